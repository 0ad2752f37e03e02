#include "models/common/masking.h"

#include "tests/support/testregistry.h"

#include <QtTest>

class MaskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOrHides();
    void publicNamesKeepTheFirstCharacter();
};

void MaskingTest::showsOrHides()
{
    const QString id = QStringLiteral("11010519491231002X");
    QCOMPARE(shownIdNumber(id, Numbers::Clear), id);
    QCOMPARE(shownIdNumber(id, Numbers::Masked), QStringLiteral("**************002X"));
    QCOMPARE(shownPhone(QStringLiteral("13812345678"), Numbers::Masked), QStringLiteral("138****5678"));
    QCOMPARE(shownPhone(QString(), Numbers::Masked), QString());
    const QDate today(2025, 11, 24);
    QCOMPARE(shownBirth(QDate(1949, 12, 31), Numbers::Clear, today), QStringLiteral("1949-12-31"));
    QCOMPARE(shownBirth(QDate(1949, 12, 31), Numbers::Masked, today), QStringLiteral("75"));
    QCOMPARE(shownBirth(QDate(), Numbers::Masked, today), QString());
}

void MaskingTest::publicNamesKeepTheFirstCharacter()
{
    QCOMPARE(publicName(QStringLiteral("张三")), QStringLiteral("张*"));
    QCOMPARE(publicName(QStringLiteral(" 王聪聪")), QStringLiteral("王**"));
    QCOMPARE(publicName(QStringLiteral("𠮷野")), QStringLiteral("𠮷*"));
    QCOMPARE(publicName(QString()), QString());
}

VD_TEST(MaskingTest)
#include "masking_test.moc"

#include "models/certificates/checkcode.h"
#include "models/common/error.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class CheckCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItIsPrinted();
    void slipsAreFound();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void CheckCodeTest::isReadAsItIsPrinted()
{
    QSet<QString> seen;
    for (int i = 0; i < 1'000; ++i) {
        const QString code = newCheckCode();
        QCOMPARE(code.size(), 12);
        QCOMPARE(shownCheckCode(code).size(), 14);
        QCOMPARE(checkCodeFrom(shownCheckCode(code)), code);
        QCOMPARE(checkCodeFrom(u' ' + code.toLower()), code);
        seen << code;
    }
    QCOMPARE(seen.size(), 1'000);
}

/// Every other letter in every place.
void CheckCodeTest::slipsAreFound()
{
    const QString code = newCheckCode();
    const QString letters = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    for (int place = 0; place < code.size(); ++place) {
        for (const QChar letter : letters) {
            const QString typed = QString(code).replace(place, 1, letter);
            if (typed != code)
                QVERIFY_THROWS_EXCEPTION(Error, (void)checkCodeFrom(typed));
        }
    }
}

void CheckCodeTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("short") << newCheckCode().first(11);
    QTest::newRow("long") << newCheckCode() + u'2';
    QTest::newRow("empty") << QString();
    QTest::newRow("a zero") << QString(newCheckCode()).replace(3, 1, u'0');
    QTest::newRow("Chinese") << QString(newCheckCode()).replace(3, 1, u'潍');
}

void CheckCodeTest::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QVERIFY_THROWS_EXCEPTION(Error, (void)checkCodeFrom(typed));
}

VD_TEST(CheckCodeTest)
#include "checkcode_test.moc"

#include "models/common/shownmoment.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ShownMomentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameEverywhere();
};

void ShownMomentTest::isTheSameEverywhere()
{
    const QDateTime moment(QDate(2025, 1, 31), QTime(8, 30, 15));
    QCOMPARE(shownMoment(moment), QStringLiteral("2025-01-31 08:30"));
    QCOMPARE(shownSecond(moment), QStringLiteral("2025-01-31 08:30:15"));
    QCOMPARE(shownMomentBeside(moment, QDate(2025, 1, 31)), QStringLiteral("08:30"));
    QCOMPARE(shownMomentBeside(moment, QDate(2025, 2, 1)), QStringLiteral("2025-01-31 08:30"));
    QCOMPARE(shownMoment(QDateTime()), QString());
}

VD_TEST(ShownMomentTest)
#include "shownmoment_test.moc"

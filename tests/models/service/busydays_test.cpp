#include "models/service/busydays.h"

#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

/// Nobody who served is ever said not to have, and few of the others are doubted.
class BusyDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgetsNobody_data();
    void forgetsNobody();
    void knowsEachDayOfAStretch();
};

namespace {

const QDate firstDay(2022, 1, 1);

} // namespace

void BusyDaysTest::forgetsNobody_data()
{
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("mostDoubtsInThousand");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("one") << 1 << 1 << 20;
    QTest::newRow("as many as expected") << 50'000 << 50'000 << 40;
    QTest::newRow("more than expected") << 5'000 << 50'000 << 1'000;
}

void BusyDaysTest::forgetsNobody()
{
    QFETCH(int, expected);
    QFETCH(int, added);
    QFETCH(int, mostDoubtsInThousand);
    BusyDays days(expected);
    QSet<std::pair<qint64, int>> known;
    QRandomGenerator random(5);
    while (known.size() < added) {
        const std::pair<qint64, int> one{random.bounded(1, 2'000), random.bounded(1'000)};
        known.insert(one);
        days.add(VolunteerId(one.first), firstDay.addDays(one.second), firstDay.addDays(one.second));
    }
    for (const auto& [person, day] : std::as_const(known))
        QVERIFY(days.mayHold(VolunteerId(person), firstDay.addDays(day), firstDay.addDays(day)));
    constexpr int others = 20'000;
    int doubted = 0;
    for (int i = 0; i < others; ++i) {
        const QDate day = firstDay.addDays(2'000 + i % 500);
        doubted += days.mayHold(VolunteerId(1 + i / 500), day, day);
    }
    QVERIFY2(doubted <= others / 1'000 * mostDoubtsInThousand, qPrintable(QString::number(doubted)));
}

void BusyDaysTest::knowsEachDayOfAStretch()
{
    BusyDays days(100);
    const VolunteerId person(7);
    days.add(person, firstDay, firstDay.addDays(1));
    QVERIFY(days.mayHold(person, firstDay, firstDay));
    QVERIFY(days.mayHold(person, firstDay.addDays(1), firstDay.addDays(1)));
    QVERIFY(days.mayHold(person, firstDay.addDays(-1), firstDay));
    QVERIFY(days.mayHold(person, firstDay.addDays(1), firstDay.addDays(2)));
    QVERIFY(!days.mayHold(person, firstDay.addDays(2), firstDay.addDays(3)));
    QVERIFY(!days.mayHold(person, firstDay.addDays(-2), firstDay.addDays(-1)));
    QVERIFY(!days.mayHold(VolunteerId(8), firstDay, firstDay.addDays(1)));
}

VD_TEST(BusyDaysTest)
#include "busydays_test.moc"

#include "models/reports/comparedperiods.h"

#include "tests/support/testregistry.h"

#include <QtTest>

class ComparedPeriodsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWhatHasPassed_data();
    void comparesWhatHasPassed();
};

void ComparedPeriodsTest::comparesWhatHasPassed_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("running");
    QTest::addColumn<Period>("lastYear");
    QTest::addColumn<Period>("before");
    const auto row
        = [](const char* name, const Period& period, QDate today, bool running, const Period& lastYear,
              const Period& before) { QTest::newRow(name) << period << today << running << lastYear << before; };
    const Period year = Period::year(2026);
    row("a year that runs", year, {2026, 11, 26}, true, {{2025, 1, 1}, {2025, 11, 27}}, {{2025, 1, 1}, {2025, 11, 27}});
    row("its first day", year, {2026, 1, 1}, true, {{2025, 1, 1}, {2025, 1, 2}}, {{2025, 1, 1}, {2025, 1, 2}});
    row("the day before its last", year, {2026, 12, 30}, true, {{2025, 1, 1}, {2025, 12, 31}},
        {{2025, 1, 1}, {2025, 12, 31}});
    row("its last day", year, {2026, 12, 31}, false, Period::year(2025), Period::year(2025));
    row("over", year, {2027, 1, 1}, false, Period::year(2025), Period::year(2025));
    row("not begun", year, {2025, 12, 31}, false, Period::year(2025), Period::year(2025));
    row("29 February", {{2024, 1, 1}, {2025, 1, 1}}, {2024, 2, 29}, true, {{2023, 1, 1}, {2023, 3, 1}},
        {{2023, 1, 1}, {2023, 3, 2}});
    row("a month that runs", {{2026, 3, 1}, {2026, 4, 1}}, {2026, 3, 10}, true, {{2025, 3, 1}, {2025, 3, 11}},
        {{2026, 2, 1}, {2026, 2, 11}});
    row("longer than the month before", {{2026, 3, 1}, {2026, 4, 1}}, {2026, 3, 30}, true,
        {{2025, 3, 1}, {2025, 3, 31}}, {{2026, 2, 1}, {2026, 3, 1}});
    row("some days", {{2026, 11, 20}, {2026, 11, 30}}, {2026, 11, 26}, true, {{2025, 11, 20}, {2025, 11, 27}},
        {{2026, 11, 10}, {2026, 11, 17}});
    row("all time", Period::all(), {2026, 11, 26}, false, Period::all(), Period::all());
}

void ComparedPeriodsTest::comparesWhatHasPassed()
{
    QFETCH(const Period, period);
    QFETCH(const QDate, today);
    QTEST(isRunning(period, today), "running");
    QTEST(samePeriodLastYear(period, today), "lastYear");
    QTEST(periodBefore(period, today), "before");
}

VD_TEST(ComparedPeriodsTest)

#include "comparedperiods_test.moc"

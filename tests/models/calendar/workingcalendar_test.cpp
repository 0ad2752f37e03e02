#include "models/calendar/calendardayrepository.h"
#include "models/calendar/workingcalendar.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <random>

class WorkingCalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheAnnouncedYears_data();
    void knowsTheAnnouncedYears();
    void tellsEachDay_data();
    void tellsEachDay();
    void countsOverHolidays_data();
    void countsOverHolidays();
    void agreesWithCountingDayByDay();
    void forgetsWithdrawnDays();
    void judgesDays_data();
    void judgesDays();
};

void WorkingCalendarTest::knowsTheAnnouncedYears_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("days");
    QTest::newRow("2023") << 2023 << false << 260;
    QTest::newRow("2024") << 2024 << true << 251;
    QTest::newRow("2025") << 2025 << true << 248;
    QTest::newRow("2026") << 2026 << true << 248;
    QTest::newRow("2027") << 2027 << false << 261;
}

void WorkingCalendarTest::knowsTheAnnouncedYears()
{
    QFETCH(int, year);
    QFETCH(int, days);
    TestOffice office;
    const WorkingCalendar calendar = WorkingCalendar::of(office.reader());
    QTEST(calendar.knows(year), "known");
    QCOMPARE(calendar.between(QDate(year - 1, 12, 31), QDate(year, 12, 31)), days);
}

void WorkingCalendarTest::tellsEachDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("working");
    QTest::addColumn<bool>("holiday");
    QTest::newRow("an ordinary Monday") << QDate(2026, 11, 23) << true << false;
    QTest::newRow("an ordinary Sunday") << QDate(2026, 11, 22) << false << false;
    QTest::newRow("the worked Saturday before") << QDate(2026, 2, 14) << true << false;
    QTest::newRow("first day of 春节") << QDate(2026, 2, 15) << false << true;
    QTest::newRow("last day of 春节") << QDate(2026, 2, 23) << false << true;
    QTest::newRow("the day after it") << QDate(2026, 2, 24) << true << false;
    QTest::newRow("the worked Saturday after") << QDate(2026, 2, 28) << true << false;
    QTest::newRow("国庆节 ends") << QDate(2025, 10, 8) << false << true;
    QTest::newRow("the day after 国庆节") << QDate(2025, 10, 9) << true << false;
    QTest::newRow("a weekday of an unknown year") << QDate(2027, 10, 1) << true << false;
}

void WorkingCalendarTest::tellsEachDay()
{
    QFETCH(QDate, day);
    TestOffice office;
    const WorkingCalendar calendar = WorkingCalendar::of(office.reader());
    QTEST(calendar.isWorkingDay(day), "working");
    QTEST(calendar.isHoliday(day), "holiday");
}

void WorkingCalendarTest::countsOverHolidays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("after");
    QTest::newRow("none") << QDate(2026, 9, 30) << 0 << QDate(2026, 9, 30);
    QTest::newRow("the next day") << QDate(2026, 11, 23) << 1 << QDate(2026, 11, 24);
    QTest::newRow("over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
    QTest::newRow("over 国庆节") << QDate(2026, 9, 30) << 1 << QDate(2026, 10, 8);
    QTest::newRow("five over 国庆节 with its worked Saturday") << QDate(2026, 9, 30) << 5 << QDate(2026, 10, 13);
    QTest::newRow("ten from the worked Saturday") << QDate(2026, 2, 14) << 10 << QDate(2026, 3, 6);
}

void WorkingCalendarTest::countsOverHolidays()
{
    QFETCH(QDate, from);
    QFETCH(int, count);
    QFETCH(QDate, after);
    TestOffice office;
    const WorkingCalendar calendar = WorkingCalendar::of(office.reader());
    QCOMPARE(calendar.after(from, count), after);
    QCOMPARE(calendar.between(from, after), count);
}

void WorkingCalendarTest::agreesWithCountingDayByDay()
{
    TestOffice office;
    const WorkingCalendar calendar = WorkingCalendar::of(office.reader());
    std::mt19937 random(15);
    for (int turn = 0; turn < 300; ++turn) {
        const QDate from = QDate(2023, 12, 1).addDays(int(random() % 1200));
        const int count = int(random() % 40);
        QDate day = from;
        QList<QDate> worked;
        while (worked.size() < count) {
            day = day.addDays(1);
            if (calendar.isWorkingDay(day))
                worked << day;
        }
        QCOMPARE(calendar.after(from, count), worked.isEmpty() ? from : worked.last());
        QCOMPARE(calendar.between(from, day), count);
        QCOMPARE(calendar.between(day, from), 0);
        if (count > 0)
            QCOMPARE(calendar.before(worked.last().addDays(1), count), worked.first());
    }
}

void WorkingCalendarTest::forgetsWithdrawnDays()
{
    TestOffice office;
    const CalendarDayRepository days;
    const auto day = days.findByDay(office.reader(), QDate(2026, 10, 7));
    QVERIFY(day);
    office.run([&](UnitOfWork& work) {
        days.changeState(work, day->id, CalendarDayState::Withdrawn, QStringLiteral("录错"));
    });
    QVERIFY(WorkingCalendar::of(office.reader()).isWorkingDay(QDate(2026, 10, 7)));
    office.run([&](UnitOfWork& work) { days.changeState(work, day->id, CalendarDayState::Valid); });
    QVERIFY(!WorkingCalendar::of(office.reader()).isWorkingDay(QDate(2026, 10, 7)));
}

void WorkingCalendarTest::judgesDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DayKind>("kind");
    QTest::addColumn<bool>("acceptable");
    QTest::addColumn<int>("problems");
    QTest::newRow("a holiday on a weekday") << QDate(2027, 10, 1) << DayKind::Off << true << 0;
    QTest::newRow("a worked Saturday") << QDate(2027, 10, 9) << DayKind::Working << true << 0;
    QTest::newRow("a holiday on a Saturday changes nothing") << QDate(2027, 10, 2) << DayKind::Off << true << 1;
    QTest::newRow("a worked Friday changes nothing") << QDate(2027, 10, 8) << DayKind::Working << true << 1;
    QTest::newRow("no day") << QDate() << DayKind::Off << false << 1;
    QTest::newRow("the last day too early") << QDate(1999, 12, 31) << DayKind::Off << false << 1;
    QTest::newRow("the first day") << QDate(2000, 1, 3) << DayKind::Off << true << 0;
    QTest::newRow("the last day") << QDate(2099, 12, 31) << DayKind::Off << true << 0;
    QTest::newRow("the first day too late") << QDate(2100, 1, 1) << DayKind::Off << false << 1;
}

void WorkingCalendarTest::judgesDays()
{
    QFETCH(QDate, day);
    QFETCH(DayKind, kind);
    const Problems problems = validate(CalendarDay{{}, day, kind, {}, {}, {}});
    QTEST(isAcceptable(problems), "acceptable");
    QTEST(int(problems.size()), "problems");
}

VD_TEST(WorkingCalendarTest)
#include "workingcalendar_test.moc"

#include "models/reports/dutyreport.h"

#include "models/reports/dashboardfigures.h"
#include "models/visits/visitrepository.h"
#include "tests/models/duty/smallduty.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The report on duty, and what of it waits on the dashboard.
class DutyReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByStationAndMonth();
    void tellsEverybodysTurns();
    void remindsOfWhatWaits();

private:
    [[nodiscard]] static QList<ReportSection> report(SmallDuty& duty, const Period& period)
    {
        return dutySections(duty.reader(), duty.office.vault(), {QStringLiteral("duty"), period, {}, {}, {}});
    }
    static void addVisit(SmallDuty& duty, VisitState state, QDate due, QDate closed = {})
    {
        Visit visit;
        visit.name = QStringLiteral("钱玉梅");
        visit.organisation = duty.root;
        visit.station = duty.stations[0];
        visit.happenedAt = QDateTime(QDate(2025, 3, 3), QTime(9, 0));
        visit.matter = QStringLiteral("漏水");
        visit.handedTo = QStringLiteral("物业");
        visit.dueOn = due;
        visit.closedOn = closed;
        visit.state = state;
        duty.office.run([&](UnitOfWork& work) { (void)VisitRepository(duty.office.vault()).insert(work, visit); });
    }
    [[nodiscard]] static Todo todo(SmallDuty& duty, TodoKind kind)
    {
        for (const Todo& one : dashboardFigures(duty.reader(), {}).todos) {
            if (one.kind == kind)
                return one;
        }
        return {};
    }
};

void DutyReportTest::countsByStationAndMonth()
{
    SmallDuty duty;
    (void)duty.plan();
    QCOMPARE(report(duty, Period::month(2025, 3))[0].rows.size(), 0); // a draft counts nowhere
    publishRoster(duty);
    (void)attendDuty(duty, duty.duties().first().id, DutyState::Attended);
    (void)attendDuty(duty, duty.duties().last().id, DutyState::Absent);
    addVisit(duty, VisitState::Closed, QDate(2025, 3, 10), QDate(2025, 3, 10));
    addVisit(duty, VisitState::Closed, QDate(2025, 3, 10), QDate(2025, 3, 11));
    addVisit(duty, VisitState::Answered, {});
    const QList<ReportSection> sections = report(duty, Period::month(2025, 3));
    QCOMPARE(sections.size(), 3);
    QCOMPARE(sections[0].rows.size(), 2);
    const TableRow months = sections[1].rows.first();
    QCOMPARE(std::get<QString>(months[0]), QStringLiteral("2025-03"));
    const QList<qint64> expected{42, 42, 1, 1, 180, 3, 2, 1};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(std::get<qint64>(months[i + 1]), expected[i]);
        QCOMPARE(std::get<qint64>(sections[0].totals[i + 1]), expected[i]);
    }
    QCOMPARE(report(duty, Period::month(2025, 4))[0].rows.size(), 0);
}

void DutyReportTest::tellsEverybodysTurns()
{
    SmallDuty duty;
    (void)duty.plan();
    publishRoster(duty);
    const ReportSection turns = report(duty, Period::month(2025, 3))[2];
    QCOMPARE(turns.rows.size(), 6);
    for (const TableRow& row : turns.rows)
        QCOMPARE(std::get<qint64>(row[1]), 7);
    QCOMPARE(std::get<qint64>(turns.totals[5]), 42);
}

void DutyReportTest::remindsOfWhatWaits()
{
    SmallDuty duty;
    (void)duty.plan();
    QCOMPARE(todo(duty, TodoKind::DutiesToRecord).count, 0);
    publishRoster(duty);
    QCOMPARE(todo(duty, TodoKind::DutiesToRecord).count, 42);
    const QDate today = QDate::currentDate();
    QCOMPARE(todo(duty, TodoKind::VisitsDue).count, 0);
    addVisit(duty, VisitState::HandedOn, today.addDays(9));
    QCOMPARE(todo(duty, TodoKind::VisitsDue).urgency, Urgency::Usual);
    addVisit(duty, VisitState::HandedOn, today.addDays(2));
    QCOMPARE(todo(duty, TodoKind::VisitsDue).urgency, Urgency::Soon);
    addVisit(duty, VisitState::HandedOn, today.addDays(-3));
    QCOMPARE(todo(duty, TodoKind::VisitsDue).urgency, Urgency::Late);
    QCOMPARE(todo(duty, TodoKind::VisitsDue).days, 3);
    QCOMPARE(todo(duty, TodoKind::VisitsDue).count, 3);
}

VD_TEST(DutyReportTest)
#include "dutyreport_test.moc"

#include "models/calendar/workingcalendar.h"
#include "models/health/findingrepository.h"
#include "models/reports/dashboardfigures.h"
#include "models/service/serviceledger.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// How long what waits has waited, in working days.
class TodoClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnsInTime_data();
    void warnsInTime();
    void countsFindings();

private:
    [[nodiscard]] static Todo todo(LedgerOffice& office, TodoKind kind, OrganisationId organisation = {})
    {
        for (const Todo& one : dashboardFigures(office.reader(), {Period::all(), organisation}).todos) {
            if (one.kind == kind)
                return one;
        }
        return {};
    }
};

void TodoClockTest::warnsInTime_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Urgency>("urgency");
    QTest::newRow("6 working days") << 6 << Urgency::Usual;
    QTest::newRow("7 working days") << 7 << Urgency::Soon;
    QTest::newRow("9 working days") << 9 << Urgency::Soon;
    QTest::newRow("10 working days") << 10 << Urgency::Late;
}

void TodoClockTest::warnsInTime()
{
    QFETCH(int, days);
    LedgerOffice office;
    const QDate today = QDate::currentDate();
    const WorkingCalendar calendar = WorkingCalendar::of(office.reader());
    QDate served = today;
    while (calendar.between(served, today) < days)
        served = served.addDays(-1);
    const VolunteerId person = office.addVolunteer(QStringLiteral("钱一"), office.north);
    office.office.run([&](UnitOfWork& work) {
        ServiceLedger ledger(work);
        ledger.enter(office.draft(
            person, isoDate(served) + QStringLiteral("T08:00"), isoDate(served) + QStringLiteral("T10:00")));
        ledger.close();
    });
    const Todo waiting = todo(office, TodoKind::RecordsToCheck);
    QCOMPARE(waiting.count, 1);
    QTEST(waiting.urgency, "urgency");
    if (waiting.urgency != Urgency::Usual)
        QCOMPARE(waiting.days, days);
    QCOMPARE(todo(office, TodoKind::RecordsToCheck, office.south).count, 0);
}

void TodoClockTest::countsFindings()
{
    LedgerOffice office;
    QCOMPARE(todo(office, TodoKind::FindingsOpen).count, 0);
    Finding finding;
    finding.organisation = office.north;
    FindingId id;
    office.office.run([&](UnitOfWork& work) { id = FindingRepository().insert(work, finding); });
    QCOMPARE(todo(office, TodoKind::FindingsOpen).count, 1);
    QCOMPARE(todo(office, TodoKind::FindingsOpen, office.north).count, 1);
    QCOMPARE(todo(office, TodoKind::FindingsOpen, office.south).count, 0);
    office.office.run([&](UnitOfWork& work) {
        FindingRepository().changeState(work, id, FindingState::Explained, QStringLiteral("已核实"));
    });
    QCOMPARE(todo(office, TodoKind::FindingsOpen).count, 0);
}

VD_TEST(TodoClockTest)
#include "todoclock_test.moc"

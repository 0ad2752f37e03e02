#include "models/activities/activityconfirmation.h"
#include "models/activities/activitymoving.h"
#include "models/activities/activityrepository.h"
#include "models/activities/activitysteps.h"
#include "models/activities/signinsheetsaving.h"
#include "models/activities/signupacts.h"
#include "models/common/task.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutysteps.h"
#include "models/duty/rosterplanning.h"
#include "models/hours/objection.h"
#include "models/service/servicecorrection.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"
#include "models/service/servicevoiding.h"
#include "models/teams/teammerge.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// Ten thousand random acts on activities and their people, some taken back: places are never given twice, nobody is at
/// two places at one time, and all sums are those of the records.
class ActivityHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysConsistent_data();
    void staysConsistent();

private:
    void plan();
    void act();
    void tryAct(const Database::Work& work);
    void signUp(const Activity& activity);
    void decide(const Activity& activity);
    void writeSheet(const Activity& activity);
    void lead(const Activity& activity);
    void voidOne();
    void correctOne();
    void planDuty();
    void swapDuties();
    void mergeTeams();
    void check();
    [[nodiscard]] QString stored();
    [[nodiscard]] Connection& reader() { return m_office->reader(); }
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }

    std::unique_ptr<LedgerOffice> m_office;
    QRandomGenerator m_random;
    QList<VolunteerId> m_people;
    QList<ActivityId> m_activities;
    QList<DutyId> m_duties;
    std::function<void(UnitOfWork&)> m_unmerge; ///< while the team is merged
    QList<std::function<void(UnitOfWork&)>> m_backs;
    QMap<QString, int> m_done;
};

void ActivityHistoryTest::staysConsistent_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("seed 11") << quint32(11);
    QTest::newRow("seed 2026") << quint32(2026);
}

void ActivityHistoryTest::staysConsistent()
{
    QFETCH(quint32, seed);
    m_office = std::make_unique<LedgerOffice>();
    m_random.seed(seed);
    m_people.clear();
    m_activities.clear();
    m_backs.clear();
    m_unmerge = {};
    m_done.clear();
    for (int i = 0; i < 30; ++i) {
        m_people << m_office->addVolunteer(
            QStringLiteral("志愿者%1").arg(i), i % 2 ? m_office->north : m_office->south);
        if (i % 3 > 0)
            m_office->join(
                m_people.last(), i % 3 == 1 ? m_office->team : m_office->otherTeam, QStringLiteral("2024-01-01"));
    }
    planDuty();
    for (int step = 0; step < 5'000; ++step) {
        act();
        if (step % 500 == 499)
            check();
    }
    for (const char* kind : {"signed up", "decided", "sheet", "confirmed", "voided", "corrected", "swapped", "moved",
             "taken back", "refused"})
        QVERIFY2(m_done.value(QString::fromLatin1(kind)) > 20, kind);
    QVERIFY(m_done.value(QStringLiteral("merged")) > 2);
}

void ActivityHistoryTest::plan()
{
    Activity activity;
    activity.name = QStringLiteral("活动%1").arg(m_activities.size());
    activity.organisation = below(2) ? m_office->north : m_office->south;
    activity.field = m_office->field;
    activity.start = QDateTime(QDate(2025, 1, 20).addDays(below(60)), QTime(6 + below(17), 10 * below(6)));
    activity.end = activity.start.addSecs(60 * (30 + below(300)));
    activity.capacity = below(4) ? 2 + below(6) : 0;
    m_office->office.run([&](UnitOfWork& work) {
        m_activities << ActivityRepository().insert(work, activity);
        (void)takeActivityStep(work, m_activities.last(), ActivityState::Published, {});
    });
}

/// What is refused changes nothing.
void ActivityHistoryTest::tryAct(const Database::Work& work)
{
    const bool compares = below(20) == 0;
    const QString before = compares ? stored() : QString();
    const QString error = errorOf([&] { m_office->office.run(work); });
    if (error.isEmpty())
        return;
    ++m_done[QStringLiteral("refused")];
    if (compares)
        QCOMPARE(stored(), before);
}

QString ActivityHistoryTest::stored()
{
    QStringList rows;
    for (const char* sql : {"SELECT id, state, starts_at, ends_at FROM activities ORDER BY id",
             "SELECT id, state, checked_in_at, checked_out_at FROM attendance ORDER BY id",
             "SELECT id, state, started_at, minutes FROM service_records ORDER BY id",
             "SELECT id, star, service_minutes, state FROM volunteers ORDER BY id"}) {
        Query query(reader(), QString::fromLatin1(sql));
        query.run();
        while (query.next())
            rows << query.text(0) + u' ' + query.text(1) + u' ' + query.text(2) + u' ' + query.text(3);
    }
    return rows.join(u'\n');
}

void ActivityHistoryTest::act()
{
    if (m_activities.size() < 12 || below(60) == 0)
        return plan();
    const qsizetype recent = std::max<qsizetype>(0, m_activities.size() - 20);
    const ActivityId id = m_activities.at(recent + below(int(m_activities.size() - recent)));
    const Activity activity = ActivityRepository().require(reader(), id);
    const int kind = below(20);
    if (kind < 6)
        return signUp(activity);
    if (kind < 10)
        return decide(activity);
    if (kind < 13)
        return writeSheet(activity);
    if (kind < 15)
        return lead(activity);
    if (kind == 15)
        return below(2) ? voidOne() : correctOne();
    if (kind == 17 && below(2))
        return below(5) ? swapDuties() : mergeTeams();
    if (kind == 16)
        return tryAct([&](UnitOfWork& work) {
            m_backs << moveActivity(work, id, activity.start.date().addDays(1 + below(3))).back;
            ++m_done[QStringLiteral("moved")];
        });
    if (m_backs.isEmpty())
        return;
    const auto back = m_backs.takeAt(m_backs.size() - 1 - below(std::min(3, int(m_backs.size()))));
    if (back)
        tryAct([&](UnitOfWork& work) {
            back(work);
            ++m_done[QStringLiteral("taken back")];
        });
}

void ActivityHistoryTest::signUp(const Activity& activity)
{
    tryAct([&](UnitOfWork& work) {
        const VolunteerId person = m_people.at(below(int(m_people.size())));
        m_backs << SignUpActs(work).signUp(activity.id, {NewSignUp{person, {}, {}}}).back;
        ++m_done[QStringLiteral("signed up")];
    });
}

void ActivityHistoryTest::decide(const Activity& activity)
{
    static const QList<SignUpAct> acts{SignUpAct::Accept, SignUpAct::Accept, SignUpAct::PutOnWaitingList,
        SignUpAct::Decline, SignUpAct::Cancel, SignUpAct::MarkAbsent, SignUpAct::TakeAbsenceBack};
    const SignUpAct act = acts.at(below(int(acts.size())));
    QList<AttendanceId> lines;
    for (const Attendance& line : AttendanceRepository().ofActivity(reader(), activity.id)) {
        if (SignUpActs::isAllowed(act, line.state) && lines.size() < 1 + below(4))
            lines << line.id;
    }
    if (lines.isEmpty())
        return;
    tryAct([&](UnitOfWork& work) {
        m_backs << SignUpActs(work).take(act, lines, QStringLiteral("试")).back;
        ++m_done[QStringLiteral("decided")];
    });
}

/// Whoever is admitted comes, some without a sign-out, some twice.
void ActivityHistoryTest::writeSheet(const Activity& activity)
{
    QList<Attendance> lines;
    for (Attendance line : AttendanceRepository().ofActivity(reader(), activity.id)) {
        if (line.state != AttendanceState::Accepted || below(3) == 0)
            continue;
        line.state = AttendanceState::Present;
        line.in = activity.start.addSecs(60 * below(20));
        line.out = below(6) ? activity.end.addSecs(-60 * below(10)) : QDateTime();
        lines << line;
    }
    if (lines.isEmpty())
        return;
    tryAct([&](UnitOfWork& work) {
        SignInSheetSaving(work).save(activity.id, lines);
        ++m_done[QStringLiteral("sheet")];
    });
}

void ActivityHistoryTest::lead(const Activity& activity)
{
    const QList<ActivityState> next = activityStates().next(activity.state);
    if (next.isEmpty())
        return;
    const ActivityState to = below(12) ? next.first() : next.at(below(int(next.size())));
    tryAct([&](UnitOfWork& work) {
        m_backs << takeActivityStep(work, activity.id, to, QStringLiteral("试")).back;
        if (to == ActivityState::Confirmed)
            ++m_done[QStringLiteral("confirmed")];
    });
}

void ActivityHistoryTest::voidOne()
{
    const QVariant id = m_office->scalar(
        QStringLiteral("SELECT id FROM service_records WHERE state = 'checked' ORDER BY id DESC LIMIT 1 OFFSET %1")
            .arg(below(6)));
    if (!id.isValid())
        return;
    tryAct([&](UnitOfWork& work) {
        m_backs << ServiceVoiding(work)
                       .take(ServiceRecordId(id.toLongLong()), ServiceState::Void, QStringLiteral("试"))
                       .back;
        ++m_done[QStringLiteral("voided")];
    });
}

/// By the act itself, or as what an objection comes to.
void ActivityHistoryTest::correctOne()
{
    const QVariant id = m_office->scalar(
        QStringLiteral("SELECT id FROM service_records WHERE state = 'checked' ORDER BY id DESC LIMIT 1 OFFSET %1")
            .arg(below(6)));
    if (!id.isValid())
        return;
    const ServiceRecordId record(id.toLongLong());
    const bool byObjection = below(2) == 0;
    tryAct([&](UnitOfWork& work) {
        ServiceRecord changed = ServiceRepository().require(work.connection(), record);
        changed.end = changed.end.addSecs(60 * (below(40) - 25));
        changed.minutes = minutesBetween(changed.start, changed.end);
        if (!byObjection) {
            m_backs << ServiceCorrection(work).correct(record, changed, QStringLiteral("试")).step.back;
        } else {
            const ObjectionRepository objections(m_office->office.vault());
            Objection objection;
            objection.volunteer = changed.volunteer;
            objection.record = record;
            objection.raisedBy = QStringLiteral("本人");
            objection.raisedOn = QDate(2025, 4, 10);
            objection.content = QStringLiteral("时间不对");
            objection.state = ObjectionState::Verifying;
            m_backs << objections.correct(work, objections.insert(work, objection), changed, QStringLiteral("试")).back;
        }
        ++m_done[QStringLiteral("corrected")];
    });
}

/// A published month at the station, so that people exchange their turns between all the other acts.
void ActivityHistoryTest::planDuty()
{
    DutyRosterId id;
    m_office->office.run([&](UnitOfWork& work) {
        DutyTemplate weekly;
        weekly.station = m_office->station;
        weekly.post = DictionaryRepository().terms(work.connection(), Dictionary::DutyPost).first().id;
        weekly.people = 2;
        (void)DutyTemplateRepository().insert(work, weekly);
        for (const VolunteerId person : std::as_const(m_people)) {
            DutyMember member;
            member.organisation = m_office->street;
            member.volunteer = person;
            (void)DutyMemberRepository().insert(work, member);
        }
        DutyRoster roster;
        roster.organisation = m_office->street;
        roster.month = QDate(2025, 2, 1);
        id = DutyRosterRepository().insert(work, roster);
        (void)makeDuties(work, id);
    });
    TaskContext task;
    const RosterOutcome outcome = planRoster(reader(), id, task);
    m_office->office.run([&](UnitOfWork& work) {
        (void)writePlan(work, id, outcome);
        (void)takeRosterStep(work, id, DutyRosterState::Published, {});
    });
    m_duties.clear();
    for (const Duty& duty : DutyRepository().ofRoster(reader(), id))
        m_duties << duty.id;
    QVERIFY(m_duties.size() > 20);
}

void ActivityHistoryTest::swapDuties()
{
    tryAct([&](UnitOfWork& work) {
        DutySwap swap;
        swap.duty = m_duties.at(below(int(m_duties.size())));
        swap.otherDuty = m_duties.at(below(int(m_duties.size())));
        swap.other = DutyRepository().require(work.connection(), swap.otherDuty).volunteer;
        const DutySwapId id = DutySwapRepository().insert(work, swap);
        (void)takeSwapStep(work, id, DutySwapState::Agreed, {});
        m_backs << takeSwapStep(work, id, DutySwapState::Approved, {}).back;
        ++m_done[QStringLiteral("swapped")];
    });
}

void ActivityHistoryTest::mergeTeams()
{
    if (m_unmerge)
        return tryAct(std::exchange(m_unmerge, {}));
    tryAct([&](UnitOfWork& work) {
        const TeamMerge merge(m_office->office.vault());
        const auto trace = merge.run(
            work, m_office->team, m_office->otherTeam, QDate(2025, 2, 1).addDays(below(30)), QStringLiteral("试"));
        m_unmerge = [merge, trace](UnitOfWork& later) { merge.takeBack(later, trace, QStringLiteral("试")); };
        ++m_done[QStringLiteral("merged")];
    });
}

void ActivityHistoryTest::check()
{
    QCOMPARE(rollupProblems(reader()), QStringList());
    QCOMPARE(ServiceRepository().overlapCount(reader()), 0);
    Query full(reader(),
        QStringLiteral(
            "SELECT a.name, a.capacity, COUNT(*) FROM activities a JOIN attendance p ON p.activity_id = a.id "
            "WHERE p.state IN ('accepted', 'present') AND a.capacity > 0 GROUP BY a.id, a.name, a.capacity "
            "HAVING COUNT(*) > a.capacity"));
    full.run();
    QVERIFY2(!full.next(), qPrintable(full.text(0)));
    // Hours stand in the ledger only of who came, and of nobody twice for one period.
    Query hours(reader(),
        QStringLiteral("SELECT r.id FROM service_records r LEFT JOIN attendance p ON p.activity_id = r.source_id AND "
                       "p.volunteer_id = r.volunteer_id WHERE r.source_kind = 'activity' AND r.state = 'checked' AND "
                       "(p.id IS NULL OR p.state <> 'present')"));
    hours.run();
    QVERIFY2(!hours.next(), "hours of somebody who did not come");
    QCOMPARE(m_office
                 ->scalar(QStringLiteral("SELECT COUNT(*) FROM duties a JOIN duties b ON b.volunteer_id = "
                                         "a.volunteer_id AND b.id > a.id AND b.starts_at < a.ends_at AND a.starts_at < "
                                         "b.ends_at"))
                 .toInt(),
        0);
    const auto sums = m_office->scalar(QStringLiteral(
        "SELECT COUNT(*) FROM volunteers v WHERE v.service_minutes <> (SELECT COALESCE(SUM(r.minutes), 0) FROM "
        "service_records r WHERE r.volunteer_id = v.id AND r.state = 'checked')"));
    QCOMPARE(sums.toInt(), 0);
}

VD_TEST(ActivityHistoryTest)
#include "activityhistory_test.moc"

#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrepository.h"
#include "models/activities/activitysignup.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/secondlook.h"
#include "models/service/serviceledger.h"
#include "tests/models/activities/smallactivities.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/ruletable.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ActivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validates_data();
    void validates();
    void goesOnlyAllowedWays_data();
    void goesOnlyAllowedWays();
    void givesCodesInOrder();
    void keepsConfirmedActivities();
    void movesTheFirstWaitingUp();
    void refusesTheTooYoung();
    void confirmsAttendanceAsHours();
    void refusesToGuessAMissingSignOut();
    void refusesToConfirmItsOwnSheet();
    void addsForgottenPeopleAfterwards();
};

static const QList<RuleRow<Activity>>& rules()
{
    using A = Activity;
    static const QList<RuleRow<A>> rows{
        {"good", [](A&) {}, {}},
        {"no name", [](A& activity) { activity.name = QStringLiteral(" "); }, {"name"}},
        {"nobody holds it", [](A& activity) { activity.organisation = {}; }, {"organisation"}},
        {"no start", [](A& activity) { activity.start = {}; }, {"start"}},
        {"no end", [](A& activity) { activity.end = {}; }, {"end"}},
        {"no minute", [](A& activity) { activity.end = activity.start; }, {"end"}},
        {"one minute", [](A& activity) { activity.end = activity.start.addSecs(60); }, {}},
        {"a month", [](A& activity) { activity.end = activity.start.addDays(31); }, {}},
        {"a day more", [](A& activity) { activity.end = activity.start.addDays(32); }, {"end"}},
        {"one place", [](A& activity) { activity.capacity = 1; }, {}},
        {"negative places", [](A& activity) { activity.capacity = -1; }, {"capacity"}},
        {"a hundred years", [](A& activity) { activity.minimumAge = 100; }, {}},
        {"a year more", [](A& activity) { activity.minimumAge = 101; }, {"minimumAge"}},
        {"signing up ends as it begins",
            [](A& activity) { activity.recruitsFrom = activity.recruitsUntil = activity.start; }, {"recruitsUntil"}},
        {"signing up for a minute",
            [](A& activity) {
                activity.recruitsFrom = activity.start;
                activity.recruitsUntil = activity.start.addSecs(60);
            },
            {}},
        {"signing up until the start", [](A& activity) { activity.recruitsUntil = activity.start; }, {}},
        {"no post", [](A& activity) { activity.posts = QStringLiteral("12"); }, {"posts"}},
        {"before birth", [](A& activity) { activity.minimumAge = -1; }, {"minimumAge"}},
    };
    return rows;
}

void ActivityTest::validates_data()
{
    addRules(rules());
}

void ActivityTest::validates()
{
    Activity activity;
    activity.name = QStringLiteral("清洁");
    activity.organisation = OrganisationId(1);
    activity.start = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
    activity.end = activity.start.addSecs(7200);
    checkRule(rules(), activity);
}

void ActivityTest::goesOnlyAllowedWays_data()
{
    QTest::addColumn<QList<ActivityState>>("way");
    QTest::addColumn<ActivityState>("to");
    QTest::addColumn<bool>("isAllowed");
    using enum ActivityState;
    QTest::newRow("draft → published") << QList<ActivityState>{} << Published << true;
    QTest::newRow("draft → confirmed") << QList<ActivityState>{} << Confirmed << false;
    QTest::newRow("published → ended") << QList<ActivityState>{Published} << Ended << false;
    QTest::newRow("running → ended") << QList<ActivityState>{Published, Running} << Ended << true;
    QTest::newRow("ended → published") << QList<ActivityState>{Published, Running, Ended} << Published << false;
    QTest::newRow("cancelled → published") << QList<ActivityState>{Cancelled} << Published << false;
}

void ActivityTest::goesOnlyAllowedWays()
{
    QFETCH(QList<ActivityState>, way);
    QFETCH(ActivityState, to);
    QFETCH(bool, isAllowed);
    LedgerOffice office;
    const auto id = SmallActivities::insert(office, SmallActivities::activity(office));
    SmallActivities::advance(office, id, way);
    if (isAllowed) {
        SmallActivities::advance(office, id, {to});
        QCOMPARE(ActivityRepository().find(office.reader(), id)->state, to);
    } else {
        QVERIFY_THROWS_EXCEPTION(Error, SmallActivities::advance(office, id, {to}));
    }
}

void ActivityTest::givesCodesInOrder()
{
    LedgerOffice office;
    Activity first = SmallActivities::activity(office);
    first.code = QStringLiteral("WZL-H0260");
    SmallActivities::insert(office, first);
    const auto next = SmallActivities::insert(office, SmallActivities::activity(office));
    QCOMPARE(ActivityRepository().find(office.reader(), next)->code, QStringLiteral("WZL-H0261"));
}

void ActivityTest::keepsConfirmedActivities()
{
    LedgerOffice office;
    Activity stored = SmallActivities::activity(office);
    stored.state = ActivityState::Confirmed;
    stored.id = SmallActivities::insert(office, stored);
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ActivityRepository().update(work, stored); }));
}

void ActivityTest::movesTheFirstWaitingUp()
{
    LedgerOffice office;
    Activity small = SmallActivities::activity(office);
    small.capacity = 2;
    const auto id = SmallActivities::insert(office, small);
    SmallActivities::advance(office, id, {ActivityState::Published});
    QList<AttendanceId> lines;
    QList<AttendanceState> states;
    for (int i = 0; i < 4; ++i) {
        const auto volunteer = office.addVolunteer(QStringLiteral("志愿者%1").arg(i), office.north);
        office.office.run([&](UnitOfWork& work) {
            const ActivitySignUp signUp(work);
            lines << signUp.signUp(id, volunteer);
            states << signUp.accept(lines.last());
        });
    }
    QCOMPARE(states,
        (QList<AttendanceState>{
            AttendanceState::Accepted, AttendanceState::Accepted, AttendanceState::Waiting, AttendanceState::Waiting}));
    std::optional<Attendance> moved;
    office.office.run([&](UnitOfWork& work) { moved = ActivitySignUp(work).cancel(lines.first()); });
    QCOMPARE(moved->id, lines.at(2)); // the first who waits, not the last
    QCOMPARE(AttendanceRepository().find(office.reader(), lines.at(2))->state, AttendanceState::Accepted);
    QCOMPARE(AttendanceRepository().find(office.reader(), lines.at(3))->state, AttendanceState::Waiting);
    office.office.run([&](UnitOfWork& work) { moved = ActivitySignUp(work).cancel(lines.at(3)); });
    QVERIFY(!moved); // who only waited gives no place free
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ActivitySignUp(work).cancel(lines.first()); }));
}

void ActivityTest::refusesTheTooYoung()
{
    LedgerOffice office;
    Activity strict = SmallActivities::activity(office);
    strict.minimumAge = 18;
    const auto id = SmallActivities::insert(office, strict);
    const auto child = office.addVolunteer(QStringLiteral("小明"), office.north, QDate(2007, 3, 2));
    const auto grown = office.addVolunteer(QStringLiteral("大明"), office.north, QDate(2007, 3, 1));
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ActivitySignUp(work).signUp(id, grown); })); // a draft
    SmallActivities::advance(office, id, {ActivityState::Published});
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ActivitySignUp(work).signUp(id, child); }));
    office.office.run([&](UnitOfWork& work) { ActivitySignUp(work).signUp(id, grown); });
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ActivitySignUp(work).signUp(id, grown); })); // twice
}

void ActivityTest::confirmsAttendanceAsHours()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.grid);
    const auto li = office.addVolunteer(QStringLiteral("李强"), office.grid);
    const auto id = SmallActivities::insert(office, SmallActivities::activity(office));
    SmallActivities::advance(office, id, {ActivityState::Published, ActivityState::Running});
    SmallActivities::present(
        office, id, wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:30"), 30);
    const auto absent = SmallActivities::present(
        office, id, li, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    office.office.run([&](UnitOfWork& work) { ActivitySignUp(work).markAbsent(absent); });
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ActivityConfirmation(work).confirm(id); })); // still running
    SmallActivities::advance(office, id, {ActivityState::Ended});
    ActivityConfirmation::Result result;
    office.office.run([&](UnitOfWork& work) { result = ActivityConfirmation(work).confirm(id); });
    QCOMPARE(result.entered.size(), 1);
    QCOMPARE(result.minutes, Minutes(120));
    const auto record
        = ServiceRepository().ofSource(office.reader(), ServiceSource::Kind::Activity, id.value()).first();
    QCOMPARE(record.volunteer, wang);
    QCOMPARE(record.state, ServiceState::Checked);
    QCOMPARE(record.organisation, office.grid); // the volunteer's own
    QCOMPARE(record.servedOrganisation, office.north); // the station's
    QCOMPARE(record.servedStation, office.station);
    QCOMPARE(record.field, office.otherField);
    QVERIFY(record.secondLook.contains(SecondLook::enteredAtOnce)); // the activity was created a moment ago
    QCOMPARE(ActivityRepository().find(office.reader(), id)->state, ActivityState::Confirmed);
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

void ActivityTest::refusesToGuessAMissingSignOut()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.grid);
    const auto id = SmallActivities::insert(office, SmallActivities::activity(office));
    SmallActivities::present(office, id, wang, QStringLiteral("2025-03-01T09:00"), QString());
    SmallActivities::advance(office, id, {ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    try {
        office.office.run([&](UnitOfWork& work) { ActivityConfirmation(work).confirm(id); });
        QFAIL("a missing sign-out was guessed");
    } catch (const Error& error) {
        QVERIFY2(error.message().contains(QStringLiteral("王芳")), qPrintable(error.message()));
    }
    QCOMPARE(office.scalar(QStringLiteral("SELECT COUNT(*) FROM service_records")).toInt(), 0);
    QCOMPARE(ActivityRepository().find(office.reader(), id)->state, ActivityState::Ended);
}

void ActivityTest::refusesToConfirmItsOwnSheet()
{
    LedgerOffice office;
    const auto reviewer = office.addAccount(QStringLiteral("审核员"));
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.grid);
    const auto id = SmallActivities::insert(office, SmallActivities::activity(office));
    SmallActivities::present(office, id, wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    SmallActivities::advance(office, id, {ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    const auto isSelfChecked
        = [&] { return office.scalar(QStringLiteral("SELECT is_self_checked FROM service_records")).toBool(); };
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ActivityConfirmation(work).confirm(id); }));
    office.runAs(reviewer, [&](UnitOfWork& work) { ActivityConfirmation(work).confirm(id); });
    QVERIFY(!isSelfChecked());
    LedgerOffice single; // with one account only, self-checking is allowed and marked
    const auto li = single.addVolunteer(QStringLiteral("李强"), single.grid);
    const auto own = SmallActivities::insert(single, SmallActivities::activity(single));
    SmallActivities::present(single, own, li, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    SmallActivities::advance(single, own, {ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    single.office.run([&](UnitOfWork& work) { ActivityConfirmation(work).confirm(own); });
    QVERIFY(single.scalar(QStringLiteral("SELECT is_self_checked FROM service_records")).toBool());
}

void ActivityTest::addsForgottenPeopleAfterwards()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.grid);
    const auto li = office.addVolunteer(QStringLiteral("李强"), office.grid);
    const auto id = SmallActivities::insert(office, SmallActivities::activity(office));
    SmallActivities::present(office, id, wang, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    SmallActivities::advance(office, id, {ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    office.office.run([&](UnitOfWork& work) { ActivityConfirmation(work).confirm(id); });
    QVERIFY_THROWS_EXCEPTION(
        Error, office.office.run([&](UnitOfWork& work) { ActivityConfirmation(work).confirm(id); })); // nothing left
    SmallActivities::present(office, id, li, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T10:00"));
    office.office.run([&](UnitOfWork& work) { QCOMPARE(ActivityConfirmation(work).confirm(id).entered.size(), 1); });
    const auto record
        = ServiceRepository().ofSource(office.reader(), ServiceSource::Kind::Activity, id.value()).first();
    office.office.run([&](UnitOfWork& work) {
        ServiceLedger ledger(work);
        ledger.voidRecord(record.id, QStringLiteral("时间错"));
        ledger.close();
        QCOMPARE(ActivityConfirmation(work).confirm(id).entered.size(), 1); // entered again, as the next round
    });
    const auto records = ServiceRepository().ofSource(office.reader(), ServiceSource::Kind::Activity, id.value());
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.last().source.round, 2);
    QCOMPARE(office.scalar(QStringLiteral("SELECT SUM(service_minutes) FROM volunteers")).toInt(), 180);
}

VD_TEST(ActivityTest)
#include "activity_test.moc"

#include "models/activities/activitymoving.h"
#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Activities on other days, as the calendar puts them.
class ActivityMovingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesWithItsRecruitingTime();
    void staysOnceItBegan_data();
    void staysOnceItBegan();
    void staysOnceSomebodySignedIn();
    void takesBackOnlyWhatIsStillThere();
    void keepsWhatChangedMeanwhile();
    void sameDayIsNothing();
    void showsPeopleAndPlace();

private:
    ActivityId plan(QDate day, const QString& name);
    TakenStep move(ActivityId id, QDate day);
    static void signUp(UnitOfWork& work, ActivityId activity, VolunteerId volunteer);
    [[nodiscard]] Activity stored(ActivityId id) { return ActivityRepository().require(m_office->reader(), id); }

    std::unique_ptr<TestOffice> m_office;
    OrganisationId m_root;
};

void ActivityMovingTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_root = OrganisationRepository().root(m_office->reader())->id;
}

ActivityId ActivityMovingTest::plan(QDate day, const QString& name)
{
    Activity activity;
    activity.name = name;
    activity.organisation = m_root;
    activity.place = QStringLiteral("广场");
    activity.start = QDateTime(day, QTime(22, 0));
    activity.end = QDateTime(day.addDays(1), QTime(1, 30));
    activity.recruitsFrom = QDateTime(day.addDays(-7), QTime(8, 0));
    activity.recruitsUntil = QDateTime(day.addDays(-1), QTime(18, 0));
    activity.capacity = 5;
    ActivityId id;
    m_office->run([&](UnitOfWork& work) { id = ActivityRepository().insert(work, activity); });
    return id;
}

void ActivityMovingTest::signUp(UnitOfWork& work, ActivityId activity, VolunteerId volunteer)
{
    Attendance line;
    line.activity = activity;
    line.volunteer = volunteer;
    (void)AttendanceRepository().insert(work, line);
}

TakenStep ActivityMovingTest::move(ActivityId id, QDate day)
{
    TakenStep taken;
    m_office->run([&](UnitOfWork& work) { taken = moveActivity(work, id, day); });
    return taken;
}

void ActivityMovingTest::movesWithItsRecruitingTime()
{
    const ActivityId id = plan(QDate(2026, 2, 27), QStringLiteral("夜巡"));
    const Activity before = stored(id);
    const TakenStep taken = move(id, QDate(2026, 3, 2));
    QVERIFY(taken.told.contains(QStringLiteral("2026-03-02")));
    const Activity moved = stored(id);
    QCOMPARE(moved.start, QDateTime(QDate(2026, 3, 2), QTime(22, 0)));
    QCOMPARE(moved.end, QDateTime(QDate(2026, 3, 3), QTime(1, 30)));
    QCOMPARE(moved.recruitsFrom, QDateTime(QDate(2026, 2, 23), QTime(8, 0)));
    QCOMPARE(moved.recruitsUntil, QDateTime(QDate(2026, 3, 1), QTime(18, 0)));
    m_office->run(taken.back);
    QCOMPARE(stored(id), before);
}

void ActivityMovingTest::staysOnceItBegan_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("moves");
    for (const ActivityState state : activityStates().states())
        QTest::newRow(qPrintable(activityStates().code(state)))
            << int(state) << (state == ActivityState::Draft || state == ActivityState::Published);
}

void ActivityMovingTest::staysOnceItBegan()
{
    QFETCH(int, state);
    QFETCH(bool, moves);
    const ActivityId id = plan(QDate(2026, 2, 27), QStringLiteral("夜巡"));
    m_office->run([&](UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("UPDATE activities SET state = '%1'").arg(activityStates().code(ActivityState(state))));
    });
    const QString error = errorOf([&] { move(id, QDate(2026, 2, 28)); });
    QCOMPARE(error.isEmpty(), moves);
    QCOMPARE(stored(id).start.date(), QDate(2026, 2, moves ? 28 : 27));
    if (!moves)
        QVERIFY2(error.contains(QStringLiteral("夜巡")), qPrintable(error));
}

void ActivityMovingTest::staysOnceSomebodySignedIn()
{
    const ActivityId id = plan(QDate(2026, 2, 27), QStringLiteral("夜巡"));
    Volunteer person;
    person.name = QStringLiteral("赵早到");
    person.idType = IdType::Passport;
    person.idNumber = QStringLiteral("E10000001");
    person.organisation = m_root;
    m_office->run([&](UnitOfWork& work) {
        const VolunteerId volunteer = VolunteerRepository(m_office->vault()).insert(work, person);
        ActivityRepository().changeState(work, id, ActivityState::Published);
        signUp(work, id, volunteer);
    });
    const TakenStep taken = move(id, QDate(2026, 2, 28)); // a sign-up alone does not hold it
    QCOMPARE(stored(id).start.date(), QDate(2026, 2, 28));
    m_office->run([](UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("UPDATE attendance SET state = 'present', checked_in_at = '2026-02-28T21:50'"));
    });
    QVERIFY(errorOf([&] { move(id, QDate(2026, 3, 1)); }).contains(QStringLiteral("赵早到")));
    QVERIFY(!errorOf([&] { m_office->run(taken.back); }).isEmpty());
    QCOMPARE(stored(id).start.date(), QDate(2026, 2, 28));
}

void ActivityMovingTest::takesBackOnlyWhatIsStillThere()
{
    const ActivityId id = plan(QDate(2026, 2, 27), QStringLiteral("夜巡"));
    const TakenStep first = move(id, QDate(2026, 3, 2));
    (void)move(id, QDate(2026, 3, 9));
    QVERIFY(errorOf([&] { m_office->run(first.back); }).contains(QStringLiteral("夜巡")));
    QCOMPARE(stored(id).start.date(), QDate(2026, 3, 9));
}

void ActivityMovingTest::keepsWhatChangedMeanwhile()
{
    const ActivityId id = plan(QDate(2026, 2, 27), QStringLiteral("夜巡"));
    const TakenStep taken = move(id, QDate(2026, 3, 2));
    Activity renamed = stored(id);
    renamed.name = QStringLiteral("晚间巡逻");
    m_office->run([&](UnitOfWork& work) { ActivityRepository().update(work, renamed); });
    m_office->run(taken.back);
    QCOMPARE(stored(id).name, QStringLiteral("晚间巡逻"));
    QCOMPARE(stored(id).start.date(), QDate(2026, 2, 27));
}

void ActivityMovingTest::sameDayIsNothing()
{
    const ActivityId id = plan(QDate(2026, 2, 27), QStringLiteral("夜巡"));
    QVERIFY(!move(id, QDate(2026, 2, 27)).back);
}

void ActivityMovingTest::showsPeopleAndPlace()
{
    const ActivityId later = plan(QDate(2026, 2, 28), QStringLiteral("乙"));
    const ActivityId earlier = plan(QDate(2026, 2, 27), QStringLiteral("甲"));
    QList<VolunteerId> people;
    m_office->run([&](UnitOfWork& work) {
        ActivityRepository().changeState(work, earlier, ActivityState::Published);
        for (int i = 0; i < 2; ++i) {
            Volunteer person;
            person.name = QStringLiteral("志愿者%1").arg(i);
            person.idType = IdType::Passport;
            person.idNumber = QStringLiteral("E2000000%1").arg(i);
            person.organisation = m_root;
            people << VolunteerRepository(m_office->vault()).insert(work, person);
            signUp(work, earlier, people.last());
        }
        work.connection().execute(QStringLiteral("UPDATE attendance SET state = 'accepted' WHERE volunteer_id = %1")
                                      .arg(people.first().value()));
    });
    const QList<PlannedActivity> planned = plannedActivities(m_office->reader(), {later.value(), earlier.value(), 999});
    QCOMPARE(planned.size(), 2);
    QCOMPARE(planned.first().id, earlier);
    QCOMPARE(planned.first().people, 1);
    QCOMPARE(planned.first().capacity, 5);
    QCOMPARE(planned.first().place, QStringLiteral("广场"));
    QCOMPARE(planned.first().state, ActivityState::Published);
    QCOMPARE(planned.last().people, 0);
}

VD_TEST(ActivityMovingTest)
#include "activitymoving_test.moc"

#include "models/activities/activitysteps.h"

#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/database/query.h"
#include "models/service/serviceledger.h"
#include "models/service/servicerollups.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The steps of an activity and their way back, the confirmed hours above all.
class ActivityStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStepIsTakenBack();
    void theConfirmedHoursGo();
    void theActivityIsConfirmedAgain();
    void refusesWhenHoursWereVoided();
    void refusesWhenMoreHoursCame();
    void aLaterConfirmationGoesAlone();
    void refusesTwice();
    void whoMayNotConfirmTakesNothingBack();
    void whatEndsHalfWayChangesNothing();

private:
    void present(VolunteerId volunteer);
    TakenStep take(ActivityState to);
    void lead(const QList<ActivityState>& states)
    {
        for (const ActivityState to : states)
            take(to);
    }
    void takeBack(const TakenStep& step)
    {
        m_office->office.run([&](UnitOfWork& work) { step.back(work); });
    }
    void voidFirst()
    {
        m_office->office.run([&](UnitOfWork& work) {
            ServiceLedger ledger(work);
            ledger.voidRecord(ServiceRecordId(1), QStringLiteral("时间错"));
            ledger.close();
        });
    }
    [[nodiscard]] ActivityState state() { return ActivityRepository().require(m_office->reader(), m_activity).state; }
    [[nodiscard]] int checked()
    {
        return m_office->scalar(QStringLiteral("SELECT COUNT(*) FROM service_records WHERE state = 'checked'")).toInt();
    }
    /// Sums, stars and figures as they count.
    [[nodiscard]] QStringList sums();

    std::unique_ptr<LedgerOffice> m_office;
    ActivityId m_activity;
    VolunteerId m_wang;
    VolunteerId m_li;
};

void ActivityStepsTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_wang = m_office->addVolunteer(QStringLiteral("王芳"), m_office->grid);
    m_li = m_office->addVolunteer(QStringLiteral("李强"), m_office->north);
    m_office->office.run([&](UnitOfWork& work) {
        Activity activity;
        activity.name = QStringLiteral("清洁家园");
        activity.organisation = m_office->north;
        activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
        activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
        m_activity = ActivityRepository().insert(work, activity);
    });
    present(m_wang);
}

void ActivityStepsTest::present(VolunteerId volunteer)
{
    m_office->office.run([&](UnitOfWork& work) {
        Attendance attendance;
        attendance.activity = m_activity;
        attendance.volunteer = volunteer;
        attendance.state = AttendanceState::Present;
        attendance.in = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
        attendance.out = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
        attendance.enteredBy = work.actor().account;
        AttendanceRepository().insert(work, attendance);
    });
}

TakenStep ActivityStepsTest::take(ActivityState to)
{
    TakenStep taken;
    m_office->office.run(
        [&](UnitOfWork& work) { taken = takeActivityStep(work, m_activity, to, QStringLiteral("说明原因")); });
    return taken;
}

QStringList ActivityStepsTest::sums()
{
    QStringList sums;
    const auto add = [&](const QString& sql) {
        Query query(m_office->reader(), sql);
        query.run();
        while (query.next())
            sums << query.text(0);
    };
    add(QStringLiteral("SELECT id || '/' || service_minutes || '/' || star FROM volunteers ORDER BY id"));
    add(QStringLiteral("SELECT organisation_id || month || '/' || minutes || '/' || records FROM service_months WHERE "
                       "records <> 0 ORDER BY organisation_id, month"));
    add(QStringLiteral(
        "SELECT organisation_id || figure || month || '/' || amount FROM figure_months WHERE amount <> 0 "
        "ORDER BY organisation_id, figure, month, key_id"));
    return sums;
}

void ActivityStepsTest::everyStepIsTakenBack()
{
    for (const ActivityState to : {ActivityState::Published, ActivityState::Running, ActivityState::Ended}) {
        for (const ActivityState tried : {ActivityState::Cancelled, to}) {
            const ActivityState former = state();
            const QStringList before = sums();
            takeBack(take(tried));
            QCOMPARE(state(), former);
            QCOMPARE(sums(), before);
        }
        take(to);
    }
}

void ActivityStepsTest::theConfirmedHoursGo()
{
    present(m_li);
    lead({ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    const QStringList before = sums();
    const TakenStep confirmed = take(ActivityState::Confirmed);
    QVERIFY2(confirmed.told.contains(QStringLiteral("2 service records with 4.0 hours")), qPrintable(confirmed.told));
    QCOMPARE(checked(), 2);
    takeBack(confirmed);
    QCOMPARE(state(), ActivityState::Ended);
    QCOMPARE(checked(), 0);
    QCOMPARE(m_office
                 ->scalar(QStringLiteral("SELECT COUNT(*) FROM service_records WHERE state = 'void' AND "
                                         "void_reason <> ''"))
                 .toInt(),
        2); // a reversal: the rows stay
    QCOMPARE(sums(), before);
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void ActivityStepsTest::theActivityIsConfirmedAgain()
{
    lead({ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    takeBack(take(ActivityState::Confirmed));
    takeBack(take(ActivityState::Confirmed));
    take(ActivityState::Confirmed);
    QCOMPARE(state(), ActivityState::Confirmed);
    QCOMPARE(checked(), 1);
    QCOMPARE(rollupProblems(m_office->reader()), QStringList());
}

void ActivityStepsTest::refusesWhenHoursWereVoided()
{
    present(m_li);
    lead({ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    const TakenStep confirmed = take(ActivityState::Confirmed);
    voidFirst();
    const QStringList before = sums();
    QVERIFY(errorOf([&] { takeBack(confirmed); }).contains(QStringLiteral("清洁家园")));
    QCOMPARE(sums(), before);
    QCOMPARE(state(), ActivityState::Confirmed);
    QCOMPARE(checked(), 1);
}

void ActivityStepsTest::refusesWhenMoreHoursCame()
{
    lead({ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    const TakenStep first = take(ActivityState::Confirmed);
    present(m_li);
    const TakenStep second = take(ActivityState::Confirmed); // who was forgotten
    QVERIFY(!errorOf([&] { takeBack(first); }).isEmpty());
    QCOMPARE(checked(), 2);
    takeBack(second);
    takeBack(first);
    QCOMPARE(state(), ActivityState::Ended);
    QCOMPARE(checked(), 0);
}

void ActivityStepsTest::aLaterConfirmationGoesAlone()
{
    lead({ActivityState::Published, ActivityState::Running, ActivityState::Ended, ActivityState::Confirmed});
    present(m_li);
    takeBack(take(ActivityState::Confirmed));
    QCOMPARE(state(), ActivityState::Confirmed);
    QCOMPARE(checked(), 1);
}

void ActivityStepsTest::refusesTwice()
{
    const TakenStep published = take(ActivityState::Published);
    takeBack(published);
    QVERIFY(!errorOf([&] { takeBack(published); }).isEmpty());
    QCOMPARE(state(), ActivityState::Draft);
    lead({ActivityState::Published, ActivityState::Running});
    QVERIFY(!errorOf([&] { takeBack(published); }).isEmpty()); // somebody went on
    QCOMPARE(state(), ActivityState::Running);
}

void ActivityStepsTest::whoMayNotConfirmTakesNothingBack()
{
    lead({ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    const TakenStep confirmed = take(ActivityState::Confirmed);
    const AccountId clerk = m_office->addAccount(QStringLiteral("录入员"));
    m_office->office.run([&](UnitOfWork& work) {
        Query(work.connection(), QStringLiteral("UPDATE accounts SET role = 'entry' WHERE id = ?")).bind(clerk).run();
    });
    QVERIFY_THROWS_EXCEPTION(RefusedError, m_office->runAs(clerk, [&](UnitOfWork& work) { confirmed.back(work); }));
    QCOMPARE(checked(), 1);
    const AccountId reviewer = m_office->addAccount(QStringLiteral("审核员"));
    m_office->runAs(reviewer, [&](UnitOfWork& work) { confirmed.back(work); });
    QCOMPARE(state(), ActivityState::Ended);
}

void ActivityStepsTest::whatEndsHalfWayChangesNothing()
{
    lead({ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    const TakenStep confirmed = take(ActivityState::Confirmed);
    const QStringList before = sums();
    QVERIFY_THROWS_EXCEPTION(Error, m_office->office.run([&](UnitOfWork& work) {
        confirmed.back(work);
        throw Error(QStringLiteral("the power fails"));
    }));
    QCOMPARE(sums(), before);
    QCOMPARE(state(), ActivityState::Confirmed);
}

VD_TEST(ActivityStepsTest)
#include "activitysteps_test.moc"

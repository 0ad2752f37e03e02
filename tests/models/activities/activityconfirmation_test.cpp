#include "models/activities/activityconfirmation.h"

#include "models/activities/activityrepository.h"
#include "models/activities/activitysteps.h"
#include "models/activities/attendancerepository.h"
#include "models/service/secondlook.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"
#include "tests/models/activities/smallactivities.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What a confirmation takes, and what stays open for a later one.
class ActivityConfirmationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirmsWhatIsComplete();
    void confirmsEachPeriod();
    void rulesOfCareTakeAReason();
};

/// One forgotten sign-out waits; everybody else's hours count.
void ActivityConfirmationTest::confirmsWhatIsComplete()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.grid);
    const auto li = office.addVolunteer(QStringLiteral("李强"), office.grid);
    const auto id = SmallActivities::insert(office, SmallActivities::activity(office));
    SmallActivities::present(office, id, wang, QStringLiteral("2025-03-01T09:00"), QString());
    SmallActivities::present(office, id, li, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    SmallActivities::advance(office, id, {ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    const auto stored = [&] { return ActivityRepository().require(office.reader(), id); };
    QCOMPARE(ActivityConfirmation::waiting(office.reader(), stored()).complete, 1);
    TakenStep step;
    office.office.run(
        [&](UnitOfWork& work) { step = takeActivityStep(work, id, ActivityState::Confirmed, QString()); });
    QVERIFY2(step.told.contains(u"1 service records with 2.0 hours") && step.told.contains(u"1 sign-out"),
        qPrintable(step.told));
    QCOMPARE(stored().state, ActivityState::Confirmed);
    auto waiting = ActivityConfirmation::waiting(office.reader(), stored());
    QCOMPARE(waiting.complete, 0);
    QCOMPARE(waiting.open, QStringList(QStringLiteral("王芳")));
    office.office.run([&](UnitOfWork& work) {
        Attendance line = *AttendanceRepository().findOf(work.connection(), id, wang);
        line.out = parseIsoMinute(QStringLiteral("2025-03-01T10:00"));
        AttendanceRepository().update(work, line);
    });
    QCOMPARE(ActivityConfirmation::waiting(office.reader(), stored()).complete, 1);
    ActivityConfirmation::Result rest;
    office.office.run([&](UnitOfWork& work) { rest = ActivityConfirmation(work).confirm(id); });
    QCOMPARE(rest.minutes, Minutes(60));
    QCOMPARE(rest.open, QStringList());
    office.office.run([&](UnitOfWork& work) { ActivityConfirmation(work).takeBack(rest); });
    QCOMPARE(stored().state, ActivityState::Confirmed); // the first confirmation stays
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

void ActivityConfirmationTest::confirmsEachPeriod()
{
    LedgerOffice office;
    const auto wang = office.addVolunteer(QStringLiteral("王芳"), office.grid);
    const auto id = SmallActivities::insert(office, SmallActivities::activity(office));
    SmallActivities::present(office, id, wang, QStringLiteral("2025-03-01T08:00"), QStringLiteral("2025-03-01T12:00"));
    const auto setPeriods = [&](const QDateTime& thirdOut) {
        office.office.run([&](UnitOfWork& work) {
            Attendance line = *AttendanceRepository().findOf(work.connection(), id, wang);
            line.second = {parseIsoMinute(QStringLiteral("2025-03-01T13:00")),
                parseIsoMinute(QStringLiteral("2025-03-01T18:00")), 30};
            line.third = {parseIsoMinute(QStringLiteral("2025-03-01T19:00")), thirdOut, 0};
            AttendanceRepository().update(work, line);
        });
    };
    setPeriods({});
    QVERIFY(AttendanceRepository().findOf(office.reader(), id, wang)->isOutMissing());
    SmallActivities::advance(office, id, {ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    ActivityConfirmation::Result result;
    office.office.run([&](UnitOfWork& work) { result = ActivityConfirmation(work).confirm(id); });
    QCOMPARE(result.entered.size(), 2);
    QCOMPARE(result.minutes, Minutes(4 * 60 + 5 * 60 - 30));
    QCOMPARE(result.open.size(), 1);
    setPeriods(parseIsoMinute(QStringLiteral("2025-03-01T20:00")));
    office.office.run([&](UnitOfWork& work) { result = ActivityConfirmation(work).confirm(id); });
    QCOMPARE(result.minutes, Minutes(60));
    const auto records = ServiceRepository().ofSource(office.reader(), ServiceSource::Kind::Activity, id.value());
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.last().source.round, 3);
    QCOMPARE(AttendanceRepository().linesOf(office.reader(), id).first().recorded, Minutes(570));
}

void ActivityConfirmationTest::rulesOfCareTakeAReason()
{
    LedgerOffice office;
    Activity strict = SmallActivities::activity(office);
    strict.asksInsurance = true;
    const auto child = office.addVolunteer(QStringLiteral("小明"), office.grid, QDate(2010, 1, 1));
    const auto id = SmallActivities::insert(office, strict);
    SmallActivities::present(office, id, child, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    SmallActivities::advance(office, id, {ActivityState::Published, ActivityState::Running, ActivityState::Ended});
    const auto confirm = [&](const QString& reason) {
        office.office.run([&](UnitOfWork& work) { (void)ActivityConfirmation(work).confirm(id, reason); });
    };
    const QString refused = errorOf([&] { confirm({}); });
    QVERIFY2(refused.contains(u"guardian") && refused.contains(u"insured"), qPrintable(refused));
    QCOMPARE(
        ActivityConfirmation::waiting(office.reader(), ActivityRepository().require(office.reader(), id)).care.size(),
        2);
    confirm(QStringLiteral("学校已投保，家长同意书在档"));
    const auto record
        = ServiceRepository().ofSource(office.reader(), ServiceSource::Kind::Activity, id.value()).first();
    QCOMPARE(record.careReason, QStringLiteral("学校已投保，家长同意书在档"));
    QVERIFY(record.secondLook.contains(SecondLook::uninsured));
    QCOMPARE(record.secondLook.count(SecondLook::minor), 1);
}

VD_TEST(ActivityConfirmationTest)
#include "activityconfirmation_test.moc"

#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/database/query.h"
#include "models/hours/supplement.h"
#include "models/reports/dashboardfigures.h"
#include "models/service/daysignature.h"
#include "models/service/servicecorrection.h"
#include "models/service/serviceentry.h"
#include "models/service/serviceledger.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// A person's day of more hours than one check allows counts once a second account has signed it.
class DaySignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksFromTheBound_data();
    void asksFromTheBound();
    void isOfAnotherHand();
    void growsWithTheDay();
    void isTakenBackWhileNothingFollowed();
    void twoActivitiesOfOneDay();
    void supplementsAndCorrectionsWait();
    void voidsAreTakenBack();
    void listSaysTheSameAsTheCheck();

private:
    [[nodiscard]] static qint64 toSign(LedgerOffice& office)
    {
        for (const Todo& todo : dashboardFigures(office.reader(), {}).todos) {
            if (todo.kind == TodoKind::DaysToSign)
                return todo.count;
        }
        return 0;
    }
    [[nodiscard]] static ServiceRecord enter(LedgerOffice& office, VolunteerId who, const char* from, const char* to)
    {
        ServiceRecord record
            = office.draft(who, QStringLiteral("2025-03-01T") + from, QStringLiteral("2025-03-01T") + to);
        office.office.run([&](UnitOfWork& work) { record = ServiceEntry(work).enter(record, false); });
        return record;
    }
    static QString check(LedgerOffice& office, AccountId who, ServiceRecordId id)
    {
        return errorOf([&] { office.runAs(who, [&](UnitOfWork& work) { ServiceVoiding(work).checkRecords({id}); }); });
    }
    static QString sign(
        LedgerOffice& office, AccountId who, VolunteerId person, const QString& reason = {}, TakenStep* step = nullptr)
    {
        return errorOf([&] {
            office.runAs(who, [&](UnitOfWork& work) {
                const TakenStep taken = DaySigning(work).sign(person, QDate(2025, 3, 1), reason);
                if (step)
                    *step = taken;
            });
        });
    }
};

void DaySignatureTest::asksFromTheBound_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<bool>("asksReason");
    QTest::newRow("480 minutes") << "16:00" << false << false;
    QTest::newRow("481 minutes") << "16:01" << true << false;
    QTest::newRow("720 minutes") << "20:00" << true << false;
    QTest::newRow("721 minutes") << "20:01" << true << true;
}

void DaySignatureTest::asksFromTheBound()
{
    QFETCH(QString, until);
    QFETCH(bool, waits);
    QFETCH(bool, asksReason);
    LedgerOffice office;
    const AccountId second = office.addAccount(QStringLiteral("复核员"));
    const AccountId checker = office.addAccount(QStringLiteral("审核员"));
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const ServiceRecord record = enter(office, wang, "08:00", until.toLatin1());
    const auto warned = [&] {
        return ServiceEntry::problems(office.reader(), record, {})
            .contains(Problem{QStringLiteral("start"), DayTotals::of(office.reader(), record).first().sentence(),
                Problem::Severity::Warning});
    };
    QCOMPARE(warned(), waits);
    QCOMPARE(toSign(office), qint64(waits));
    QCOMPARE(!check(office, checker, record.id).isEmpty(), waits);
    if (!waits) {
        QVERIFY(sign(office, second, wang).contains(QStringLiteral("needs no second signature")));
        return;
    }
    QCOMPARE(!sign(office, second, wang).isEmpty(), asksReason);
    if (asksReason) {
        QVERIFY(sign(office, second, wang, QStringLiteral("抗洪")).contains(QStringLiteral("Sign very long days")));
        const AccountId head = office.addAccount(QStringLiteral("主任"));
        office.office.run([&](UnitOfWork& work) {
            Query(work.connection(), QStringLiteral("UPDATE accounts SET role = 'administrator' WHERE id = ?"))
                .bind(head)
                .run();
        });
        QVERIFY(sign(office, head, wang).contains(QStringLiteral("Say why one person served")));
        QCOMPARE(sign(office, head, wang, QStringLiteral("抗洪")), QString());
    }
    if (!asksReason)
        QVERIFY(sign(office, checker, wang).contains(QStringLiteral("signed already")));
    QCOMPARE(toSign(office), 0);
    QCOMPARE(check(office, checker, record.id), QString());
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

void DaySignatureTest::isOfAnotherHand()
{
    LedgerOffice office;
    const AccountId second = office.addAccount(QStringLiteral("复核员"));
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const ServiceRecord record = enter(office, wang, "08:00", "17:00");
    const auto signItself = [&](const std::function<void(const Database::Work&)>& run) {
        return errorOf(
            [&] { run([&](UnitOfWork& work) { (void)DaySigning(work).sign(wang, QDate(2025, 3, 1), {}); }); });
    };
    office.office.run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::allowSelfCheck, false); });
    QVERIFY(signItself([&](const Database::Work& work) {
        office.office.run(work);
    }).contains(QStringLiteral("You entered hours of this day")));
    QCOMPARE(sign(office, second, wang), QString());
    QVERIFY(check(office, second, record.id).contains(QStringLiteral("let another account check")));
    QCOMPARE(ServiceRepository().require(office.reader(), record.id).state, ServiceState::Pending);
    office.office.run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::allowSelfCheck, true); });
    QCOMPARE(check(office, second, record.id), QString());
}

/// What was signed holds for the minutes of then; void hours leave the day.
void DaySignatureTest::growsWithTheDay()
{
    LedgerOffice office;
    const AccountId second = office.addAccount(QStringLiteral("复核员"));
    const AccountId checker = office.addAccount(QStringLiteral("审核员"));
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const ServiceRecord first = enter(office, wang, "08:00", "12:00");
    const ServiceRecord next = enter(office, wang, "12:00", "17:00");
    QVERIFY(!check(office, checker, first.id).isEmpty());
    QVERIFY(!check(office, checker, next.id).isEmpty());
    QCOMPARE(sign(office, second, wang), QString());
    QCOMPARE(check(office, checker, first.id), QString());
    const ServiceRecord evening = enter(office, wang, "18:00", "19:00");
    QCOMPARE(toSign(office), 2);
    QVERIFY(check(office, checker, next.id).contains(QStringLiteral("10.0")));
    office.runAs(
        checker, [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({evening.id}, QStringLiteral("登记错了")); });
    QCOMPARE(toSign(office), 0);
    QCOMPARE(check(office, checker, next.id), QString());
    QCOMPARE(office.scalar(QStringLiteral("SELECT service_minutes FROM volunteers")).toInt(), 9 * 60);
}

void DaySignatureTest::isTakenBackWhileNothingFollowed()
{
    LedgerOffice office;
    const AccountId second = office.addAccount(QStringLiteral("复核员"));
    const AccountId checker = office.addAccount(QStringLiteral("审核员"));
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    const ServiceRecord record = enter(office, wang, "08:00", "17:00");
    TakenStep step;
    QCOMPARE(sign(office, second, wang, {}, &step), QString());
    office.runAs(second, step.back);
    QCOMPARE(toSign(office), 1);
    QVERIFY_THROWS_EXCEPTION(Error, office.runAs(second, step.back)); // once
    QCOMPARE(sign(office, second, wang, {}, &step), QString());
    QCOMPARE(check(office, checker, record.id), QString());
    QVERIFY(errorOf([&] { office.runAs(second, step.back); }).contains(QStringLiteral("were checked since")));
    QCOMPARE(office.scalar(QStringLiteral("SELECT COUNT(*) FROM day_signatures")).toInt(), 2);
}

/// Five hours of one and four of another: the second one is entered to be checked.
void DaySignatureTest::twoActivitiesOfOneDay()
{
    LedgerOffice office;
    const AccountId checker = office.addAccount(QStringLiteral("审核员"));
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    ActivityId activities[2];
    for (int i = 0; i < 2; ++i) {
        Activity activity;
        activity.code = QStringLiteral("A%1").arg(i);
        activity.name = QStringLiteral("活动%1").arg(i);
        activity.organisation = office.north;
        activity.start = parseIsoMinute(QStringLiteral("2025-03-01T%1:00").arg(8 + 5 * i, 2, 10, QLatin1Char('0')));
        activity.end = activity.start.addSecs((5 - i) * 3600);
        activity.state = ActivityState::Ended;
        Attendance attendance;
        attendance.volunteer = wang;
        attendance.state = AttendanceState::Present;
        attendance.in = activity.start;
        attendance.out = activity.end;
        office.office.run([&](UnitOfWork& work) {
            activities[i] = ActivityRepository().insert(work, activity);
            attendance.activity = activities[i];
            (void)AttendanceRepository().insert(work, attendance);
        });
    }
    ActivityConfirmation::Result results[2];
    for (int i = 0; i < 2; ++i)
        office.runAs(
            checker, [&](UnitOfWork& work) { results[i] = ActivityConfirmation(work).confirm(activities[i]); });
    QCOMPARE(results[0].toSign, QStringList());
    QCOMPARE(results[1].toSign, QStringList(QStringLiteral("王芳")));
    QCOMPARE(office.scalar(QStringLiteral("SELECT service_minutes FROM volunteers")).toInt(), 5 * 60);
    QCOMPARE(toSign(office), 1);
    office.runAs(checker, [&](UnitOfWork& work) { ActivityConfirmation(work).takeBack(results[1]); });
    QCOMPARE(toSign(office), 0);
    QCOMPARE(ActivityRepository().require(office.reader(), activities[1]).state, ActivityState::Ended);
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

void DaySignatureTest::supplementsAndCorrectionsWait()
{
    LedgerOffice office;
    const AccountId checker = office.addAccount(QStringLiteral("审核员"));
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    Supplement forgotten;
    forgotten.volunteer = wang;
    forgotten.content = QStringLiteral("打扫楼道");
    forgotten.start = parseIsoMinute(QStringLiteral("2025-03-01T08:00"));
    forgotten.end = parseIsoMinute(QStringLiteral("2025-03-01T16:01"));
    forgotten.minutes = Minutes(481);
    forgotten.reason = QStringLiteral("漏登");
    forgotten.evidence = QStringLiteral("签到表");
    office.office.run([&](UnitOfWork& work) { forgotten.id = SupplementRepository().insert(work, forgotten); });
    TakenStep step;
    office.runAs(checker,
        [&](UnitOfWork& work) { step = takeSupplementStep(work, forgotten.id, SupplementState::Approved, {}); });
    QVERIFY(step.told.contains(QStringLiteral("second signature")));
    QCOMPARE(toSign(office), 1);
    office.runAs(checker, step.back);
    QCOMPARE(toSign(office), 0);

    const ServiceRecord record = enter(office, wang, "08:00", "12:00");
    QCOMPARE(check(office, checker, record.id), QString());
    ServiceRecord longer = ServiceRepository().require(office.reader(), record.id);
    longer.end = parseIsoMinute(QStringLiteral("2025-03-01T17:00"));
    longer.minutes = Minutes(9 * 60);
    office.office.run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::allowSelfCheck, true); });
    office.office.run([&](UnitOfWork& work) {
        QCOMPARE(ServiceCorrection(work).correct(record.id, longer, QStringLiteral("写错了")).record.state,
            ServiceState::Pending);
    });
    QCOMPARE(toSign(office), 1);
}

/// A long day of imported history counts again after an undone void; not when somebody filled the day meanwhile.
void DaySignatureTest::voidsAreTakenBack()
{
    LedgerOffice office;
    const AccountId checker = office.addAccount(QStringLiteral("审核员"));
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.north);
    ServiceRecord old = office.draft(wang, QStringLiteral("2025-03-01T08:00"), QStringLiteral("2025-03-01T17:00"));
    old.state = ServiceState::Checked;
    office.office.run([&](UnitOfWork& work) {
        ServiceLedger ledger(work, ServiceLedger::Origin::Import);
        old = ledger.enter(old);
        ledger.close();
    });
    QCOMPARE(old.state, ServiceState::Checked);
    const auto makeVoid = [&](TakenStep& step) {
        office.runAs(checker, [&](UnitOfWork& work) {
            step = ServiceVoiding(work).take(old.id, ServiceState::Void, QStringLiteral("登记错了"));
        });
    };
    TakenStep step;
    makeVoid(step);
    office.runAs(checker, step.back);
    QCOMPARE(ServiceRepository().require(office.reader(), old.id).state, ServiceState::Checked);
    makeVoid(step);
    QTest::qWait(5); // the clock of rows
    (void)enter(office, wang, "18:00", "19:00");
    QVERIFY(!errorOf([&] { office.runAs(checker, step.back); }).isEmpty());
}

/// Of random days, over midnight too, with breaks, voids and signatures.
void DaySignatureTest::listSaysTheSameAsTheCheck()
{
    LedgerOffice office;
    const AccountId second = office.addAccount(QStringLiteral("复核员"));
    QRandomGenerator random(20260320);
    QList<VolunteerId> people;
    for (int i = 0; i < 8; ++i)
        people << office.addVolunteer(QStringLiteral("志愿者%1").arg(i), office.north);
    int waiting = 0;
    int free = 0;
    for (int i = 0; i < 150; ++i) {
        const VolunteerId who = people.at(random.bounded(8));
        const QDateTime start = QDateTime(QDate(2025, 3, 1).addDays(random.bounded(6)), QTime(random.bounded(24), 0));
        ServiceRecord record
            = office.draft(who, isoMinute(start), isoMinute(start.addSecs(3600 * (1 + random.bounded(10)))));
        record.minutes = Minutes(record.minutes.value() - random.bounded(40));
        (void)errorOf(
            [&] { office.office.run([&](UnitOfWork& work) { (void)ServiceEntry(work).enter(record, false); }); });
        const QDate day = start.date();
        if (random.bounded(4) == 0)
            (void)errorOf([&] {
                office.runAs(
                    second, [&](UnitOfWork& work) { (void)DaySigning(work).sign(who, day, QStringLiteral("抗洪")); });
            });
        QSet<qint64> listed;
        Query query(office.reader(),
            QStringLiteral("SELECT id FROM service_records WHERE state = 'pending' AND ") + DayTotals::waitingSql());
        query.run();
        while (query.next())
            listed << query.integer(0);
        for (const VolunteerId one : people) {
            for (const ServiceRecord& each : ServiceRepository().ofVolunteer(office.reader(), one)) {
                const bool waits = !DayTotals::waiting(DayTotals::of(office.reader(), each)).isEmpty();
                QCOMPARE(listed.contains(each.id.value()), waits);
                waits ? ++waiting : ++free;
            }
        }
    }
    QVERIFY2(waiting > 300 && free > 300, qPrintable(QStringLiteral("%1 %2").arg(waiting).arg(free)));
}

VD_TEST(DaySignatureTest)
#include "daysignature_test.moc"

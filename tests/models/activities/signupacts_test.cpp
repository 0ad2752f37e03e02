#include "models/activities/signupacts.h"

#include "models/activities/activitypeoplerepository.h"
#include "models/activities/activityrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/records/statechangerepository.h"
#include "models/service/serviceledger.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <random>

/// What clerks do with the people of an activity, many at once, and the way back of each act.
class SignUpActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void admitsAsManyAsThereArePlaces();
    void aCancellationMovesTheFirstUp();
    void whoGoesTogetherMovesNobodyUp();
    void everyActIsTakenBack_data();
    void everyActIsTakenBack();
    void aPlaceGivenAwayStaysGiven();
    void refusesWhatHasGoneOn();
    void reasonsAreKept();
    void recordedHoursAreNotAbsent();
    void absenceIsTakenBackWhereThereIsAPlace();
    void rulesOfCareTakeAReason();
    void keepsTheRecruitingTime();
    void countsNoShows_data();
    void countsNoShows();
    void signsUpAgain();
    void capacityIsNeverExceeded();

private:
    AttendanceId signUp(const QString& name, QDate birth = QDate(1980, 5, 1));
    TakenStep take(SignUpAct act, const QList<AttendanceId>& lines, const QString& reason = {});
    void takeBack(const TakenStep& step)
    {
        m_office->office.run([&](UnitOfWork& work) { step.back(work); });
    }
    void change(const std::function<void(Activity&)>& change);
    [[nodiscard]] QString states();
    [[nodiscard]] AttendanceState state(AttendanceId id)
    {
        return AttendanceRepository().find(m_office->reader(), id)->state;
    }

    std::unique_ptr<LedgerOffice> m_office;
    ActivityId m_activity;
};

void SignUpActsTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_office->office.run([&](UnitOfWork& work) {
        Activity activity;
        activity.name = QStringLiteral("清洁家园");
        activity.organisation = m_office->north;
        activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
        activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
        activity.capacity = 2;
        activity.state = ActivityState::Published;
        m_activity = ActivityRepository().insert(work, activity);
    });
}

AttendanceId SignUpActsTest::signUp(const QString& name, QDate birth)
{
    const VolunteerId volunteer = m_office->addVolunteer(name, m_office->north, birth);
    m_office->office.run([&](UnitOfWork& work) { (void)SignUpActs(work).signUp(m_activity, {{volunteer, {}, {}}}); });
    return AttendanceRepository().findOf(m_office->reader(), m_activity, volunteer)->id;
}

TakenStep SignUpActsTest::take(SignUpAct act, const QList<AttendanceId>& lines, const QString& reason)
{
    TakenStep taken;
    m_office->office.run([&](UnitOfWork& work) { taken = SignUpActs(work).take(act, lines, reason); });
    return taken;
}

void SignUpActsTest::change(const std::function<void(Activity&)>& change)
{
    m_office->office.run([&](UnitOfWork& work) {
        Activity activity = ActivityRepository().require(work.connection(), m_activity);
        change(activity);
        ActivityRepository().update(work, activity);
    });
}

/// Of all lines, by id: "s" signed up, "a" accepted, "w" waiting, "-" absent …
QString SignUpActsTest::states()
{
    QString all;
    for (const Attendance& line : AttendanceRepository().ofActivity(m_office->reader(), m_activity))
        all += line.state == AttendanceState::Absent ? QStringLiteral("-")
                                                     : attendanceStates().code(line.state).first(1);
    return all;
}

void SignUpActsTest::admitsAsManyAsThereArePlaces()
{
    const QList<AttendanceId> lines{
        signUp(QStringLiteral("甲")), signUp(QStringLiteral("乙")), signUp(QStringLiteral("丙"))};
    const TakenStep step = take(SignUpAct::Accept, {lines.at(2), lines.at(1), lines.at(0)});
    QCOMPARE(states(), QStringLiteral("aaw")); // in the order of sign-up, not of the choice
    QVERIFY2(step.told.contains(u"3 people") && step.told.contains(u"All places are taken: 丙"), qPrintable(step.told));
    QVERIFY(errorOf([&] { take(SignUpAct::Accept, {lines.at(2)}); }).contains(u"All 2 places"));
    change([](Activity& activity) { activity.capacity = 3; });
    take(SignUpAct::Accept, {lines.at(2)});
    QCOMPARE(states(), QStringLiteral("aaa"));
}

void SignUpActsTest::aCancellationMovesTheFirstUp()
{
    QList<AttendanceId> lines;
    for (const char* name : {"甲", "乙", "丙", "丁"})
        lines << signUp(QString::fromUtf8(name));
    take(SignUpAct::Accept, lines);
    QCOMPARE(states(), QStringLiteral("aaww"));
    const TakenStep step = take(SignUpAct::Cancel, {lines.first()}, QStringLiteral("生病"));
    QCOMPARE(states(), QStringLiteral("caaw"));
    QVERIFY2(step.told.contains(u"丙 moves up"), qPrintable(step.told));
    takeBack(step);
    QCOMPARE(states(), QStringLiteral("aaww"));
    QCOMPARE(AttendanceRepository().find(m_office->reader(), lines.first())->stateReason, QString());
    change([](Activity& activity) { activity.capacity = 1; }); // two are admitted: nobody moves up
    take(SignUpAct::Cancel, {lines.first()}, QStringLiteral("生病"));
    QCOMPARE(states(), QStringLiteral("caww"));
}

void SignUpActsTest::whoGoesTogetherMovesNobodyUp()
{
    QList<AttendanceId> lines;
    for (const char* name : {"甲", "乙", "丙", "丁"})
        lines << signUp(QString::fromUtf8(name));
    take(SignUpAct::Accept, lines);
    const TakenStep step = take(SignUpAct::Cancel, {lines.at(0), lines.at(2)}, QStringLiteral("同去外地"));
    QCOMPARE(states(), QStringLiteral("caca"));
    QVERIFY(step.told.contains(u"丁 moves up") && !step.told.contains(u"丙 moves up"));
    takeBack(step);
    QCOMPARE(states(), QStringLiteral("aaww"));
}

void SignUpActsTest::everyActIsTakenBack_data()
{
    QTest::addColumn<SignUpAct>("act");
    QTest::addColumn<QString>("after");
    QTest::newRow("accept") << SignUpAct::Accept << QStringLiteral("aaw");
    QTest::newRow("waiting") << SignUpAct::PutOnWaitingList << QStringLiteral("www");
    QTest::newRow("decline") << SignUpAct::Decline << QStringLiteral("ddd");
    QTest::newRow("cancel") << SignUpAct::Cancel << QStringLiteral("ccc");
}

void SignUpActsTest::everyActIsTakenBack()
{
    QFETCH(SignUpAct, act);
    QList<AttendanceId> lines;
    for (const char* name : {"甲", "乙", "丙"})
        lines << signUp(QString::fromUtf8(name));
    const auto before = AttendanceRepository().ofActivity(m_office->reader(), m_activity);
    const TakenStep step = take(act, lines, QStringLiteral("说明"));
    QTEST(states(), "after");
    takeBack(step);
    QCOMPARE(AttendanceRepository().ofActivity(m_office->reader(), m_activity), before);
    const auto changes
        = StateChangeRepository().of(m_office->reader(), QStringLiteral("attendance"), lines.first().value());
    QCOMPARE(changes.size(), 2);
}

void SignUpActsTest::aPlaceGivenAwayStaysGiven()
{
    QList<AttendanceId> lines;
    for (const char* name : {"甲", "乙"})
        lines << signUp(QString::fromUtf8(name));
    take(SignUpAct::Accept, lines);
    const TakenStep step = take(SignUpAct::Cancel, {lines.first()}, QStringLiteral("生病"));
    take(SignUpAct::Accept, {signUp(QStringLiteral("丙"))});
    QVERIFY(errorOf([&] { takeBack(step); }).contains(u"place"));
    QCOMPARE(states(), QStringLiteral("caa"));
}

void SignUpActsTest::refusesWhatHasGoneOn()
{
    const AttendanceId line = signUp(QStringLiteral("甲"));
    const TakenStep step = take(SignUpAct::Accept, {line});
    take(SignUpAct::MarkAbsent, {line});
    QVERIFY(errorOf([&] { takeBack(step); }).contains(u"gone on"));
    QCOMPARE(state(line), AttendanceState::Absent);
}

void SignUpActsTest::reasonsAreKept()
{
    const AttendanceId line = signUp(QStringLiteral("甲"));
    QVERIFY(errorOf([&] { take(SignUpAct::Decline, {line}, QStringLiteral(" ")); }).contains(u"why"));
    take(SignUpAct::Decline, {line}, QStringLiteral("名额不够"));
    QCOMPARE(AttendanceRepository().find(m_office->reader(), line)->stateReason, QStringLiteral("名额不够"));
    QCOMPARE(StateChangeRepository().of(m_office->reader(), QStringLiteral("attendance"), line.value()).last().reason,
        QStringLiteral("名额不够"));
}

void SignUpActsTest::recordedHoursAreNotAbsent()
{
    const AttendanceId line = signUp(QStringLiteral("甲"));
    take(SignUpAct::Accept, {line});
    const Attendance stored = *AttendanceRepository().find(m_office->reader(), line);
    ServiceRecord record
        = m_office->draft(stored.volunteer, QStringLiteral("2025-03-01T09:00"), QStringLiteral("2025-03-01T11:00"));
    record.source = {ServiceSource::Kind::Activity, m_activity.value(), 1};
    record = m_office->enterChecked(record);
    QVERIFY(errorOf([&] { take(SignUpAct::MarkAbsent, {line}); }).contains(u"recorded"));
    QVERIFY(errorOf([&] { take(SignUpAct::Cancel, {line}, QStringLiteral("错")); }).contains(u"recorded"));
    m_office->office.run([&](UnitOfWork& work) {
        ServiceLedger ledger(work);
        ledger.voidRecord(record.id, QStringLiteral("错"));
        ledger.close();
    });
    take(SignUpAct::MarkAbsent, {line});
    QCOMPARE(state(line), AttendanceState::Absent);
}

void SignUpActsTest::absenceIsTakenBackWhereThereIsAPlace()
{
    QList<AttendanceId> lines;
    for (const char* name : {"甲", "乙", "丙"})
        lines << signUp(QString::fromUtf8(name));
    take(SignUpAct::Accept, {lines.at(0), lines.at(1)});
    take(SignUpAct::MarkAbsent, {lines.first()});
    take(SignUpAct::TakeAbsenceBack, {lines.first()});
    QCOMPARE(states(), QStringLiteral("aas"));
    take(SignUpAct::MarkAbsent, {lines.first()});
    take(SignUpAct::Accept, {lines.at(2)});
    QVERIFY(errorOf([&] { take(SignUpAct::TakeAbsenceBack, {lines.first()}); }).contains(u"All 2 places"));
    QVERIFY(!SignUpActs::isAllowed(SignUpAct::Accept, AttendanceState::Absent));
    QVERIFY(!SignUpActs::isAllowed(SignUpAct::TakeAbsenceBack, AttendanceState::SignedUp));
}

void SignUpActsTest::rulesOfCareTakeAReason()
{
    const VolunteerId child = m_office->addVolunteer(QStringLiteral("小明"), m_office->north, QDate(2010, 1, 1));
    const auto add = [&](const QString& reason) {
        m_office->office.run([&](UnitOfWork& work) {
            (void)SignUpActs(work).signUp(m_activity, {{child, reason, {}}});
        });
    };
    QVERIFY(errorOf([&] { add({}); }).contains(u"guardian"));
    QCOMPARE(states(), QString());
    add(QStringLiteral("家长陪同"));
    const auto people = ActivityPeopleRepository().of(
        m_office->reader(), ActivityRepository().require(m_office->reader(), m_activity), QDate(2025, 3, 1));
    QCOMPARE(people.first().attendance.careReason, QStringLiteral("家长陪同"));
    QCOMPARE(people.first().care.size(), 1);
}

void SignUpActsTest::keepsTheRecruitingTime()
{
    const QDateTime now = QDateTime::currentDateTime();
    change([&](Activity& activity) { activity.recruitsFrom = now.addDays(1); });
    QVERIFY(errorOf([&] { signUp(QStringLiteral("甲")); }).contains(u"begins"));
    change([&](Activity& activity) {
        activity.recruitsFrom = now.addDays(-2);
        activity.recruitsUntil = now.addDays(-1);
    });
    QVERIFY(errorOf([&] { signUp(QStringLiteral("乙")); }).contains(u"ended"));
    change([&](Activity& activity) { activity.recruitsUntil = now.addDays(1); });
    signUp(QStringLiteral("丙"));
    QCOMPARE(states(), QStringLiteral("s"));
}

void SignUpActsTest::countsNoShows_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("months"); // 0: as usual
    QTest::addColumn<int>("count");
    QTest::newRow("a month later") << QDate(2025, 4, 1) << 0 << 1;
    QTest::newRow("a year later") << QDate(2026, 3, 1) << 0 << 1;
    QTest::newRow("a day more") << QDate(2026, 3, 2) << 0 << 0;
    QTest::newRow("a month, set") << QDate(2025, 4, 1) << 1 << 1;
    QTest::newRow("a day more, set") << QDate(2025, 4, 2) << 1 << 0;
}

void SignUpActsTest::countsNoShows()
{
    QFETCH(QDate, today);
    QFETCH(int, months);
    const AttendanceId line = signUp(QStringLiteral("甲"));
    take(SignUpAct::Accept, {line});
    take(SignUpAct::MarkAbsent, {line});
    Activity next = ActivityRepository().require(m_office->reader(), m_activity);
    const VolunteerId volunteer = AttendanceRepository().find(m_office->reader(), line)->volunteer;
    m_office->office.run([&](UnitOfWork& work) {
        if (months > 0)
            SettingsRepository().set(work, SettingKey::noShowMonths, months);
        next.id = {};
        next.code.clear();
        next.id = ActivityRepository().insert(work, next);
        (void)SignUpActs(work).signUp(next.id, {{volunteer, {}, {}}});
    });
    QTEST(ActivityPeopleRepository().noShows(m_office->reader(), volunteer, today), "count");
    QTEST(ActivityPeopleRepository().of(m_office->reader(), next, today).first().noShows, "count");
    const Activity own = ActivityRepository().require(m_office->reader(), m_activity);
    QCOMPARE(ActivityPeopleRepository().of(m_office->reader(), own, today).first().noShows, 0); // the others only
}

/// Whoever canceled and comes back is the last in the row.
void SignUpActsTest::signsUpAgain()
{
    const AttendanceId first = signUp(QStringLiteral("甲"));
    const AttendanceId second = signUp(QStringLiteral("乙"));
    take(SignUpAct::Cancel, {first}, QStringLiteral("出差"));
    const VolunteerId volunteer = AttendanceRepository().find(m_office->reader(), first)->volunteer;
    QTest::qWait(2);
    TakenStep step;
    m_office->office.run([&](UnitOfWork& work) { step = SignUpActs(work).signUp(m_activity, {{volunteer, {}, {}}}); });
    QCOMPARE(states(), QStringLiteral("ss"));
    const auto people = ActivityPeopleRepository().of(
        m_office->reader(), ActivityRepository().require(m_office->reader(), m_activity), QDate::currentDate());
    QCOMPARE(people.first().attendance.id, second);
    takeBack(step);
    QCOMPARE(states(), QStringLiteral("cs"));
    QVERIFY(!errorOf([&] {
        m_office->office.run([&](UnitOfWork& work) {
            (void)SignUpActs(work).signUp(
                m_activity, {{AttendanceRepository().find(m_office->reader(), second)->volunteer, {}, {}}});
        });
    }).isEmpty());
}

void SignUpActsTest::capacityIsNeverExceeded()
{
    constexpr int steps = 600;
    constexpr int people = 12;
    std::mt19937 random(7);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    change([](Activity& activity) { activity.capacity = 4; });
    QList<AttendanceId> lines;
    for (int i = 0; i < people; ++i)
        lines << signUp(QStringLiteral("志愿者%1").arg(i));
    QList<TakenStep> taken;
    int refused = 0;
    for (int i = 0; i < steps; ++i) {
        const AttendanceId line = lines.at(below(people));
        const QString refusal = errorOf([&] {
            if (!taken.isEmpty() && below(4) == 0)
                return takeBack(taken.takeLast());
            if (state(line) == AttendanceState::Cancelled) {
                m_office->office.run([&](UnitOfWork& work) {
                    taken << SignUpActs(work).signUp(
                        m_activity, {{AttendanceRepository().find(work.connection(), line)->volunteer, {}, {}}});
                });
                return;
            }
            taken << take(SignUpAct(below(6)), {line, lines.at(below(people))}, QStringLiteral("说明"));
        });
        refused += refusal.isEmpty() ? 0 : 1;
        int places = 0;
        for (const Attendance& one : AttendanceRepository().ofActivity(m_office->reader(), m_activity))
            places += one.state == AttendanceState::Accepted || one.state == AttendanceState::Present ? 1 : 0;
        QVERIFY(places <= 4);
    }
    QVERIFY(refused > 0 && refused < steps);
}

VD_TEST(SignUpActsTest)
#include "signupacts_test.moc"

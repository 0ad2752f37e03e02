#include "models/calendar/workingcalendar.h"
#include "models/duty/dutyfairness.h"
#include "models/duty/dutyfeature.h"
#include "models/duty/dutyseating.h"
#include "models/duty/dutysteps.h"
#include "models/service/servicerepository.h"
#include "models/training/trainingrepository.h"
#include "tests/models/duty/smallduty.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <numeric>

/// Rosters from the weekly duties to who sits where.
class DutyRosterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void obeysTheCalendar_data();
    void obeysTheCalendar();
    void sortsTurns_data();
    void sortsTurns();
    void sharesOutFairly();
    void keepsLeaveAndGrantsWishes();
    void asksForCredentials();
    void namesWhatAnEmptySeatLacks();
    void seatsOnceByTemplate();
    void planningGoesBack();
    void isForAnySetOfStations();
    void rostersShareOutTheStations();
    void validatesWhatIsEntered();
};

void DutyRosterTest::obeysTheCalendar_data()
{
    QTest::addColumn<HolidayRule>("rule");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("takesPlace");
    const QDate monday(2026, 9, 28);
    const QDate holiday(2026, 10, 1); // Thursday
    const QDate workedSaturday(2026, 10, 10);
    const QDate sunday(2026, 10, 11);
    QTest::newRow("its weekday") << HolidayRule::WorkingDays << monday << true;
    QTest::newRow("another weekday") << HolidayRule::WorkingDays << monday.addDays(1) << false;
    QTest::newRow("a holiday on its weekday") << HolidayRule::WorkingDays << holiday << false;
    QTest::newRow("a worked Saturday") << HolidayRule::WorkingDays << workedSaturday << true;
    QTest::newRow("as usual on a holiday") << HolidayRule::AsUsual << holiday << true;
    QTest::newRow("as usual on a worked Saturday") << HolidayRule::AsUsual << workedSaturday << false;
    QTest::newRow("holidays besides") << HolidayRule::AlsoHolidays << holiday.addDays(1) << true;
    QTest::newRow("a Sunday") << HolidayRule::AlsoHolidays << sunday << false;
}

void DutyRosterTest::obeysTheCalendar()
{
    QFETCH(HolidayRule, rule);
    QFETCH(QDate, day);
    WorkingCalendar calendar;
    calendar.setWorking(QDate(2026, 10, 1), false);
    calendar.setWorking(QDate(2026, 10, 2), false);
    calendar.setWorking(QDate(2026, 10, 10), true);
    DutyTemplate duty;
    duty.weekdays = QStringLiteral("14"); // Monday and Thursday
    duty.holidayRule = rule;
    QTEST(takesPlaceOn(duty, day, calendar), "takesPlace");
    duty.firstDay = day.addDays(1);
    QVERIFY(!takesPlaceOn(duty, day, calendar));
    duty.firstDay = {};
    duty.lastDay = day.addDays(-1);
    QVERIFY(!takesPlaceOn(duty, day, calendar));
}

void DutyRosterTest::sortsTurns_data()
{
    QTest::addColumn<QDateTime>("begin");
    QTest::addColumn<Turn>("turn");
    const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 10, day), QTime(hour, 0)); };
    QTest::newRow("morning of a Monday") << at(12, 9) << Turn::Weekday;
    QTest::newRow("evening of a Monday") << at(12, 18) << Turn::Evening;
    QTest::newRow("before the evening") << at(12, 17) << Turn::Weekday;
    QTest::newRow("Sunday") << at(11, 9) << Turn::Weekend;
    QTest::newRow("evening of a Sunday") << at(11, 19) << Turn::Evening;
    QTest::newRow("holiday") << at(1, 9) << Turn::Holiday;
    QTest::newRow("evening of a holiday") << at(1, 19) << Turn::Holiday;
    QTest::newRow("worked Saturday") << at(10, 9) << Turn::Weekday;
}

void DutyRosterTest::sortsTurns()
{
    QFETCH(QDateTime, begin);
    WorkingCalendar calendar;
    calendar.setWorking(QDate(2026, 10, 1), false);
    calendar.setWorking(QDate(2026, 10, 10), true);
    QTEST(turnOf(begin, calendar), "turn");
}

/// 21 working days in March 2025 at two stations: 42 seats for six people.
void DutyRosterTest::sharesOutFairly()
{
    SmallDuty duty;
    const RosterOutcome outcome = duty.plan();
    QCOMPARE(outcome.bound, outcome.cost);
    QCOMPARE(outcome.lacks, QStringList());
    QCOMPARE(duty.duties().size(), 42);
    for (const FairnessLine& line : fairnessTable(duty.reader(), fairYear(QDate(2025, 3, 1)), {}, duty.roster)) {
        QCOMPARE(line.turns, (TurnCounts{7, 0, 0, 0}));
        QCOMPARE(line.all, 7);
    }
    verifyDutyRules(duty);
}

void DutyRosterTest::keepsLeaveAndGrantsWishes()
{
    SmallDuty duty;
    const QDate day(2025, 3, 12);
    duty.wish(duty.persons[0], WishKind::Unavailable, QDate(2025, 3, 1), day.addDays(-1));
    duty.wish(duty.persons[1], WishKind::Willing, day, day);
    QCOMPARE(duty.plan().lacks, QStringList());
    bool isGranted = false;
    for (const Duty& one : duty.duties()) {
        if (one.start.date() < day)
            QVERIFY(one.volunteer != duty.persons[0]);
        isGranted |= one.start.date() == day && one.volunteer == duty.persons[1];
    }
    QVERIFY(isGranted);
    for (const auto& turns : turnsIn(duty.reader(), fairYear(QDate(2025, 3, 1)), duty.roster))
        QCOMPARE(turns[0], 7);
}

void DutyRosterTest::asksForCredentials()
{
    SmallDuty duty;
    const TermId kind = DictionaryRepository().terms(duty.reader(), Dictionary::CredentialKind).first().id;
    duty.office.run([&](UnitOfWork& work) {
        DutyTemplate weekly = DutyTemplateRepository().require(work.connection(), duty.templates[0]);
        weekly.credentialKind = kind;
        DutyTemplateRepository().update(work, weekly);
        for (int i = 0; i < 2; ++i) {
            Credential credential;
            credential.volunteer = duty.persons[i];
            credential.kind = kind;
            credential.expiresOn = i == 0 ? QDate() : QDate(2025, 3, 16);
            (void)CredentialRepository().insert(work, credential);
        }
    });
    QCOMPARE(duty.plan().lacks, QStringList());
    for (const Duty& one : duty.duties()) {
        if (one.station != duty.stations[0])
            continue;
        const bool isLate = one.start.date() > QDate(2025, 3, 16);
        QVERIFY(one.volunteer == duty.persons[0] || (!isLate && one.volunteer == duty.persons[1]));
    }
}

void DutyRosterTest::namesWhatAnEmptySeatLacks()
{
    SmallDuty duty(1); // one person for two stations at one time
    const QDate day(2025, 3, 3);
    duty.wish(duty.persons[0], WishKind::Unavailable, day, day);
    const RosterOutcome outcome = duty.plan();
    QCOMPARE(outcome.cost.unmanned, 22); // each day one of two, and both on the first
    const QStringList first = outcome.lacks.filter(QStringLiteral("2025-03-03"));
    QCOMPARE(first.size(), 2);
    QVERIFY2(first[0].contains(QStringLiteral("驿站0")) && first[0].contains(QStringLiteral("on leave")),
        qPrintable(first[0]));
    QVERIFY(outcome.lacks.filter(QStringLiteral("2025-03-04"))[0].contains(QStringLiteral("needed elsewhere")));

    SmallDuty nobody(0);
    QVERIFY(nobody.plan().lacks[0].contains(QStringLiteral("nobody may sit there")));
}

/// Three stations: those of the set alone get seats, and what cannot be filled is named with its station.
void DutyRosterTest::isForAnySetOfStations()
{
    SmallDuty duty(1);
    duty.office.run([&](UnitOfWork& work) {
        Station third;
        third.code = QStringLiteral("Z9");
        third.name = QStringLiteral("第三驿站");
        third.organisation = duty.root;
        DutyTemplate weekly;
        weekly.station = StationRepository(duty.office.vault()).insert(work, third);
        weekly.post = duty.post;
        (void)DutyTemplateRepository().insert(work, weekly);
        DutyRoster roster = DutyRosterRepository().require(work.connection(), duty.roster);
        roster.stations = QStringLiteral("%1 %2").arg(duty.stations[0].value()).arg(weekly.station.value());
        DutyRosterRepository().update(work, roster);
    });
    const RosterOutcome outcome = duty.plan();
    QCOMPARE(duty.duties().size(), 42); // 21 days, two of the three
    for (const Duty& seat : duty.duties())
        QVERIFY(seat.station != duty.stations[1]);
    QCOMPARE(outcome.cost.unmanned, 21);
    QVERIFY(outcome.lacks.filter(QStringLiteral("驿站1")).isEmpty());
    QCOMPARE(outcome.lacks.filter(QStringLiteral("needed elsewhere")).size(), 21);
}

void DutyRosterTest::rostersShareOutTheStations()
{
    SmallDuty duty;
    const auto store = [&](DutyRosterId id, const QString& stations) {
        DutyRoster roster = DutyRosterRepository().require(duty.reader(), duty.roster);
        roster.id = id;
        roster.stations = stations;
        return errorOf([&] {
            duty.office.run([&](UnitOfWork& work) {
                if (id.isValid())
                    DutyRosterRepository().update(work, roster);
                else
                    (void)DutyRosterRepository().insert(work, roster);
            });
        });
    };
    const QString first = QString::number(duty.stations[0].value());
    const QString second = QString::number(duty.stations[1].value());
    QVERIFY(!store({}, second).isEmpty()); // the one there is for all
    QCOMPARE(store(duty.roster, first), QString());
    (void)duty.plan();
    QVERIFY(!store({}, {}).isEmpty());
    QVERIFY(!store({}, first + u' ' + second).isEmpty());
    QCOMPARE(store({}, second), QString());
    QVERIFY(store(duty.roster, {}).contains(QStringLiteral("already"))); // the other one has the second
    QVERIFY(!store(duty.roster, second).isEmpty()); // it has seats at the first
}

void DutyRosterTest::seatsOnceByTemplate()
{
    SmallDuty duty;
    (void)duty.plan();
    int made = -1;
    duty.office.run([&](UnitOfWork& work) { made = makeDuties(work, duty.roster); });
    QCOMPARE(made, 0);
    DutyRoster second;
    second.organisation = duty.root;
    second.month = QDate(2025, 3, 1);
    QVERIFY(errorOf([&] {
        duty.office.run([&](UnitOfWork& work) { (void)DutyRosterRepository().insert(work, second); });
    }).contains(QStringLiteral("has a roster for these stations already")));
}

void DutyRosterTest::planningGoesBack()
{
    SmallDuty duty;
    (void)duty.plan();
    QCOMPARE(duty.changes.size(), 42);
    duty.office.run([&](UnitOfWork& work) { takePlanBack(work, duty.changes); });
    for (const Duty& one : duty.duties())
        QVERIFY(!one.volunteer.isValid());
    QVERIFY(!errorOf([&] { duty.office.run([&](UnitOfWork& work) { takePlanBack(work, duty.changes); }); }).isEmpty());
}

void DutyRosterTest::validatesWhatIsEntered()
{
    DutyTemplate weekly;
    weekly.station = StationId(1);
    weekly.post = TermId(1);
    QVERIFY(validate(weekly).isEmpty());
    weekly.weekdays.clear();
    QCOMPARE(validate(weekly).first().field, QStringLiteral("weekdays"));
    weekly.weekdays = QStringLiteral("7");
    weekly.end = weekly.begin;
    QCOMPARE(validate(weekly).first().field, QStringLiteral("end"));
    weekly.begin = timeOfDayFrom(QStringLiteral("morning"));
    QCOMPARE(validate(weekly).first().field, QStringLiteral("begin"));
    weekly.begin = timeOfDayFrom(QStringLiteral("8:30"));
    weekly.end = timeOfDayFrom(QStringLiteral("24:00"));
    QVERIFY(validate(weekly).isEmpty());
    QCOMPARE(timeOfDayText(weekly.begin), QStringLiteral("08:30"));
    DutyMember member;
    member.organisation = OrganisationId(1);
    QCOMPARE(validate(member).first().field, QStringLiteral("team"));
    member.team = TeamId(1);
    QVERIFY(validate(member).isEmpty());
    member.volunteer = VolunteerId(1);
    QCOMPARE(validate(member).first().field, QStringLiteral("team"));
}

VD_TEST(DutyRosterTest)
#include "dutyroster_test.moc"

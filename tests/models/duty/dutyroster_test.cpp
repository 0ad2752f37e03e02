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

/// Rosters from the weekly duties to attendance.
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
    void handChosenSeatsStay();
    void warnsOfUnfairSeats();
    void publishesOnlyWhatIsManned();
    void leaveNeedsAStandIn();
    void planningGoesBack();
    void exchangesPlaces();
    void refusesWhatCannotBeExchanged();
    void recordsAttendance();
    void countsAsServiceOnlyWhenTheOfficeSays();
    void validatesWhatIsEntered();
    void anyHistoryKeepsTheRules();

private:
    static void publish(SmallDuty& duty)
    {
        duty.office.run(
            [&](UnitOfWork& work) { (void)takeRosterStep(work, duty.roster, DutyRosterState::Published, {}); });
    }
    static TakenStep attend(SmallDuty& duty, DutyId id, DutyState to)
    {
        TakenStep taken;
        duty.office.run([&](UnitOfWork& work) { taken = takeDutyStep(work, id, to, QStringLiteral("误记")); });
        return taken;
    }
    static void verifyRules(SmallDuty& duty);
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
    QVERIFY(outcome.isBest);
    QCOMPARE(outcome.lacks, QStringList());
    QCOMPARE(duty.duties().size(), 42);
    for (const FairnessLine& line : fairnessTable(duty.reader(), fairYear(QDate(2025, 3, 1)), {}, duty.roster)) {
        QCOMPARE(line.turns, (TurnCounts{7, 0, 0, 0}));
        QCOMPARE(line.all, 7);
    }
    verifyRules(duty);
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
    }).contains(QStringLiteral("has a roster already")));
}

void DutyRosterTest::handChosenSeatsStay()
{
    SmallDuty duty;
    (void)duty.plan();
    const DutyId seat = duty.duties().first().id;
    const VolunteerId before = duty.duty(seat).volunteer;
    VolunteerId chosen;
    for (const SeatCandidate& one : candidatesFor(duty.reader(), duty.duty(seat))) {
        if (one.hindrance.isEmpty() && one.person != before)
            chosen = one.person;
    }
    TakenStep taken;
    duty.office.run([&](UnitOfWork& work) { taken = seatByHand(work, seat, chosen); });
    (void)duty.plan();
    QCOMPARE(duty.duty(seat).volunteer, chosen);
    QVERIFY(duty.duty(seat).isFixed);
    for (const auto& turns : turnsIn(duty.reader(), fairYear(QDate(2025, 3, 1)), duty.roster))
        QCOMPARE(turns[0], 7);
    duty.office.run([&](UnitOfWork& work) { taken.back(work); });
    QVERIFY(!duty.duty(seat).isFixed);
    QCOMPARE(duty.duty(seat).volunteer, before);
}

void DutyRosterTest::warnsOfUnfairSeats()
{
    SmallDuty duty(3);
    (void)duty.plan();
    const QList<Duty> seats = duty.duties();
    const Duty first = seats.first(); // two sit at this time, one is free
    const auto candidates = candidatesFor(duty.reader(), first);
    QCOMPARE(candidates.size(), size_t(3));
    QCOMPARE(candidates.back().hindrance, QStringLiteral("sits somewhere else at that time"));
    const auto free = std::find_if(candidates.begin(), candidates.end(),
        [&](const SeatCandidate& one) { return one.hindrance.isEmpty() && one.person != first.volunteer; });
    QVERIFY(free != candidates.end());
    QCOMPARE(free->turns, 14);
    QVERIFY2(fairnessWarning(candidates, *free).contains(QStringLiteral("15 turns")),
        qPrintable(fairnessWarning(candidates, *free)));
    const auto present = std::find_if(
        candidates.begin(), candidates.end(), [&](const SeatCandidate& one) { return one.person == first.volunteer; });
    QCOMPARE(present->turns, 13);
    QCOMPARE(fairnessWarning(candidates, *present), QString());
    QVERIFY(errorOf([&] {
        duty.office.run([&](UnitOfWork& work) { (void)seatByHand(work, first.id, candidates.back().person); });
    }).contains(QStringLiteral("sits somewhere else")));
}

void DutyRosterTest::publishesOnlyWhatIsManned()
{
    SmallDuty duty(1);
    QVERIFY(errorOf([&] { publish(duty); }).contains(QStringLiteral("no seats yet")));
    (void)duty.plan();
    const QString refused = errorOf([&] { publish(duty); });
    QVERIFY2(refused.contains(QStringLiteral("21 seats are empty")) && refused.contains(QStringLiteral("2025-03-03")),
        qPrintable(refused));
    for (const Duty& one : duty.duties()) {
        if (!one.volunteer.isValid())
            (void)attend(duty, one.id, DutyState::Cancelled);
    }
    publish(duty);
    QCOMPARE(DutyRosterRepository().stateOf(duty.reader(), duty.roster), DutyRosterState::Published);
    QVERIFY(errorOf([&] { (void)duty.plan(); }).contains(QStringLiteral("Only a draft")));
}

void DutyRosterTest::leaveNeedsAStandIn()
{
    SmallDuty duty(3);
    (void)duty.plan();
    publish(duty);
    const Duty seat = duty.duties().first();
    QVERIFY(errorOf([&] {
        duty.office.run([&](UnitOfWork& work) { (void)seatByHand(work, seat.id, {}); });
    }).contains(QStringLiteral("stand-in")));
    const auto candidates = candidatesFor(duty.reader(), seat);
    const auto free = std::find_if(candidates.begin(), candidates.end(),
        [&](const SeatCandidate& one) { return one.hindrance.isEmpty() && one.person != seat.volunteer; });
    duty.office.run([&](UnitOfWork& work) { (void)seatByHand(work, seat.id, free->person); });
    QCOMPARE(duty.duty(seat.id).stoodInFor, seat.volunteer);
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

void DutyRosterTest::exchangesPlaces()
{
    SmallDuty duty(4);
    (void)duty.plan();
    publish(duty);
    const Duty first = duty.duties().first();
    const QList<Duty> all = duty.duties();
    const auto other = std::find_if(all.begin(), all.end(), [&](const Duty& one) {
        const bool isLater = one.start.date() > first.start.date() && one.volunteer != first.volunteer;
        return isLater && std::none_of(all.begin(), all.end(), [&](const Duty& same) {
            return (same.start == one.start && same.volunteer == first.volunteer)
                || (same.start == first.start && same.volunteer == one.volunteer);
        });
    });
    QVERIFY(other != all.end());
    DutySwap swap;
    swap.duty = first.id;
    swap.other = other->volunteer;
    swap.otherDuty = other->id;
    DutySwapId id;
    TakenStep taken;
    duty.office.run([&](UnitOfWork& work) { id = DutySwapRepository().insert(work, swap); });
    QCOMPARE(DutySwapRepository().require(duty.reader(), id).volunteer, first.volunteer);
    duty.office.run([&](UnitOfWork& work) { (void)takeSwapStep(work, id, DutySwapState::Agreed, {}); });
    QCOMPARE(duty.duty(first.id).volunteer, first.volunteer); // not before it is approved
    duty.office.run([&](UnitOfWork& work) { taken = takeSwapStep(work, id, DutySwapState::Approved, {}); });
    QCOMPARE(duty.duty(first.id).volunteer, other->volunteer);
    QCOMPARE(duty.duty(other->id).volunteer, first.volunteer);
    verifyRules(duty);
    duty.office.run([&](UnitOfWork& work) { taken.back(work); });
    QCOMPARE(duty.duty(first.id).volunteer, first.volunteer);
    QCOMPARE(duty.duty(other->id).volunteer, other->volunteer);
    QCOMPARE(DutySwapRepository().stateOf(duty.reader(), id), DutySwapState::Agreed);
}

void DutyRosterTest::refusesWhatCannotBeExchanged()
{
    SmallDuty duty(3);
    (void)duty.plan();
    const QList<Duty> all = duty.duties();
    const auto ask = [&](DutyId id, VolunteerId other) {
        return errorOf([&] {
            duty.office.run([&](UnitOfWork& work) {
                DutySwap swap;
                swap.duty = id;
                swap.other = other;
                (void)DutySwapRepository().insert(work, swap);
            });
        });
    };
    VolunteerId free;
    for (const VolunteerId one : duty.persons) {
        if (one != all[0].volunteer && one != all[1].volunteer)
            free = one;
    }
    QVERIFY(ask(all[0].id, free).contains(QStringLiteral("published duties")));
    publish(duty);
    QVERIFY(ask(all[0].id, all[0].volunteer).contains(QStringLiteral("same person")));
    QVERIFY(ask(all[0].id, all[1].volunteer).contains(QStringLiteral("sits somewhere else")));
    QVERIFY(ask(all[0].id, {}).contains(QStringLiteral("no leave without a stand-in")));
    QCOMPARE(ask(all[0].id, free), QString());
    QVERIFY(ask(all[0].id, free).contains(QStringLiteral("already")));
}

void DutyRosterTest::recordsAttendance()
{
    SmallDuty duty;
    (void)duty.plan();
    publish(duty);
    const DutyId id = duty.duties().first().id;
    const TakenStep came = attend(duty, id, DutyState::Attended);
    QCOMPARE(duty.duty(id).minutes, Minutes(180));
    Duty late = duty.duty(id);
    late.came = late.start.addSecs(600);
    duty.office.run([&](UnitOfWork& work) { DutyRepository().update(work, late); });
    QCOMPARE(duty.duty(id).minutes, Minutes(170));
    (void)attend(duty, id, DutyState::Absent);
    QCOMPARE(duty.duty(id).minutes, Minutes());
    const VolunteerId person = duty.duty(id).volunteer;
    QCOMPARE(turnsIn(duty.reader(), fairYear(QDate(2025, 3, 1)), duty.roster).value(person)[0], 6);
    QCOMPARE(ServiceRepository().ofVolunteer(duty.reader(), person).size(), 0);
    QVERIFY(!errorOf([&] { duty.office.run([&](UnitOfWork& work) { came.back(work); }); }).isEmpty());

    const DutyId other = duty.duties().last().id;
    const TakenStep absent = attend(duty, other, DutyState::Absent);
    duty.office.run([&](UnitOfWork& work) { absent.back(work); });
    QCOMPARE(duty.duty(other).state, DutyState::Planned);
    Duty future = duty.duty(other);
    future.start = QDateTime::currentDateTime().addDays(1);
    QVERIFY(!errorOf([&] { requireBegun(future); }).isEmpty());
    duty.office.run([&](UnitOfWork& work) { (void)takeRosterStep(work, duty.roster, DutyRosterState::Running, {}); });
    QVERIFY(errorOf([&] {
        duty.office.run(
            [&](UnitOfWork& work) { (void)takeRosterStep(work, duty.roster, DutyRosterState::Closed, {}); });
    }).contains(QStringLiteral("41 duties are not recorded")));
}

void DutyRosterTest::countsAsServiceOnlyWhenTheOfficeSays()
{
    SmallDuty duty;
    (void)duty.plan();
    publish(duty);
    const Duty seat = duty.duties().first();
    duty.office.run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::countsDuty, true); });
    const TakenStep came = attend(duty, seat.id, DutyState::Attended);
    const QList<ServiceRecord> hours = ServiceRepository().ofVolunteer(duty.reader(), seat.volunteer);
    QCOMPARE(hours.size(), 1);
    QCOMPARE(hours[0].minutes, Minutes(180));
    QCOMPARE(hours[0].state, ServiceState::Pending);
    QCOMPARE(duty.duty(seat.id).serviceRecord, hours[0].id);
    Duty late = duty.duty(seat.id);
    late.came = late.start.addSecs(600);
    QVERIFY(errorOf([&] {
        duty.office.run([&](UnitOfWork& work) { DutyRepository().update(work, late); });
    }).contains(QStringLiteral("count as service")));
    duty.office.run([&](UnitOfWork& work) { came.back(work); });
    QCOMPARE(ServiceRepository().require(duty.reader(), hours[0].id).state, ServiceState::Void);
    QVERIFY(!duty.duty(seat.id).serviceRecord.isValid());
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

/// Nobody sits twice at one time or while on leave, and the counts are those of the seats.
void DutyRosterTest::verifyRules(SmallDuty& duty)
{
    QHash<VolunteerId, TurnCounts> counted;
    const QList<Duty> all = duty.duties();
    for (const Duty& one : all) {
        if (!one.volunteer.isValid())
            continue;
        for (const Duty& other : all)
            QVERIFY(one.id == other.id || one.volunteer != other.volunteer || one.end <= other.start
                || other.end <= one.start);
        auto turns = counted.find(one.volunteer);
        if (turns == counted.end())
            turns = counted.insert(one.volunteer, TurnCounts{});
        if (one.state == DutyState::Planned || one.state == DutyState::Attended)
            ++turns->at(size_t(one.turn));
    }
    const auto stored = turnsIn(duty.reader(), fairYear(QDate(2025, 3, 1)), duty.roster);
    for (const VolunteerId person : duty.persons)
        QCOMPARE(stored.value(person, TurnCounts{}), counted.value(person, TurnCounts{}));
    for (const FairnessLine& line : fairnessTable(duty.reader(), fairYear(QDate(2025, 3, 1)), {}, duty.roster))
        QCOMPARE(line.all, std::accumulate(line.turns.begin(), line.turns.end(), 0));
}

/// Whatever is tried, in whatever order: the rules hold.
void DutyRosterTest::anyHistoryKeepsTheRules()
{
    SmallDuty duty(5);
    (void)duty.plan();
    publish(duty);
    QRandomGenerator random(11);
    const QList<Duty> all = duty.duties();
    QList<std::function<void(UnitOfWork&)>> backs;
    int done = 0;
    for (int turn = 0; turn < 120; ++turn) {
        const DutyId seat = all.at(random.bounded(int(all.size()))).id;
        const VolunteerId person = duty.persons.at(random.bounded(int(duty.persons.size())));
        const DutyId other = all.at(random.bounded(int(all.size()))).id;
        const int act = random.bounded(5);
        TakenStep taken;
        const QString refused = errorOf([&] {
            duty.office.run([&](UnitOfWork& work) {
                if (act == 0)
                    taken = seatByHand(work, seat, person);
                else if (act == 1)
                    taken = takeDutyStep(work, seat, random.bounded(3) ? DutyState::Attended : DutyState::Absent, {});
                else if (act == 2 && !backs.isEmpty())
                    backs.takeLast()(work);
                else {
                    DutySwap swap;
                    swap.duty = seat;
                    swap.other = act == 3 ? person : DutyRepository().require(work.connection(), other).volunteer;
                    swap.otherDuty = act == 3 ? DutyId() : other;
                    const DutySwapId id = DutySwapRepository().insert(work, swap);
                    (void)takeSwapStep(work, id, DutySwapState::Agreed, {});
                    taken = takeSwapStep(work, id, DutySwapState::Approved, {});
                }
            });
        });
        if (refused.isEmpty() && taken.back)
            backs << taken.back;
        done += refused.isEmpty() ? 1 : 0;
        if (turn % 10 == 0)
            verifyRules(duty);
    }
    QVERIFY2(done > 20, qPrintable(QString::number(done)));
    verifyRules(duty);
}

VD_TEST(DutyRosterTest)
#include "dutyroster_test.moc"

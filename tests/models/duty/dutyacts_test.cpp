#include "models/duty/dutyfairness.h"
#include "models/duty/dutyfeature.h"
#include "models/duty/dutyseating.h"
#include "models/duty/dutysteps.h"
#include "models/service/servicerepository.h"
#include "tests/models/duty/smallduty.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <numeric>

/// What is done with a roster: hand edits, publishing, exchanges, attendance.
class DutyActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handChosenSeatsStay();
    void warnsOfUnfairSeats();
    void publishesOnlyWhatIsManned();
    void leaveNeedsAStandIn();
    void exchangesPlaces();
    void refusesWhatCannotBeExchanged();
    void recordsAttendance();
    void countsAsServiceOnlyWhenTheOfficeSays();
    void anyHistoryKeepsTheRules();
};

void DutyActsTest::handChosenSeatsStay()
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
    QCOMPARE(duty.duty(seat).volunteer, chosen);
    duty.office.run([&](UnitOfWork& work) { taken.back(work); });
    QVERIFY(!duty.duty(seat).isFixed);
    QCOMPARE(duty.duty(seat).volunteer, before);
    duty.office.run([&](UnitOfWork& work) { (void)seatByHand(work, seat, chosen); });
    (void)duty.plan();
    QCOMPARE(duty.duty(seat).volunteer, chosen);
    QVERIFY(duty.duty(seat).isFixed);
    for (const auto& turns : turnsIn(duty.reader(), fairYear(QDate(2025, 3, 1)), duty.roster))
        QCOMPARE(turns[0], 7);
    publishRoster(duty); // counts by itself, unless it is left out
    QCOMPARE(turnsIn(duty.reader(), fairYear(QDate(2025, 3, 1))).size(), duty.persons.size());
    QVERIFY(turnsIn(duty.reader(), fairYear(QDate(2025, 3, 1)), {}, duty.roster).isEmpty());
}

void DutyActsTest::warnsOfUnfairSeats()
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

void DutyActsTest::publishesOnlyWhatIsManned()
{
    SmallDuty duty(1);
    QVERIFY(errorOf([&] { publishRoster(duty); }).contains(QStringLiteral("no seats yet")));
    (void)duty.plan();
    const QString refused = errorOf([&] { publishRoster(duty); });
    QVERIFY2(refused.contains(QStringLiteral("21 seats are empty")) && refused.contains(QStringLiteral("2025-03-03")),
        qPrintable(refused));
    for (const Duty& one : duty.duties()) {
        if (!one.volunteer.isValid())
            (void)attendDuty(duty, one.id, DutyState::Cancelled);
    }
    publishRoster(duty);
    QCOMPARE(DutyRosterRepository().stateOf(duty.reader(), duty.roster), DutyRosterState::Published);
    QVERIFY(errorOf([&] { (void)duty.plan(); }).contains(QStringLiteral("Only a draft")));
}

void DutyActsTest::leaveNeedsAStandIn()
{
    SmallDuty duty(3);
    (void)duty.plan();
    publishRoster(duty);
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

void DutyActsTest::exchangesPlaces()
{
    SmallDuty duty(4);
    (void)duty.plan();
    publishRoster(duty);
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
    DutySwap back; // what is offered in exchange is not asked for a second time
    back.duty = other->id;
    back.other = first.volunteer;
    QVERIFY(errorOf([&] {
        duty.office.run([&](UnitOfWork& work) { (void)DutySwapRepository().insert(work, back); });
    }).contains(QStringLiteral("already")));
    QCOMPARE(DutySwapRepository().require(duty.reader(), id).volunteer, first.volunteer);
    duty.office.run([&](UnitOfWork& work) { (void)takeSwapStep(work, id, DutySwapState::Agreed, {}); });
    QCOMPARE(duty.duty(first.id).volunteer, first.volunteer); // not before it is approved
    duty.office.run([&](UnitOfWork& work) { taken = takeSwapStep(work, id, DutySwapState::Approved, {}); });
    QCOMPARE(duty.duty(first.id).volunteer, other->volunteer);
    QCOMPARE(duty.duty(other->id).volunteer, first.volunteer);
    verifyDutyRules(duty);
    duty.office.run([&](UnitOfWork& work) { taken.back(work); });
    QCOMPARE(duty.duty(first.id).volunteer, first.volunteer);
    QCOMPARE(duty.duty(other->id).volunteer, other->volunteer);
    QCOMPARE(DutySwapRepository().stateOf(duty.reader(), id), DutySwapState::Agreed);
}

void DutyActsTest::refusesWhatCannotBeExchanged()
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
    publishRoster(duty);
    QVERIFY(ask(all[0].id, all[0].volunteer).contains(QStringLiteral("same person")));
    QVERIFY(ask(all[0].id, all[1].volunteer).contains(QStringLiteral("sits somewhere else")));
    QVERIFY(ask(all[0].id, {}).contains(QStringLiteral("no leave without a stand-in")));
    QCOMPARE(ask(all[0].id, free), QString());
    QVERIFY(ask(all[0].id, free).contains(QStringLiteral("already")));
}

void DutyActsTest::recordsAttendance()
{
    SmallDuty duty;
    (void)duty.plan();
    publishRoster(duty);
    const DutyId id = duty.duties().first().id;
    const TakenStep came = attendDuty(duty, id, DutyState::Attended);
    QCOMPARE(duty.duty(id).minutes, Minutes(180));
    Duty late = duty.duty(id);
    late.came = late.start.addSecs(600);
    duty.office.run([&](UnitOfWork& work) { DutyRepository().update(work, late); });
    QCOMPARE(duty.duty(id).minutes, Minutes(170));
    (void)attendDuty(duty, id, DutyState::Absent);
    QCOMPARE(duty.duty(id).minutes, Minutes());
    const VolunteerId person = duty.duty(id).volunteer;
    QCOMPARE(turnsIn(duty.reader(), fairYear(QDate(2025, 3, 1)), duty.roster).value(person)[0], 6);
    QCOMPARE(ServiceRepository().ofVolunteer(duty.reader(), person).size(), 0);
    QVERIFY(!errorOf([&] { duty.office.run([&](UnitOfWork& work) { came.back(work); }); }).isEmpty());

    Duty noted = duty.duties().at(1);
    noted.came = noted.start.addSecs(1200); // typed before it is said that somebody was there
    duty.office.run([&](UnitOfWork& work) { DutyRepository().update(work, noted); });
    const TakenStep there = attendDuty(duty, noted.id, DutyState::Attended);
    QCOMPARE(duty.duty(noted.id).came, noted.came);
    QCOMPARE(duty.duty(noted.id).minutes, Minutes(160));
    duty.office.run([&](UnitOfWork& work) { there.back(work); });

    const DutyId other = duty.duties().last().id;
    const TakenStep absent = attendDuty(duty, other, DutyState::Absent);
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

void DutyActsTest::countsAsServiceOnlyWhenTheOfficeSays()
{
    SmallDuty duty;
    (void)duty.plan();
    publishRoster(duty);
    const Duty seat = duty.duties().first();
    duty.office.run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::countsDuty, true); });
    const TakenStep came = attendDuty(duty, seat.id, DutyState::Attended);
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
    (void)attendDuty(duty, seat.id, DutyState::Attended);
    const ServiceRecordId again = duty.duty(seat.id).serviceRecord;
    QVERIFY(again.isValid());
    (void)attendDuty(duty, seat.id, DutyState::Absent); // who was not there after all has no hours
    QCOMPARE(ServiceRepository().require(duty.reader(), again).state, ServiceState::Void);
    QVERIFY(!duty.duty(seat.id).serviceRecord.isValid());
}

namespace {

/// One act at random; throws what refuses it.
TakenStep anyAct(UnitOfWork& work, SmallDuty& duty, QRandomGenerator& random, const QList<Duty>& all)
{
    const DutyId seat = all.at(random.bounded(int(all.size()))).id;
    const VolunteerId person = duty.persons.at(random.bounded(int(duty.persons.size())));
    const DutyId other = all.at(random.bounded(int(all.size()))).id;
    const int act = random.bounded(4);
    if (act == 0)
        return seatByHand(work, seat, person);
    if (act == 1)
        return takeDutyStep(work, seat, random.bounded(3) ? DutyState::Attended : DutyState::Absent, {});
    DutySwap swap;
    swap.duty = seat;
    swap.other = act == 2 ? person : DutyRepository().require(work.connection(), other).volunteer;
    swap.otherDuty = act == 2 ? DutyId() : other;
    const DutySwapId id = DutySwapRepository().insert(work, swap);
    (void)takeSwapStep(work, id, DutySwapState::Agreed, {});
    return takeSwapStep(work, id, DutySwapState::Approved, {});
}

} // namespace

/// Whatever is tried, in whatever order, and taken back now and then: the rules hold.
void DutyActsTest::anyHistoryKeepsTheRules()
{
    SmallDuty duty(5);
    (void)duty.plan();
    publishRoster(duty);
    QRandomGenerator random(11);
    const QList<Duty> all = duty.duties();
    QList<std::function<void(UnitOfWork&)>> backs;
    int done = 0;
    for (int turn = 0; turn < 120; ++turn) {
        TakenStep taken;
        const bool goesBack = random.bounded(5) == 0 && !backs.isEmpty();
        const QString refused = errorOf([&] {
            duty.office.run([&](UnitOfWork& work) {
                if (goesBack)
                    backs.last()(work);
                else
                    taken = anyAct(work, duty, random, all);
            });
        });
        if (goesBack)
            backs.removeLast();
        if (refused.isEmpty() && taken.back)
            backs << taken.back;
        done += refused.isEmpty() ? 1 : 0;
        if (turn % 10 == 0)
            verifyDutyRules(duty);
    }
    QVERIFY2(done > 20, qPrintable(QString::number(done)));
    verifyDutyRules(duty);
}

VD_TEST(DutyActsTest)
#include "dutyacts_test.moc"

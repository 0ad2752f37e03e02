#pragma once

#include "models/common/task.h"
#include "models/duty/dutyfairness.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutysteps.h"
#include "models/duty/rosterplanning.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"

#include <QtTest>

#include <numeric>

/// Two stations with a duty every weekday morning, some people who may sit, and the roster of a month that is over.
class SmallDuty final {
public:
    explicit SmallDuty(int people = 6)
    {
        office.run([&](UnitOfWork& work) {
            Connection& connection = work.connection();
            root = OrganisationRepository().root(connection)->id;
            post = DictionaryRepository().terms(connection, Dictionary::DutyPost).first().id;
            for (int i = 0; i < people; ++i)
                persons << addPerson(work, i);
            for (int i = 0; i < 2; ++i) {
                Station station;
                station.code = QStringLiteral("Z%1").arg(i);
                station.name = QStringLiteral("驿站%1").arg(i);
                station.organisation = root;
                stations << StationRepository(office.vault()).insert(work, station);
                DutyTemplate weekly;
                weekly.station = stations.last();
                weekly.post = post;
                templates << DutyTemplateRepository().insert(work, weekly);
            }
            DutyRoster one;
            one.organisation = root;
            one.month = QDate(2025, 3, 1);
            roster = DutyRosterRepository().insert(work, one);
        });
    }

    [[nodiscard]] Connection& reader() { return office.reader(); }
    [[nodiscard]] QList<Duty> duties() { return DutyRepository().ofRoster(reader(), roster); }
    [[nodiscard]] Duty duty(DutyId id) { return DutyRepository().require(reader(), id); }
    /// As the page does it.
    RosterOutcome plan()
    {
        RosterOutcome outcome;
        TaskContext task;
        office.run([&](UnitOfWork& work) { (void)makeDuties(work, roster); });
        outcome = planRoster(reader(), roster, task);
        office.run([&](UnitOfWork& work) { changes = writePlan(work, roster, outcome); });
        return outcome;
    }
    void wish(VolunteerId person, WishKind kind, QDate first, QDate last)
    {
        DutyWish one;
        one.volunteer = person;
        one.kind = kind;
        one.firstDay = first;
        one.lastDay = last;
        office.run([&](UnitOfWork& work) { (void)DutyWishRepository().insert(work, one); });
    }

    TestOffice office;
    OrganisationId root;
    TermId post;
    DutyRosterId roster;
    QList<StationId> stations;
    QList<DutyTemplateId> templates;
    QList<VolunteerId> persons;
    QList<SeatChange> changes; ///< of the last plan

private:
    VolunteerId addPerson(UnitOfWork& work, int number)
    {
        Volunteer volunteer;
        volunteer.name = QStringLiteral("队员%1").arg(number);
        volunteer.idType = IdType::Passport;
        volunteer.idNumber = QStringLiteral("E%1").arg(10'000'000 + number);
        volunteer.organisation = root;
        const VolunteerId id = VolunteerRepository(office.vault()).insert(work, volunteer);
        DutyMember member;
        member.organisation = root;
        member.volunteer = id;
        (void)DutyMemberRepository().insert(work, member);
        return id;
    }
};

/// Nobody sits twice at one time, and the counts are those of the seats.
inline void verifyDutyRules(SmallDuty& duty)
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

inline void publishRoster(SmallDuty& duty)
{
    duty.office.run([&](UnitOfWork& work) { (void)takeRosterStep(work, duty.roster, DutyRosterState::Published, {}); });
}

inline TakenStep attendDuty(SmallDuty& duty, DutyId id, DutyState to)
{
    TakenStep taken;
    duty.office.run([&](UnitOfWork& work) { taken = takeDutyStep(work, id, to, QStringLiteral("误记")); });
    return taken;
}

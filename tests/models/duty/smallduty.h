#pragma once

#include "models/common/task.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/rosterplanning.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"

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

#include "models/duty/dutyseating.h"

#include "models/duty/dutyfairness.h"
#include "models/duty/dutypeople.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutytext.h"
#include "models/training/trainingrepository.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace {

void requireOpen(Connection& connection, const Duty& duty, VolunteerId person)
{
    const DutyRosterState roster = DutyRosterRepository().stateOf(connection, duty.roster);
    if (duty.state != DutyState::Planned || roster == DutyRosterState::Closed || roster == DutyRosterState::Cancelled)
        throw Error(DutyText::tr("%1 is recorded or over.").arg(dutyName(connection, duty)));
    if (!person.isValid() && roster != DutyRosterState::Draft)
        throw Error(DutyText::tr("The roster is published: leave is given with a stand-in only. Choose who sits there "
                                 "instead."));
}

void write(UnitOfWork& work, const Duty& duty)
{
    dutyTable().set(work, duty.id.value(),
        {{"volunteer_id", duty.volunteer}, {"stood_in_for_id", duty.stoodInFor}, {"is_fixed", duty.isFixed}});
}

} // namespace

std::vector<SeatCandidate> candidatesFor(Connection& connection, const Duty& duty)
{
    const QDate day = duty.start.date();
    const DutyPeople people = DutyPeople::of(connection, day, day);
    QHash<VolunteerId, TurnCounts> turns
        = turnsIn(connection, fairYear(QDate(day.year(), day.month(), 1)), duty.roster);
    QList<VolunteerId> known = people.pool(duty);
    const qsizetype inPool = known.size();
    if (duty.volunteer.isValid() && !known.contains(duty.volunteer))
        known << duty.volunteer;
    std::vector<SeatCandidate> candidates;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const VolunteerId person = known.at(i);
        const TurnCounts counts = turns.value(person, TurnCounts{});
        const int here = person == duty.volunteer ? 1 : 0;
        candidates.push_back({person, personName(connection, person), counts.at(size_t(duty.turn)) - here,
            std::accumulate(counts.begin(), counts.end(), 0) - here, people.isWilling(person, duty), i < inPool,
            people.hindrance(person, duty)});
    }
    const auto rank = [](const SeatCandidate& one) {
        return std::tuple(!one.hindrance.isEmpty(), one.turns, !one.isWilling, one.all, one.person);
    };
    std::sort(candidates.begin(), candidates.end(),
        [&](const SeatCandidate& left, const SeatCandidate& right) { return rank(left) < rank(right); });
    return candidates;
}

QString fairnessWarning(const std::vector<SeatCandidate>& candidates, const SeatCandidate& chosen)
{
    if (candidates.empty() || !candidates.front().hindrance.isEmpty() || candidates.front().turns >= chosen.turns)
        return {};
    const SeatCandidate& fewest = candidates.front();
    return DutyText::tr("%1 then has %2 turns of this sort in twelve months; %3 has %4.")
        .arg(chosen.name)
        .arg(chosen.turns + 1)
        .arg(fewest.name)
        .arg(fewest.turns);
}

TakenStep seatByHand(UnitOfWork& work, DutyId id, VolunteerId person)
{
    Connection& connection = work.connection();
    const Duty before = DutyRepository().require(connection, id);
    requireOpen(connection, before, person);
    if (person.isValid()) {
        const DutyPeople people = DutyPeople::of(connection, before.start.date(), before.start.date());
        if (const QString hindrance = people.hindrance(person, before); !hindrance.isEmpty())
            throw Error(DutyText::tr("%1 cannot take %2: %3.")
                            .arg(personName(connection, person), dutyName(connection, before), hindrance));
    }
    Duty after = before;
    after.volunteer = person;
    after.isFixed = person.isValid();
    const bool isOut = DutyRosterRepository().stateOf(connection, before.roster) != DutyRosterState::Draft;
    if (isOut && before.volunteer != person)
        after.stoodInFor = before.volunteer;
    write(work, after);
    return {[before, after](UnitOfWork& later) {
        const Duty now = DutyRepository().require(later.connection(), after.id);
        if (now.volunteer != after.volunteer || now.state != before.state)
            throw Error(DutyText::tr("%1 has gone on since.").arg(dutyName(later.connection(), now)));
        write(later, before);
        DutyRepository().requireNobodyTwice(later.connection(), before.roster);
    }};
}

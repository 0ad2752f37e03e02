#include "models/duty/rosterplanning.h"

#include "models/calendar/workingcalendar.h"
#include "models/common/task.h"
#include "models/duty/dutyfairness.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutytext.h"
#include "models/duty/rostersolver.h"
#include "models/words/dictionaryrepository.h"

namespace {

DutyRoster requireDraft(Connection& connection, DutyRosterId id)
{
    const DutyRoster roster = DutyRosterRepository().require(connection, id);
    if (roster.state != DutyRosterState::Draft)
        throw Error(DutyText::tr("Only a draft is planned. Take the publication back first, or change single seats."));
    return roster;
}

/// Seats of any roster that is not canceled: template, beginning, number.
QSet<QString> knownSeats(Connection& connection, const Period& month)
{
    Query query(connection,
        QStringLiteral("SELECT d.template_id, d.starts_at, d.seat FROM duties d JOIN duty_rosters r ON r.id = "
                       "d.roster_id WHERE d.starts_at >= ? AND d.starts_at < ? AND r.state <> 'cancelled'"));
    query.bind(isoDate(month.from)).bind(isoDate(month.to)).run();
    QSet<QString> known;
    while (query.next())
        known.insert(query.text(0) + u' ' + query.text(1) + u' ' + query.text(2));
    return known;
}

QString keyOf(const Duty& duty)
{
    return QString::number(duty.source.value()) + u' ' + isoMinute(duty.start) + u' ' + QString::number(duty.seat);
}

Duty dutyOf(const DutyRoster& roster, const DutyTemplate& source, QDate day, const WorkingCalendar& calendar)
{
    Duty duty;
    duty.roster = roster.id;
    duty.source = source.id;
    duty.station = source.station;
    duty.post = source.post;
    duty.credentialKind = source.credentialKind;
    const QDateTime midnight(day, QTime(0, 0));
    duty.start = midnight.addSecs(60 * source.begin.value());
    duty.end = midnight.addSecs(60 * source.end.value());
    duty.turn = turnOf(duty.start, calendar);
    return duty;
}

qint64 minutesOf(const QDateTime& moment)
{
    return moment.toSecsSinceEpoch() / 60;
}

/// What an empty seat lacks.
QString lackOf(Connection& connection, const Duty& duty, const DutyPeople& facts)
{
    const QList<VolunteerId> pool = facts.pool(duty);
    int credentialed = 0;
    int present = 0;
    for (const VolunteerId person : pool) {
        credentialed += facts.hasCredential(person, duty);
        present += facts.hasCredential(person, duty) && !facts.isOnLeave(person, duty);
    }
    const auto said = [&](const QString& words) { return dutyName(connection, duty) + QStringLiteral(": ") + words; };
    if (pool.isEmpty())
        return said(DutyText::tr("nobody may sit there; add people or a team"));
    if (credentialed == 0)
        return said(DutyText::tr("none of the %n people has the credential %1", nullptr, int(pool.size()))
                        .arg(DictionaryRepository().name(connection, Dictionary::CredentialKind, duty.credentialKind)));
    if (present == 0)
        return said(DutyText::tr("all %n people who could are on leave", nullptr, credentialed));
    return said(DutyText::tr("all %n people who could are needed elsewhere at that time", nullptr, present));
}

class InputBuilder final {
public:
    InputBuilder(Connection& connection, const DutyRoster& roster)
        : m_roster(roster)
        , m_days(Period::monthOf(roster.month))
    {
        m_input.facts = DutyPeople::of(connection, m_days.from, m_days.lastDay(), roster.id);
        m_before = turnsIn(connection, fairYear(roster.month), {}, roster.id);
    }

    [[nodiscard]] RosterInput build(const QList<Duty>& duties)
    {
        for (const Duty& duty : duties) {
            if (duty.state == DutyState::Cancelled)
                continue;
            const bool isTaken = duty.volunteer.isValid() && (duty.isFixed || duty.state != DutyState::Planned);
            if (isTaken)
                take(duty);
            else
                m_input.duties << duty;
        }
        for (const Duty& duty : std::as_const(m_input.duties))
            add(duty);
        return std::move(m_input);
    }

private:
    void take(const Duty& duty)
    {
        m_input.facts.take(duty);
        auto turns = m_before.find(duty.volunteer);
        if (turns == m_before.end())
            turns = m_before.insert(duty.volunteer, TurnCounts{});
        turns->at(size_t(duty.turn)) += duty.state == DutyState::Absent ? 0 : 1;
    }
    int indexOf(VolunteerId person)
    {
        const auto known = m_index.constFind(person);
        if (known != m_index.cend())
            return *known;
        const int index = int(m_input.people.size());
        m_index.insert(person, index);
        m_input.people << person;
        m_input.problem.before.push_back(m_before.value(person, TurnCounts{}));
        return index;
    }
    void add(const Duty& duty)
    {
        RosterSeat seat{minutesOf(duty.start), minutesOf(duty.end), duty.turn, {}, {}};
        for (const VolunteerId person : m_input.facts.pool(duty)) {
            if (!m_input.facts.hindrance(person, duty).isEmpty())
                continue;
            seat.people.push_back(indexOf(person));
            if (m_input.facts.isWilling(person, duty))
                seat.wishing.push_back(seat.people.back());
        }
        std::sort(seat.people.begin(), seat.people.end());
        std::sort(seat.wishing.begin(), seat.wishing.end());
        m_input.problem.seats.push_back(std::move(seat));
    }

    DutyRoster m_roster;
    Period m_days;
    RosterInput m_input;
    QHash<VolunteerId, TurnCounts> m_before;
    QHash<VolunteerId, int> m_index;
};

} // namespace

int makeDuties(UnitOfWork& work, DutyRosterId id)
{
    Connection& connection = work.connection();
    const DutyRoster roster = requireDraft(connection, id);
    const WorkingCalendar calendar = WorkingCalendar::of(connection);
    const Period month = Period::monthOf(roster.month);
    const QSet<QString> known = knownSeats(connection, month);
    int made = 0;
    for (const DutyTemplate& source : DutyTemplateRepository().inUse(connection, roster.organisation)) {
        if (!isFor(roster, source.station))
            continue;
        for (QDate day = month.from; day < month.to; day = day.addDays(1)) {
            if (!takesPlaceOn(source, day, calendar))
                continue;
            Duty duty = dutyOf(roster, source, day, calendar);
            for (duty.seat = 1; duty.seat <= source.people; ++duty.seat) {
                if (known.contains(keyOf(duty)))
                    continue;
                (void)DutyRepository().insert(work, duty);
                ++made;
            }
        }
    }
    return made;
}

RosterInput rosterInput(Connection& connection, DutyRosterId id)
{
    const DutyRoster roster = DutyRosterRepository().require(connection, id);
    return InputBuilder(connection, roster).build(DutyRepository().ofRoster(connection, id));
}

RosterOutcome planRoster(Connection& connection, DutyRosterId id, TaskContext& task)
{
    task.setText(DutyText::tr("Reading who may sit"));
    const RosterInput input = rosterInput(connection, id);
    task.setText(DutyText::tr("Sharing out %n seats", nullptr, int(input.duties.size())));
    const RosterPlan plan = solveRoster(input.problem, task);
    RosterOutcome outcome{{}, plan.cost, plan.bound, {}};
    for (qsizetype i = 0; i < input.duties.size(); ++i) {
        const int person = plan.person[size_t(i)];
        outcome.seats << std::pair(input.duties.at(i).id, person < 0 ? VolunteerId() : input.people.at(person));
        if (person < 0)
            outcome.lacks << lackOf(connection, input.duties.at(i), input.facts);
    }
    return outcome;
}

QList<SeatChange> writePlan(UnitOfWork& work, DutyRosterId roster, const RosterOutcome& outcome)
{
    (void)requireDraft(work.connection(), roster);
    QHash<DutyId, VolunteerId> before;
    for (const Duty& duty : DutyRepository().ofRoster(work.connection(), roster))
        before.insert(duty.id, duty.volunteer);
    QList<SeatChange> changes;
    for (const auto& [duty, person] : outcome.seats) {
        if (before.value(duty) == person)
            continue;
        dutyTable().set(work, duty.value(), {{"volunteer_id", person}});
        changes << SeatChange{duty, before.value(duty), person};
    }
    DutyRepository().requireNobodyTwice(work.connection(), roster);
    return changes;
}

void takePlanBack(UnitOfWork& work, const QList<SeatChange>& changes)
{
    DutyRosterId roster;
    for (const SeatChange& change : changes) {
        const Duty now = DutyRepository().require(work.connection(), change.duty);
        if (now.volunteer != change.after || now.state != DutyState::Planned)
            throw Error(DutyText::tr("%1 has gone on since.").arg(dutyName(work.connection(), now)));
        dutyTable().set(work, change.duty.value(), {{"volunteer_id", change.before}});
        roster = now.roster;
    }
    DutyRepository().requireNobodyTwice(work.connection(), roster);
}

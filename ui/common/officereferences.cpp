#include "ui/common/officereferences.h"

#include "models/office/office.h"
#include "models/organisation/organisationrecords.h"
#include "models/projects/project.h"
#include "models/projects/projectrecords.h"
#include "models/stations/estate.h"
#include "models/stations/estaterecords.h"
#include "models/stations/station.h"
#include "models/stations/stationrecords.h"
#include "models/teams/team.h"
#include "models/teams/teamrecords.h"
#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteerrecords.h"

namespace {

/// A kind whose states stand in a table: marked in the states `over`, newly chosen in none of `closed`.
template <class State>
RecordReferences::Kind kindOf(std::shared_ptr<const RecordSource> source, LabelColumns columns,
    const StateTable<State>& states, const QList<State>& over, const QList<State>& closed)
{
    QStringList offered;
    for (const State state : states.states()) {
        if (!closed.contains(state))
            offered << states.code(state);
    }
    return {std::move(source), std::move(columns),
        [&states, over](const QString& code) {
            const State state = states.fromCode(code);
            return over.contains(state) ? states.title(state) : QString();
        },
        closed.isEmpty() ? QStringList() : offered};
}

/// A kind that is active or suspended.
template <class State>
RecordReferences::Kind switchedKind(std::shared_ptr<const RecordSource> source, LabelColumns columns,
    State (*fromCode)(const QString&), Offered offered)
{
    return {std::move(source), std::move(columns),
        [fromCode](const QString& code) {
            const State state = fromCode(code);
            return state == State::Active ? QString() : stateTitle(state);
        },
        offered == Offered::InUse ? QStringList{stateCode(State::Active)} : QStringList()};
}

template <class State> QList<State> onlyWhenInUse(Offered offered, const QList<State>& closed)
{
    return offered == Offered::InUse ? closed : QList<State>();
}

const QString codeColumn = QStringLiteral("code");
const QString organisationColumn = QStringLiteral("organisation_id");

} // namespace

std::shared_ptr<RecordReferences> organisationReferences(Office& office, Offered offered)
{
    return std::make_shared<RecordReferences>(office.database(),
        switchedKind(std::make_shared<OrganisationRecords>(), {codeColumn, QStringLiteral("parent_id"), {}},
            organisationStateFromCode, offered));
}

std::shared_ptr<RecordReferences> communityReferences(Office& office)
{
    auto references = organisationReferences(office);
    references->narrow(QStringLiteral("kind"),
        {kindCode(OrganisationKind::Street), kindCode(OrganisationKind::Community), kindCode(OrganisationKind::Grid)});
    return references;
}

std::shared_ptr<RecordReferences> teamReferences(Office& office, Offered offered)
{
    using enum TeamState;
    return std::make_shared<RecordReferences>(office.database(),
        kindOf(std::make_shared<TeamRecords>(office.vault()), {codeColumn, organisationColumn, {}}, teamStates(),
            {Suspended, Merged, Dissolved}, onlyWhenInUse<TeamState>(offered, {Merged, Dissolved})));
}

std::shared_ptr<RecordReferences> otherTeamReferences(Office& office, TeamId team)
{
    auto references = teamReferences(office);
    references->leaveOut(team.value());
    return references;
}

std::shared_ptr<RecordReferences> stationReferences(Office& office, Offered offered)
{
    using enum StationState;
    return std::make_shared<RecordReferences>(office.database(),
        kindOf(std::make_shared<StationRecords>(office.vault()), {codeColumn, organisationColumn, {}}, stationStates(),
            {Suspended, Closed}, onlyWhenInUse<StationState>(offered, {Closed})));
}

std::shared_ptr<RecordReferences> estateReferences(Office& office)
{
    return std::make_shared<RecordReferences>(office.database(),
        switchedKind(
            std::make_shared<EstateRecords>(), {{}, organisationColumn, {}}, estateStateFromCode, Offered::InUse));
}

std::shared_ptr<RecordReferences> projectReferences(Office& office, Offered offered)
{
    using enum ProjectState;
    return std::make_shared<RecordReferences>(office.database(),
        kindOf(std::make_shared<ProjectRecords>(), {codeColumn, organisationColumn, {}}, projectStates(),
            {Completed, Archived, Rejected}, onlyWhenInUse<ProjectState>(offered, {Archived, Rejected})));
}

std::shared_ptr<RecordReferences> volunteerReferences(Office& office, Offered offered)
{
    using enum VolunteerState;
    const QList<VolunteerState> closed = offered == Offered::InUse
        ? QList<VolunteerState>{Pending, Suspended, Cancelled, Merged}
        : QList<VolunteerState>{Merged};
    RecordReferences::Kind kind = kindOf(std::make_shared<VolunteerRecords>(office.vault()),
        {QStringLiteral("number"), organisationColumn, QStringLiteral("birth_date")}, volunteerStates(),
        {Suspended, Cancelled, Merged}, closed);
    kind.details = {QStringLiteral("team"), QStringLiteral("phone")};
    return std::make_shared<RecordReferences>(office.database(), std::move(kind));
}

std::shared_ptr<References> termReferences(Office& office, Dictionary dictionary)
{
    return std::make_shared<TermReferences>(office.database(), dictionary);
}

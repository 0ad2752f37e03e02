#include "models/teams/teamleadersrepository.h"

#include "models/teams/teamtable.h"

namespace {

/// Team → the one volunteer with the leader's phone and name.
QHash<TeamId, VolunteerId> findLeaders(Connection& connection)
{
    Query query(connection,
        QStringLiteral(
            "SELECT t.id, MIN(v.id) FROM teams t JOIN volunteers v ON v.phone_digest = t.leader_phone_digest AND "
            "v.name = t.leader_name "
            "WHERE t.leader_id IS NULL AND v.state NOT IN ('merged', 'cancelled') GROUP BY t.id HAVING COUNT(*) = 1"));
    query.run();
    QHash<TeamId, VolunteerId> leaders;
    while (query.next())
        leaders.insert(query.id<TeamId>(0), query.id<VolunteerId>(1));
    return leaders;
}

void link(UnitOfWork& work, TeamId team, VolunteerId leader)
{
    teamTable().setQuick(work, team.value(), {{"leader_id", leader}});
    Query(work.connection(),
        QStringLiteral(
            "UPDATE memberships SET role = 'leader' WHERE team_id = ? AND volunteer_id = ? AND left_on IS NULL"))
        .bind(team)
        .bind(leader)
        .run();
    work.changes().touch(QStringLiteral("memberships"));
}

} // namespace

int linkTeamLeaders(UnitOfWork& work)
{
    const QHash<TeamId, VolunteerId> leaders = findLeaders(work.connection());
    for (auto it = leaders.begin(); it != leaders.end(); ++it)
        link(work, it.key(), it.value());
    return int(leaders.size());
}

#include "models/teams/teamleadersrepository.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"

#include <QHash>

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
    const QString table = QStringLiteral("teams");
    QJsonObject before = storedRow(work.connection(), table, team.value());
    Query(work.connection(), QStringLiteral("UPDATE teams SET leader_id = ?, updated_at = ? WHERE id = ?"))
        .bind(leader)
        .bind(work.now())
        .bind(team)
        .run();
    QJsonObject after = storedRow(work.connection(), table, team.value());
    keepDifferences(before, after);
    work.updated(table, team.value(), before, after);
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

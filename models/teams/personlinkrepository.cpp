#include "models/teams/personlinkrepository.h"

#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/teams/membershiprepository.h"

namespace {

struct PendingPerson {
    QString table;
    QString role; ///< the columns are <role>_id, <role>_name, <role>_phone_digest
};

struct Link {
    qint64 record = 0;
    VolunteerId person;
};

QList<Link> arrived(Connection& connection, const PendingPerson& pending)
{
    Query query(connection,
        QStringLiteral(
            "SELECT r.id, MIN(v.id) FROM %1 r JOIN volunteers v ON v.phone_digest = r.%2_phone_digest "
            "AND v.name = r.%2_name WHERE r.%2_id IS NULL AND v.state <> 'merged' GROUP BY r.id ORDER BY r.id")
            .arg(pending.table, pending.role));
    query.run();
    QList<Link> links;
    while (query.next())
        links << Link{query.integer(0), query.id<VolunteerId>(1)};
    return links;
}

void write(UnitOfWork& work, const PendingPerson& pending, const Link& link)
{
    QJsonObject before = storedRow(work.connection(), pending.table, link.record);
    Query(work.connection(),
        QStringLiteral("UPDATE %1 SET %2_id = ?, updated_at = ? WHERE id = ?").arg(pending.table, pending.role))
        .bind(link.person)
        .bind(work.now())
        .bind(link.record)
        .run();
    QJsonObject after = storedRow(work.connection(), pending.table, link.record);
    keepDifferences(before, after);
    work.updated(pending.table, link.record, before, after);
}

void makeLeader(UnitOfWork& work, TeamId team, VolunteerId person)
{
    const MembershipRepository memberships;
    for (Membership membership : memberships.ofVolunteer(work.connection(), person)) {
        if (membership.team != team || membership.role == MembershipRole::Leader)
            continue;
        membership.role = MembershipRole::Leader;
        memberships.update(work, membership);
    }
}

} // namespace

int PersonLinkRepository::linkArrivedPeople(UnitOfWork& work) const
{
    const PendingPerson leaders{QStringLiteral("teams"), QStringLiteral("leader")};
    const PendingPerson managers{QStringLiteral("stations"), QStringLiteral("manager")};
    const auto led = arrived(work.connection(), leaders);
    for (const Link& link : led) {
        write(work, leaders, link);
        makeLeader(work, TeamId(link.record), link.person);
    }
    const auto managed = arrived(work.connection(), managers);
    for (const Link& link : managed)
        write(work, managers, link);
    return int(led.size() + managed.size());
}

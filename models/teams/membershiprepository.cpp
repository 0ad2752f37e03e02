#include "models/teams/membershiprepository.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

const QString table = QStringLiteral("memberships");

QString selectWhere(const QString& condition)
{
    return QStringLiteral("SELECT id, team_id, volunteer_id, role, joined_on, left_on FROM memberships %1")
        .arg(condition);
}

QString codeOf(MembershipRole role)
{
    return role == MembershipRole::Leader ? QStringLiteral("leader") : QStringLiteral("member");
}

Membership membershipFrom(const Query& query)
{
    Membership membership;
    membership.id = query.id<MembershipId>(0);
    membership.team = query.id<TeamId>(1);
    membership.volunteer = query.id<VolunteerId>(2);
    membership.role = query.text(3) == QLatin1String("leader") ? MembershipRole::Leader : MembershipRole::Member;
    membership.joinedOn = query.date(4);
    membership.leftOn = query.date(5);
    return membership;
}

QList<Membership> read(Connection& connection, const QString& condition, qint64 id)
{
    QList<Membership> memberships;
    Query query(connection, selectWhere(condition));
    query.bind(id).run();
    while (query.next())
        memberships << membershipFrom(query);
    return memberships;
}

MembershipId write(UnitOfWork& work, const Membership& membership)
{
    const MembershipId id(work.connection().nextId(table));
    Query(work.connection(),
        QStringLiteral("INSERT INTO memberships (id, team_id, volunteer_id, role, joined_on, left_on, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(id)
        .bind(membership.team)
        .bind(membership.volunteer)
        .bind(codeOf(membership.role))
        .bind(membership.joinedOn)
        .bind(membership.leftOn)
        .bind(work.now())
        .run();
    return id;
}

void requireOrder(const Membership& membership)
{
    if (membership.leftOn.isValid() && membership.joinedOn.isValid() && membership.leftOn < membership.joinedOn) {
        throw Error(QCoreApplication::translate(
            "MembershipRepository", "The day of leaving lies before the day of joining. Choose a later day."));
    }
}

bool overlaps(const Membership& a, const Membership& b)
{
    const bool aEndsFirst = a.leftOn.isValid() && b.joinedOn.isValid() && a.leftOn <= b.joinedOn;
    const bool bEndsFirst = b.leftOn.isValid() && a.joinedOn.isValid() && b.leftOn <= a.joinedOn;
    return !aEndsFirst && !bEndsFirst;
}

} // namespace

std::optional<Membership> MembershipRepository::find(Connection& connection, MembershipId id) const
{
    const QList<Membership> found = read(connection, QStringLiteral("WHERE id = ?"), id.value());
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Membership> MembershipRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return read(connection, QStringLiteral("WHERE volunteer_id = ? ORDER BY joined_on, id"), volunteer.value());
}

QList<Membership> MembershipRepository::ofTeam(Connection& connection, TeamId team) const
{
    return read(connection, QStringLiteral("WHERE team_id = ? ORDER BY joined_on, id"), team.value());
}

QHash<VolunteerId, QList<Membership>> MembershipRepository::all(Connection& connection) const
{
    QHash<VolunteerId, QList<Membership>> byVolunteer;
    Query query(connection, selectWhere(QStringLiteral("ORDER BY volunteer_id, joined_on, id")));
    query.run();
    while (query.next()) {
        const Membership membership = membershipFrom(query);
        byVolunteer[membership.volunteer] << membership;
    }
    return byVolunteer;
}

TeamId MembershipRepository::teamOn(Connection& connection, VolunteerId volunteer, QDate day) const
{
    return ::teamOn(ofVolunteer(connection, volunteer), day);
}

bool MembershipRepository::isMember(Connection& connection, TeamId team, VolunteerId volunteer, QDate day) const
{
    const QList<Membership> memberships = ofVolunteer(connection, volunteer);
    return std::any_of(memberships.begin(), memberships.end(),
        [&](const Membership& membership) { return membership.team == team && membership.isCurrentOn(day); });
}

MembershipId MembershipRepository::join(UnitOfWork& work, const Membership& membership) const
{
    requireOrder(membership);
    const QList<Membership> others = ofVolunteer(work.connection(), membership.volunteer);
    for (const Membership& other : others) {
        if (other.team == membership.team && !other.isEmpty() && overlaps(other, membership)) {
            throw Error(QCoreApplication::translate("MembershipRepository",
                "This volunteer is in the team at that time already. Choose another day or another volunteer."));
        }
    }
    const MembershipId id = write(work, membership);
    work.inserted(table, id.value());
    return id;
}

MembershipId MembershipRepository::insertQuick(UnitOfWork& work, const Membership& membership) const
{
    work.changes().touch(table);
    return write(work, membership);
}

void MembershipRepository::update(UnitOfWork& work, const Membership& membership) const
{
    requireOrder(membership);
    QJsonObject before = storedRow(work.connection(), table, membership.id.value());
    Query(work.connection(),
        QStringLiteral(
            "UPDATE memberships SET team_id = ?, volunteer_id = ?, role = ?, joined_on = ?, left_on = ? WHERE id = ?"))
        .bind(membership.team)
        .bind(membership.volunteer)
        .bind(codeOf(membership.role))
        .bind(membership.joinedOn)
        .bind(membership.leftOn)
        .bind(membership.id)
        .run();
    QJsonObject after = storedRow(work.connection(), table, membership.id.value());
    keepDifferences(before, after);
    work.updated(table, membership.id.value(), before, after);
}

void MembershipRepository::leave(UnitOfWork& work, MembershipId id, QDate leftOn) const
{
    std::optional<Membership> membership = find(work.connection(), id);
    if (!membership) {
        throw Error(QCoreApplication::translate(
            "MembershipRepository", "This membership is not in the office any more. Open the team again."));
    }
    membership->leftOn = leftOn;
    update(work, *membership);
}

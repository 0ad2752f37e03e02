#include "models/teams/membershiprepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

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

QList<Membership> MembershipRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return select(connection, QStringLiteral("WHERE volunteer_id = ? ORDER BY joined_on, id"), {volunteer.value()});
}

QList<Membership> MembershipRepository::ofTeam(Connection& connection, TeamId team) const
{
    return select(connection, QStringLiteral("WHERE team_id = ? ORDER BY joined_on, id"), {team.value()});
}

QHash<VolunteerId, QList<Membership>> MembershipRepository::all(Connection& connection) const
{
    QHash<VolunteerId, QList<Membership>> byVolunteer;
    for (const Membership& membership : select(connection, QStringLiteral("ORDER BY volunteer_id, joined_on, id")))
        byVolunteer[membership.volunteer] << membership;
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
    return insert(work, membership);
}

void MembershipRepository::update(UnitOfWork& work, const Membership& membership) const
{
    requireOrder(membership);
    RecordRepository::update(work, membership);
}

void MembershipRepository::leave(UnitOfWork& work, MembershipId id, QDate leftOn) const
{
    Membership membership = require(work.connection(), id);
    membership.leftOn = leftOn;
    update(work, membership);
}

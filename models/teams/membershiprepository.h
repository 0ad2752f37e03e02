#pragma once

#include "models/records/recordrepository.h"
#include "models/teams/teamtable.h"

/// Memberships. Rows are never deleted: who leaves gets a date.
class MembershipRepository final : public RecordRepository<Membership> {
public:
    MembershipRepository()
        : RecordRepository(membershipTable())
    {
    }

    [[nodiscard]] QList<Membership> ofVolunteer(Connection& connection, VolunteerId volunteer) const;
    [[nodiscard]] QList<Membership> ofTeam(Connection& connection, TeamId team) const;
    /// Every membership of the office by person, for bulk work.
    [[nodiscard]] QHash<VolunteerId, QList<Membership>> all(Connection& connection) const;
    /// See teamOn() of membership.h.
    [[nodiscard]] TeamId teamOn(Connection& connection, VolunteerId volunteer, QDate day) const;
    [[nodiscard]] bool isMember(Connection& connection, TeamId team, VolunteerId volunteer, QDate day) const;

    /// Adds a person to a team; throws Error when they are in it already.
    MembershipId join(UnitOfWork& work, const Membership& membership) const;
    /// Writes every column of a membership (dates, role).
    void update(UnitOfWork& work, const Membership& membership) const;
    /// `leftOn` is the first day outside; throws Error when it lies before the joining.
    void leave(UnitOfWork& work, MembershipId id, QDate leftOn) const;
};

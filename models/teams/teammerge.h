#pragma once

#include "models/teams/membership.h"
#include "models/teams/teamrepository.h"

/// One team goes into another: it becomes 合并, its members continue in the successor from that day on. Hours already
/// served stay with the old team.
class TeamMerge final {
public:
    explicit TeamMerge(const Vault& vault)
        : m_teams(vault)
    {
    }

    /// What a merge changed: enough to take it back.
    struct Trace {
        TeamId team;
        TeamId into;
        TeamState former = TeamState::Active;
        QList<Membership> ended; ///< as they were before
        QList<MembershipId> joined;
    };

    /// Throws Error when the state forbids it or the successor does not work any more.
    Trace run(UnitOfWork& work, TeamId team, TeamId into, QDate day, const QString& reason) const;
    /// The team works again, its members are in it as before and leave the successor on the day they came. Throws Error
    /// when the team is not merged into that one any more.
    void takeBack(UnitOfWork& work, const Trace& trace, const QString& reason) const;

private:
    TeamRepository m_teams;
};

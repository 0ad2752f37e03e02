#pragma once

#include "models/teams/teamrepository.h"

/// One team goes into another: it becomes 合并, its members continue in the successor from that day on. Hours already
/// served stay with the old team.
class TeamMerge final {
public:
    explicit TeamMerge(const Vault& vault)
        : m_teams(vault)
    {
    }

    /// Throws Error when the state forbids it or the successor does not work any more.
    void run(UnitOfWork& work, TeamId team, TeamId into, QDate day, const QString& reason) const;

private:
    TeamRepository m_teams;
};

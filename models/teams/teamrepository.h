#pragma once

#include "models/records/recordrepository.h"
#include "models/teams/teamtable.h"

class Vault;

/// Teams; the leader's phone is sealed here and nowhere else.
class TeamRepository final : public RecordRepository<Team> {
public:
    explicit TeamRepository(const Vault& vault)
        : RecordRepository(teamTable(), &vault)
    {
    }

    /// Goes through teamStates(); merging is TeamMerge's.
    void changeState(UnitOfWork& work, TeamId id, TeamState to, const QString& reason) const;

private:
    friend class TeamMerge;
    void merge(UnitOfWork& work, TeamId id, TeamId into, const QString& reason) const;
    void takeMergeBack(UnitOfWork& work, TeamId id, TeamState former, const QString& reason) const;
};

#include "models/teams/teamrepository.h"

#include <QCoreApplication>

void TeamRepository::changeState(UnitOfWork& work, TeamId id, TeamState to, const QString& reason) const
{
    if (to == TeamState::Merged) {
        throw Error(QCoreApplication::translate(
            "TeamRepository", "Say into which team it is merged: choose “Merge into another team”."));
    }
    RecordRepository::changeState(work, id, to, reason);
}

void TeamRepository::merge(UnitOfWork& work, TeamId id, TeamId into, const QString& reason) const
{
    m_table.changeState(work, id, TeamState::Merged, reason, {{"merged_into_id", into}});
}

void TeamRepository::takeMergeBack(UnitOfWork& work, TeamId id, TeamState former, const QString& reason) const
{
    m_table.restoreState(work, id, former, reason, {{"merged_into_id", TeamId()}});
}

#pragma once

#include "models/database/database.h"
#include "models/records/worktakeback.h"

/// An import that was a mistake: first it is looked at what can be taken back, then it is done in one transaction.
class ImportTakeBack final {
public:
    /// `name` is what the audit trail calls it: the file. All of them must outlive it.
    ImportTakeBack(Database& database, Actor actor, WorkTakeBack takeBack, QString name)
        : m_database(database)
        , m_actor(std::move(actor))
        , m_takeBack(takeBack)
        , m_name(std::move(name))
    {
    }

    /// What run() would do now; nothing is changed.
    [[nodiscard]] WorkTakeBack::Report look(TaskContext& task) const;
    /// Throws Error when nothing of it can be taken back any more, with nothing changed.
    WorkTakeBack::Report run(TaskContext& task) const;

private:
    Database& m_database;
    Actor m_actor;
    WorkTakeBack m_takeBack;
    QString m_name;
};

#pragma once

#include "models/database/backupfolder.h"

#include <QObject>

#include <functional>

class Database;
class TaskContext;

/// What is done before much is changed at once: a backup, where the application keeps them. While it lives, the
/// database that it was made for is guarded; it must not go while work is under way.
class Safeguard final : public QObject {
    Q_OBJECT

public:
    using Act = std::function<void(BackupCause cause, TaskContext& task)>;

    Safeguard(Database& database, Act act);

    /// Does what guards this database, if anything does; for whoever is about to change much. Not from the screen
    /// thread.
    static void before(Database& database, BackupCause cause, TaskContext& task);

private:
    Act m_act;
};

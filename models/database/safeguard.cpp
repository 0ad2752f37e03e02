#include "models/database/safeguard.h"

#include "models/database/database.h"

Safeguard::Safeguard(Database& database, Act act)
    : QObject(&database)
    , m_act(std::move(act))
{
}

void Safeguard::before(Database& database, BackupCause cause, TaskContext& task)
{
    if (const auto* guard = database.findChild<Safeguard*>(QString(), Qt::FindDirectChildrenOnly))
        guard->m_act(cause, task);
}

#include "models/database/cancellable.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/connection.h"

#include <QScopeGuard>

#include <sqlite3.h>

namespace {

int wantsToStop(void* task)
{
    return static_cast<const TaskContext*>(task)->isCancelled() ? 1 : 0;
}

} // namespace

void runCancellable(Connection& connection, const TaskContext& task, const std::function<void()>& work)
{
    constexpr int instructionsBetween = 10000;
    sqlite3* const handle = connection.native();
    if (handle)
        sqlite3_progress_handler(handle, instructionsBetween, wantsToStop, const_cast<TaskContext*>(&task));
    const auto clear = qScopeGuard([handle] {
        if (handle)
            sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    });
    try {
        work();
    } catch (const Error&) {
        task.checkpoint(); // an interrupted statement fails like a broken one
        throw;
    }
    task.checkpoint();
}

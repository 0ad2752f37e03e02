#pragma once

#include <functional>

class Connection;
class TaskContext;

/// Runs statements that have no end of their own in sight (checks of a whole file); they stop soon after the task was
/// canceled, with CancelledError.
void runCancellable(Connection& connection, const TaskContext& task, const std::function<void()>& work);

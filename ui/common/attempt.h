#pragma once

#include <exception>
#include <functional>

class QWidget;

/// Runs `work` and shows what it throws: the one place where the screen catches. An `Error` is shown with its sentence,
/// `CancelledError` and `LockedError` pass silently, anything else is logged and shown as a general sentence. True when
/// all went well.
bool attempt(QWidget* parent, const std::function<void()>& work);

/// The same for work that ended elsewhere (Task::finished). True when `error` is null.
bool attempt(QWidget* parent, const std::exception_ptr& error);

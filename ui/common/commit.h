#pragma once

#include "models/database/database.h"

#include <functional>
#include <limits>

class Office;
class QWidget;

/// Posts a save to the writer as the signed-in account; `done` runs in `context`'s thread after the commit. A refusal
/// is shown over `context`. Nothing happens once `context` is gone; the save itself is not taken back by that.
void commit(QWidget* context, Office& office, Database::Work work, std::function<void(const ChangeSet&)> done = {});

/// For commitMany: as many rows as the office has people.
inline constexpr qsizetype everybody = std::numeric_limits<qsizetype>::max();

/// The same for an act on `rows` records at once: many of them are not changed before a backup holds the office as it
/// was. The window shows progress.
void commitMany(QWidget* context, Office& office, qsizetype rows, Database::Work work,
    std::function<void(const ChangeSet&)> done = {});

/// Runs slow work (derived keys, waiting for the writer) off the screen thread and waits, while the window goes on
/// painting; throws here what it throws.
void performNow(const std::function<void()>& work);

/// The same as commit for a dialog's Save button: the window goes on painting until the writer is done, and what it
/// refuses is thrown here, so that the dialog stays open.
ChangeSet commitNow(Office& office, Database::Work work);

#pragma once

#include "app/demo/demooffice.h"

#include <QDateTime>
#include <QStringList>

/// Fills an empty office from an office's own files, in the order in which one builds on the other. All their dates
/// move together, the latest by as many whole months as bring it closest to `now`: the office looks as it did on the
/// day on which the files were handed over, with a day's work in hand on top. The result tells of the files alone.
/// Throws Error when a row is refused.
DemoResult fillFromFiles(Office& office, const QStringList& files, const QDateTime& now, TaskContext& task);

/// How many months dates may move so that `latest` does not lie after `today`.
[[nodiscard]] int monthsUpTo(QDate latest, QDate today);

#pragma once

#include "models/database/backupfolder.h"

/// How many backups stay: the newest of each of the last days, weeks and months on which there were any.
namespace BackupsKept {
constexpr int today = 24;
constexpr int days = 12;
constexpr int weeks = 10;
constexpr int months = 9;
} // namespace BackupsKept

/// The backups to remove, oldest first: those that no day, week or month keeps, and then the oldest until the rest fits
/// into `budget` bytes. Damaged ones keep no place. The newest good one (or, where none was checked, the newest that is
/// not known to be damaged) and the newest of all always stay.
[[nodiscard]] QList<BackupFile> thinned(const QList<BackupFile>& files, const QDateTime& now, qint64 budget);

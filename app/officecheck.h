#pragma once

#include "models/backups/officebackups.h"

class Connection;

/// What is wrong with an office, in sentences: the file's pages, its links, and every roll-up against its records.
[[nodiscard]] QStringList officeProblems(Connection& connection);
/// What a backup is asked for beyond its pages and links before it counts as good.
[[nodiscard]] BackupInspection backupInspection();

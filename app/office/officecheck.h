#pragma once

#include "models/backups/officebackups.h"

class Connection;
class Office;

/// What is wrong with an office, in sentences: the file's pages, its links, and every roll-up against its records.
[[nodiscard]] QStringList officeProblems(Connection& connection);
/// What is wrong with the audit trail: in itself, and against the ends of the trail that its backups hold.
[[nodiscard]] QStringList auditProblems(Office& office);
/// Every stored sum against its records.
[[nodiscard]] QStringList sumProblems(Connection& connection);
/// What a backup is asked for beyond its pages and links before it counts as good.
[[nodiscard]] BackupInspection backupInspection(const Office& office);

#pragma once

#include <QString>

class Connection;

/// Writes a verified copy: VACUUM INTO a temporary name, opened and checked, flushed to the disk, then renamed.
void copyOffice(Connection& connection, const QString& path);
/// A dated copy beside the office before its schema changes.
void backupBeforeMigration(Connection& connection, const QString& location);
/// Problems of an office file in words: integrity and foreign keys; empty when sound.
[[nodiscard]] QStringList integrityProblems(Connection& connection);
/// Puts `copy` in the place of `location` after checking it; the present file is set aside first. Returns its new name.
QString restoreOffice(const QString& copy, const QString& location);

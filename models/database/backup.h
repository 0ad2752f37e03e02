#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class Connection;
class TaskContext;

/// What is wrong with an office beyond its pages and links, in sentences; given by whoever knows its figures.
using OfficeInspection = std::function<QStringList(Connection&)>;

/// How a copy is read back. Pages: every page as it was written, by its checksum, and the inspection; seconds where the
/// whole takes a minute. Whole: what SQLite finds in tables, indexes and links besides.
enum class CopyCheck { Pages, Whole };

/// Writes a checked copy of one moment while others go on reading and writing: pages under a temporary name, opened
/// and checked, flushed to the disk, renamed, the folder flushed. Needs a connection without an open transaction.
void copyOffice(Connection& connection, const QString& path, TaskContext& task, const OfficeInspection& inspection = {},
    CopyCheck check = CopyCheck::Whole);
/// The same of the office at `location`, open or not, over a connection of its own: from any thread, and nobody waits.
void backupOffice(const QString& location, const QString& path, TaskContext& task,
    const OfficeInspection& inspection = {}, CopyCheck check = CopyCheck::Whole);
/// A dated copy in the office's backup folder before its schema changes.
void backupBeforeMigration(Connection& connection, const QString& location);
/// Problems of an office file in words: integrity and foreign keys; empty when sound.
[[nodiscard]] QStringList integrityProblems(Connection& connection);
/// Opens the office file at `path` and says what is wrong with it; empty when it is sound. An office of an older
/// program is not asked for figures that it does not keep. Throws CancelledError only.
[[nodiscard]] QStringList copyProblems(const QString& path, TaskContext& task, const OfficeInspection& inspection = {},
    CopyCheck check = CopyCheck::Whole);
/// Puts `copy` in the place of `location` after checking it; the present file is set aside first. Returns its new name.
/// Whenever it is broken off, the former office or the copy stands in the place, whole; see finishRestore.
QString restoreOffice(
    const QString& copy, const QString& location, TaskContext& task, const OfficeInspection& inspection = {});
/// True when a restore was broken off after the former office was set aside and before the copy took its place.
[[nodiscard]] bool isRestoreUnfinished(const QString& location);
/// Puts the checked copy of a broken off restore in its place. Throws Error.
void finishRestore(const QString& location);

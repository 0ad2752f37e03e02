#pragma once

#include <QStringList>

class Connection;

/// What is wrong with the pages of an office file, in sentences; read from the disk and not through SQLite's cache.
/// Finds every page that does not fit its checksum (free ones too), a file that was cut short or has grown, a damaged
/// header. Empty when all is sound, and for files of older programs, which carry no checksums. For a file that no
/// connection of this process has open: closing it again would drop SQLite's locks.
[[nodiscard]] QStringList fileProblems(const QString& path);
/// The same for an open office; names the damaged tables where SQLite can tell.
[[nodiscard]] QStringList fileProblems(Connection& connection);
/// Throws Error when `path` is an office whose header must not be believed: told as damage, not as “no office”.
void requireSoundHeader(const QString& path);

#pragma once

#include <QString>

class TaskContext;

/// Files that survive a power cut: flushed before they are renamed, and their folder after it. All throw Error.
namespace SafeFile {
void flush(const QString& path);
/// In one step. `inUseSentence` is for the clerk unless the disk is what fails.
void rename(const QString& from, const QString& to, const QString& inUseSentence);
/// Renames and flushes the folder; what has the name already is replaced.
void replace(const QString& from, const QString& to);
/// Copies in pieces, with progress and cancel; an unfinished copy is removed.
void copy(const QString& from, const QString& to, TaskContext& task);
/// Readable and writable by its owner only; on Windows the folders of the profile see to that. Nothing for a file that
/// is not there, or a drive that knows no owners.
void makePrivate(const QString& path);
/// Throws when there is no room for `bytes` more in `folder`.
void requireRoom(const QString& folder, qint64 bytes);
} // namespace SafeFile

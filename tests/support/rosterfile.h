#pragma once

#include <QString>

/// Writes a believable volunteer roster of `rows` people as .xlsx (inline texts, no two ID numbers alike) in the
/// columns of file 04, naming `communities` and `teams` in turn. Synthetic people; the same seed gives the same file.
void writeRosterFile(const QString& path, qint64 rows, const QStringList& communities, const QStringList& teams);

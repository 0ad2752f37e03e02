#pragma once

#include <QSet>
#include <QString>

/// What an office's write-ahead log (`-wal`) holds, read from the disk without SQLite.
struct WriteAheadLog {
    QSet<quint32> pages; ///< committed there; they stand above those of the office file
    quint32 pageCount = 0; ///< of the office after the last commit; 0 when nothing is committed
    /// A commit lies behind a damaged frame. SQLite stops before the damage and drops the rest without a word.
    bool isCut = false;

    [[nodiscard]] static WriteAheadLog read(const QString& office);
};

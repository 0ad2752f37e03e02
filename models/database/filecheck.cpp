#include "models/database/filecheck.h"

#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/database/pagechecksum.h"
#include "models/database/pagefile.h"
#include "models/database/query.h"
#include "models/database/writeaheadlog.h"

#include <QCoreApplication>
#include <QDir>

namespace {

constexpr int namedPages = 20; ///< more of them say nothing new

/// Pages that do not fit their checksum and are not replaced by the log.
QList<quint32> damagedPages(PageFile& file, const WriteAheadLog& log)
{
    QList<quint32> damaged;
    QList<quint32> blank;
    const quint32 count = log.pageCount ? std::min(log.pageCount, file.pageCount()) : file.pageCount();
    for (quint32 number = 1; number <= count; ++number) {
        if (file.isSound(number) || log.pages.contains(number))
            continue;
        (file.isBlank(number) ? blank : damaged) << number;
    }
    if (blank.isEmpty())
        return damaged;
    const QSet<quint32> free = file.freePages(); // a free page that nobody ever wrote is a hole in the file
    for (const quint32 number : std::as_const(blank)) {
        if (!free.contains(number))
            damaged << number;
    }
    return damaged;
}

QStringList pageProblems(const QList<quint32>& damaged)
{
    QStringList problems;
    for (const quint32 number : damaged.mid(0, namedPages)) {
        problems << (number == 1
                ? QCoreApplication::translate("FileCheck", "The beginning of the file (page 1) is damaged.")
                : QCoreApplication::translate("FileCheck", "Page %1 of the file is damaged.").arg(number));
    }
    if (damaged.size() > namedPages)
        problems << QCoreApplication::translate(
            "FileCheck", "%n more page(s) are damaged.", nullptr, int(damaged.size() - namedPages));
    return problems;
}

/// Only a file without a log has to be as long as its header says.
QStringList lengthProblems(PageFile& file, const WriteAheadLog& log)
{
    if (log.pageCount || !file.isSound(1))
        return {};
    const qint64 expected = file.headerPageCount() * qint64(PageChecksum::officePageSize);
    if (file.size() < expected)
        return {QCoreApplication::translate("FileCheck", "The file was cut short: %1 of %2 bytes are there.")
                    .arg(file.size())
                    .arg(expected)};
    if (file.size() > expected)
        return {QCoreApplication::translate("FileCheck", "The file has grown: %1 bytes lie behind its end.")
                    .arg(file.size() - expected)};
    return {};
}

/// Reads every table and index to its end through a connection of its own, which has nothing in its cache yet.
QStringList damagedTables(const QString& location)
{
    QStringList damaged;
    try {
        Connection connection(location, Connection::Access::Read);
        QStringList names;
        Query schema(connection,
            QStringLiteral("SELECT name FROM sqlite_schema WHERE rootpage > 0 AND name <> '' ORDER BY name"));
        schema.run();
        while (schema.next())
            names << schema.text(0);
        (void)connection.scalar(QStringLiteral("SELECT COUNT(*) FROM dbstat WHERE name = ''")); // not in every SQLite
        for (const QString& name : std::as_const(names)) {
            try {
                (void)connection.scalar(QStringLiteral("SELECT COUNT(*) FROM dbstat WHERE name = ?"), {name});
            } catch (const Error&) {
                damaged << name;
            }
        }
    } catch (const Error& error) {
        qInfo("damaged tables: %s", error.what());
    }
    return damaged;
}

QStringList problemsOf(PageFile& file, const WriteAheadLog& log)
{
    if (!file.isOffice())
        return {};
    return pageProblems(damagedPages(file, log)) + lengthProblems(file, log);
}

} // namespace

QStringList fileProblems(const QString& path)
{
    PageFile file(path);
    return problemsOf(file, WriteAheadLog::read(path));
}

QStringList fileProblems(Connection& connection)
{
    const QString location = PageFile::locationOf(connection);
    if (location.isEmpty())
        return {}; // a server keeps its own checksums
    PageFile file(connection);
    QStringList problems = problemsOf(file, WriteAheadLog::read(location));
    if (problems.isEmpty())
        return {};
    const QStringList tables = damagedTables(location);
    if (!tables.isEmpty())
        problems << QCoreApplication::translate("FileCheck", "Damaged tables and indexes: %1.")
                        .arg(tables.join(QStringLiteral(", ")));
    return problems;
}

void requireSoundHeader(const QString& path)
{
    PageFile file(path);
    if (!file.isOffice() || file.isSound(1) || WriteAheadLog::read(path).pages.contains(1))
        return;
    throw Error(
        QCoreApplication::translate("Database",
            "“%1” is damaged: its beginning was changed by a fault of the disk or by another program. Nothing was "
            "changed; keep the file and restore the latest good backup.")
            .arg(QDir::toNativeSeparators(path)),
        QStringLiteral("page 1 does not fit its checksum"));
}

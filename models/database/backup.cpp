#include "models/database/backup.h"

#include "models/common/error.h"
#include "models/database/filecheck.h"
#include "models/database/query.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

void flushToDisk(const QString& path)
{
    QFile file(path);
    bool flushed = file.open(QIODevice::ReadWrite);
#ifdef Q_OS_WIN
    flushed = flushed && _commit(file.handle()) == 0;
#else
    flushed = flushed && fsync(file.handle()) == 0;
#endif
    if (!flushed)
        throw Error(QCoreApplication::translate(
                        "Database", "The backup could not be written to the disk. Choose another place."),
            file.errorString());
}

void requireSound(const QString& path)
{
    const QStringList damages = fileProblems(path); // before SQLite believes the header
    if (!damages.isEmpty()) {
        throw Error(QCoreApplication::translate("Database", "“%1” is damaged and was not used. Choose another backup.")
                        .arg(QDir::toNativeSeparators(path)),
            damages.join(u'\n'));
    }
    Connection copy(path, Connection::Access::Read);
    if (copy.dialect().schemaVersion(copy) == 0)
        throw Error(
            QCoreApplication::translate("Database", "“%1” is no office and was not used. Choose another backup.")
                .arg(QDir::toNativeSeparators(path)));
    const QStringList problems = integrityProblems(copy);
    if (!problems.isEmpty()) {
        throw Error(QCoreApplication::translate("Database", "“%1” is damaged and was not used. Choose another backup.")
                        .arg(QDir::toNativeSeparators(path)),
            problems.join(u'\n'));
    }
}

QString stamped(const QString& location, const QString& word)
{
    return QStringLiteral("%1.%2-%3")
        .arg(location, word, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

void replaceFile(const QString& from, const QString& to)
{
    if (QFileInfo::exists(to) && !QFile::remove(to))
        throw Error(QCoreApplication::translate(
            "Database", "“%1” is in use and cannot be replaced. Close it, or choose another name.")
                        .arg(QDir::toNativeSeparators(to)));
    if (!QFile::rename(from, to))
        throw Error(QCoreApplication::translate("Database", "“%1” cannot be written. Choose another place.")
                        .arg(QDir::toNativeSeparators(to)));
}

} // namespace

QStringList integrityProblems(Connection& connection)
{
    QStringList problems = fileProblems(connection);
    if (!problems.isEmpty())
        return problems; // what SQLite says about damaged pages adds no more than numbers
    Query integrity(connection, QStringLiteral("PRAGMA integrity_check"));
    integrity.run();
    while (integrity.next()) {
        if (integrity.text(0) != QStringLiteral("ok"))
            problems << integrity.text(0);
    }
    Query keys(connection, QStringLiteral("PRAGMA foreign_key_check"));
    keys.run();
    while (keys.next()) {
        problems << QCoreApplication::translate("Database", "Row %1 of %2 points to a missing row of %3.")
                        .arg(keys.text(1), keys.text(0), keys.text(2));
    }
    return problems;
}

void copyOffice(Connection& connection, const QString& path)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        throw Error(QCoreApplication::translate(
            "Database", "The folder “%1” does not exist. Make it first, or choose another one.")
                        .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    const QString temporary = path + QStringLiteral(".part");
    QFile::remove(temporary);
    try {
        Query(connection, QStringLiteral("VACUUM INTO ?")).bind(temporary).run();
        requireSound(temporary);
        flushToDisk(temporary); // VACUUM INTO does not fsync
        replaceFile(temporary, path);
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

void backupBeforeMigration(Connection& connection, const QString& location)
{
    copyOffice(connection, stamped(location, QStringLiteral("before-update")));
}

QString restoreOffice(const QString& copy, const QString& location)
{
    if (!QFileInfo(copy).isFile())
        throw Error(QCoreApplication::translate(
            "Database", "There is no backup at “%1”. Check the name and that the drive is connected.")
                        .arg(QDir::toNativeSeparators(copy)));
    const QString incoming = location + QStringLiteral(".incoming");
    QFile::remove(incoming);
    if (!QFile::copy(copy, incoming))
        throw Error(QCoreApplication::translate(
            "Database", "The backup could not be copied. Nothing was changed; check the free space."));
    try {
        requireSound(incoming);
        flushToDisk(incoming);
    } catch (...) {
        QFile::remove(incoming);
        throw;
    }
    QString aside;
    if (QFileInfo::exists(location)) {
        aside = stamped(location, QStringLiteral("replaced"));
        for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
            if (QFileInfo::exists(location + suffix) && !QFile::rename(location + suffix, aside + suffix))
                throw Error(QCoreApplication::translate("Database",
                    "The present office is in use and cannot be set aside. Close the program and try again."));
        }
        QFile::remove(location + QStringLiteral("-shm"));
    }
    replaceFile(incoming, location);
    return aside;
}

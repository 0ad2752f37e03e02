#include "models/database/backup.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/backupfolder.h"
#include "models/database/cancellable.h"
#include "models/database/checksumvfs.h"
#include "models/database/filecheck.h"
#include "models/database/migrator.h"
#include "models/database/pagefile.h"
#include "models/database/query.h"
#include "models/database/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <future>

namespace {

void removeFile(const QString& path)
{
    for (const QString& suffix :
        {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(path + suffix);
}

QString unwritableSentence()
{
    return QCoreApplication::translate(
        "Backup", "The backup could not be written. Check that its drive is connected and may be written.");
}

[[noreturn]] void failPages(sqlite3* target, int code)
{
    const QString detail
        = QStringLiteral("%1 [%2] while copying pages").arg(QString::fromUtf8(sqlite3_errmsg(target))).arg(code);
    if ((code & 0xFF) == SQLITE_FULL)
        throw Error(QCoreApplication::translate(
                        "Backup", "The disk is full and the backup was not written. Free some space and try again."),
            detail);
    if ((code & 0xFF) == SQLITE_CORRUPT || (code & 0xFF) == SQLITE_NOTADB || code == SQLITE_IOERR_DATA)
        throw Error(QCoreApplication::translate(
                        "Database", "The office file is damaged or is no office file. Restore the latest backup."),
            detail);
    throw Error(unwritableSentence(), detail);
}

/// In pieces, so that it can be followed and stopped.
void stepThrough(sqlite3_backup* backup, sqlite3* target, TaskContext& task)
{
    constexpr int pagesAtOnce = 1024;
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        task.checkpoint();
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup);
        task.report(total - sqlite3_backup_remaining(backup), total);
    }
    if (code != SQLITE_DONE)
        failPages(target, code);
}

/// What the source's open transaction reads. Its pages stay as they are meanwhile, and nobody reads the target.
void copyMoment(Connection& source, Connection& target, TaskContext& task)
{
    const PagesInBlocks reading(source);
    PagesInBlocks writing(target);
    sqlite3_backup* const backup = sqlite3_backup_init(target.native(), "main", source.native(), "main");
    if (!backup)
        failPages(target.native(), sqlite3_errcode(target.native()));
    {
        const auto finish = qScopeGuard([backup] { sqlite3_backup_finish(backup); });
        stepThrough(backup, target.native(), task);
    }
    if (const int code = writing.finish(); code != SQLITE_OK)
        failPages(target.native(), code);
}

/// The new file of a copy.
std::unique_ptr<Connection> openTarget(const QString& path)
{
    try {
        return std::make_unique<Connection>(path, Connection::Access::Write);
    } catch (const Error& error) {
        throw Error(unwritableSentence(), error.message() + u'\n' + error.detail());
    }
}

void copyPages(Connection& source, const QString& path, TaskContext& task)
{
    if (!source.native())
        throw Error(QCoreApplication::translate(
            "Backup", "This office lies on a server. Its administrator makes the backups there."));
    const auto opened = openTarget(path);
    Connection& target = *opened;
    // One write per page, one flush at the end: nobody needs the half copy after a power cut.
    target.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    target.execute(QStringLiteral("PRAGMA synchronous = OFF"));
    if (!PageFile(source).isOffice())
        writeWithoutChecksums(target); // an old office, pages and all; it gets them when it is updated
    source.execute(QStringLiteral("BEGIN"));
    const auto leave = qScopeGuard([&source] { sqlite3_exec(source.native(), "COMMIT", nullptr, nullptr, nullptr); });
    // From this read on the source shows one moment, and the pages need not be copied again when others write.
    (void)source.dialect().schemaVersion(source);
    copyMoment(source, target, task);
    // The copied header asks for a log beside the file; a copy is one file, readable on a drive that is
    // write-protected.
    target.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
}

/// Throws Error when the copy at `path` is no sound office.
void requireSound(const QString& path, TaskContext& task, const OfficeInspection& inspection)
{
    const QStringList problems = copyProblems(path, task, inspection);
    if (!problems.isEmpty()) {
        throw Error(QCoreApplication::translate("Database", "“%1” is damaged and was not used. Choose another backup.")
                        .arg(QDir::toNativeSeparators(path)),
            problems.join(u'\n'));
    }
}

void requireOfficeFile(const QString& path)
{
    bool isOffice = false;
    try {
        Connection copy(path, Connection::Access::Read);
        isOffice = copy.dialect().schemaVersion(copy) > 0;
    } catch (const Error&) {
        isOffice = true; // it may have been one: what is wrong is said by the check
    }
    if (!isOffice)
        throw Error(
            QCoreApplication::translate("Database", "“%1” is no office and was not used. Choose another backup.")
                .arg(QDir::toNativeSeparators(path)));
}

QString incomingOf(const QString& location)
{
    return location + QStringLiteral(".incoming");
}

/// Joins a log that lay beside the copy, so that the incoming office is one file.
void foldIntoOneFile(const QString& path)
{
    Connection whole(path, Connection::Access::Write);
    whole.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
}

/// The office and its log, or neither.
void moveWithLog(const QString& from, const QString& to)
{
    const QString inUse = QCoreApplication::translate(
        "Database", "The present office is in use and cannot be set aside. Close the program and try again.");
    const QString log = QStringLiteral("-wal");
    SafeFile::rename(from, to, inUse);
    if (!QFileInfo::exists(from + log))
        return;
    try {
        SafeFile::rename(from + log, to + log, inUse);
    } catch (const Error&) {
        QFile::rename(to, from);
        throw;
    }
}

/// The former office leaves under a name that tells when. Its file goes first: without its log it would still open,
/// but short of the last saves.
QString setAside(const QString& location)
{
    const QString aside = BackupFolder::freeName(location + QStringLiteral(".replaced-"), QDateTime::currentDateTime());
    moveWithLog(location, aside);
    QFile::remove(location + QStringLiteral("-shm"));
    return aside;
}

/// After a restore that failed: the former office back in its place. Where that fails too, the checked copy stays, and
/// the next opening puts it in the place.
void takeBack(const QString& aside, const QString& location)
{
    try {
        if (!aside.isEmpty())
            moveWithLog(aside, location);
    } catch (const Error& error) {
        qWarning("the former office stays aside: %s", error.what());
    }
    if (QFileInfo::exists(location))
        QFile::remove(incomingOf(location));
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

QStringList copyProblems(const QString& path, TaskContext& task, const OfficeInspection& inspection, CopyCheck check)
{
    task.setText(QCoreApplication::translate("Backup", "Checking the copy"));
    task.report(0, 0);
    QStringList problems = fileProblems(path); // before SQLite believes the header
    if (!problems.isEmpty())
        return problems;
    try {
        Connection copy(path, Connection::Access::Read);
        const int version = copy.dialect().schemaVersion(copy);
        if (version == 0)
            return {QCoreApplication::translate("Backup", "The file is no office of this program.")};
        runCancellable(copy, task, [&] {
            if (check == CopyCheck::Whole)
                problems = integrityProblems(copy);
            if (problems.isEmpty() && inspection && version == Migrator::builtIn().newestVersion())
                problems = inspection(copy);
        });
    } catch (const CancelledError&) {
        throw;
    } catch (const Error& error) {
        problems << error.message();
    }
    return problems;
}

void copyOffice(
    Connection& connection, const QString& path, TaskContext& task, const OfficeInspection& inspection, CopyCheck check)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        throw Error(QCoreApplication::translate(
            "Database", "The folder “%1” does not exist. Make it first, or choose another one.")
                        .arg(QDir::toNativeSeparators(folder.filePath())));
    if (!folder.isWritable())
        throw Error(QCoreApplication::translate("Database", "The folder “%1” cannot be written. Choose another one.")
                        .arg(QDir::toNativeSeparators(folder.filePath())));
    const QString temporary = path + QStringLiteral(".part");
    removeFile(temporary);
    try {
        task.setText(QCoreApplication::translate("Backup", "Copying"));
        copyPages(connection, temporary, task);
        // What is read back comes from the system's memory either way: the drive need not be waited for.
        auto flushing = std::async(std::launch::async, [&temporary] { SafeFile::flush(temporary); });
        const QStringList problems = copyProblems(temporary, task, inspection, check);
        if (!problems.isEmpty())
            throw Error(QCoreApplication::translate("Backup",
                            "The backup was written, but what is read back from the disk is not sound. It was "
                            "discarded; check the office and the drive."),
                problems.join(u'\n'));
        flushing.get();
        task.checkpoint();
        SafeFile::replace(temporary, path);
    } catch (...) {
        removeFile(temporary);
        throw;
    }
}

void backupOffice(const QString& location, const QString& path, TaskContext& task, const OfficeInspection& inspection,
    CopyCheck check)
{
    Connection source(location, Connection::Access::Read);
    copyOffice(source, path, task, inspection, check);
}

void backupBeforeMigration(Connection& connection, const QString& location)
{
    const BackupFolder folder = BackupFolder::of(connection, location);
    folder.prepare();
    BackupFile file = folder.newFile(BackupCause::BeforeUpdate, QDateTime::currentDateTime());
    TaskContext task;
    copyOffice(connection, file.path, task);
    file.state = BackupState::Verified;
    file.checkedAt = file.takenAt;
    file.size = QFileInfo(file.path).size();
    folder.note(file);
}

QString restoreOffice(
    const QString& copy, const QString& location, TaskContext& task, const OfficeInspection& inspection)
{
    if (!QFileInfo(copy).isFile())
        throw Error(QCoreApplication::translate(
            "Database", "There is no backup at “%1”. Check the name and that the drive is connected.")
                        .arg(QDir::toNativeSeparators(copy)));
    // Under a first name until it is checked: what is called “incoming” is whole and may finish a broken off restore.
    const QString arriving = incomingOf(location) + QStringLiteral(".part");
    removeFile(arriving);
    QFile::remove(incomingOf(location));
    try {
        task.setText(QCoreApplication::translate("Backup", "Copying"));
        SafeFile::requireRoom(QFileInfo(location).absolutePath(), QFileInfo(copy).size());
        SafeFile::copy(copy, arriving, task);
        const QString log = copy + QStringLiteral("-wal");
        if (QFileInfo(log).size() > 0)
            SafeFile::copy(log, arriving + QStringLiteral("-wal"), task);
        requireOfficeFile(arriving);
        requireSound(arriving, task, inspection);
        foldIntoOneFile(arriving);
        SafeFile::flush(arriving);
        task.checkpoint();
        SafeFile::replace(arriving, incomingOf(location));
    } catch (...) {
        removeFile(arriving);
        throw;
    }
    QString aside;
    try {
        if (QFileInfo::exists(location))
            aside = setAside(location);
        finishRestore(location);
    } catch (...) {
        takeBack(aside, location);
        throw;
    }
    return aside;
}

bool isRestoreUnfinished(const QString& location)
{
    return !QFileInfo::exists(location) && QFileInfo::exists(incomingOf(location));
}

void finishRestore(const QString& location)
{
    // The log of the former office must never meet the new file.
    const QString log = location + QStringLiteral("-wal");
    if (QFileInfo::exists(log)) {
        const QFileInfo former(location);
        const QStringList asides
            = QDir(former.absolutePath())
                  .entryList({former.fileName() + QStringLiteral(".replaced-*")}, QDir::Files, QDir::Name);
        const QString owner = asides.isEmpty() ? location + QStringLiteral(".replaced")
                                               : QDir(former.absolutePath()).filePath(asides.last());
        if (QFileInfo::exists(owner + QStringLiteral("-wal")) || !QFile::rename(log, owner + QStringLiteral("-wal")))
            throw Error(QCoreApplication::translate(
                "Database", "The present office is in use and cannot be set aside. Close the program and try again."));
    }
    QFile::remove(location + QStringLiteral("-shm"));
    SafeFile::replace(incomingOf(location), location);
}

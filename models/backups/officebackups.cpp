#include "models/backups/officebackups.h"

#include "models/backups/backupthinning.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/database/database.h"
#include "models/database/safefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <atomic>

struct OfficeBackups::Changes {
    std::atomic<qint64> count = 0;
    std::atomic<qint64> kept = 0; ///< the count that the newest backup holds
    QMutex mutex;
    BackupFolder folder; ///< where the mark is left
};

namespace {

QByteArray digestOf(const QString& path, TaskContext& task)
{
    constexpr qint64 piece = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Backup", "“%1” cannot be read. Check that its drive is connected.")
                        .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        task.checkpoint();
        hash.addData(file.read(piece));
        task.report(file.pos(), file.size());
    }
    return hash.result();
}

qint64 sizeOf(const QList<BackupFile>& files)
{
    qint64 size = 0;
    for (const BackupFile& file : files)
        size += file.size;
    return size;
}

qint64 budgetFor(const BackupSettings& settings, const BackupFolder& folder, qint64 used)
{
    const QString place = QFileInfo(folder.path()).isDir() ? folder.path() : QFileInfo(folder.path()).path();
    return backupBudget(settings, QStorageInfo(place).bytesAvailable(), used);
}

qint64 officeSize(const QString& location)
{
    return QFileInfo(location).size() + QFileInfo(location + QStringLiteral("-wal")).size();
}

} // namespace

OfficeBackups::OfficeBackups(Database& database, BackupInspection inspection, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_inspection(std::move(inspection))
    , m_changes(new Changes{0, 0, {}, folder()})
{
    if (m_changes->folder.isChanged() || m_changes->folder.files().isEmpty())
        m_changes->count = 1;
    const auto note = [changes = m_changes](const QSet<QString>& tables) {
        // That somebody signed in and looked is worth no backup of its own.
        static const QSet<QString> trail{QStringLiteral("audit_events")};
        if (tables == trail || changes->count++ > changes->kept)
            return;
        const QMutexLocker locker(&changes->mutex);
        changes->folder.setChanged(true);
    };
    // At once and in the writer's thread: the mark is left even if the program is killed right after.
    connect(&database, &Database::changed, &database, note, Qt::DirectConnection);
}

OfficeBackups::~OfficeBackups() = default;

BackupFolder OfficeBackups::folder() const
{
    return BackupFolder::of(m_database.reader(), m_database.location());
}

bool OfficeBackups::isChanged() const
{
    return m_changes->count > m_changes->kept;
}

BackupFile OfficeBackups::take(BackupCause cause, TaskContext& task)
{
    const QMutexLocker locker(&m_taking);
    const BackupFolder folder = this->folder();
    folder.prepare();
    SafeFile::requireRoom(folder.path(), officeSize(m_database.location()));
    BackupFile file = folder.newFile(cause, QDateTime::currentDateTime());
    const qint64 changes = m_changes->count;
    // Who leaves does not wait for the figures to be counted: the next start does that.
    const CopyCheck check = cause == BackupCause::Exit ? CopyCheck::Pages : CopyCheck::Whole;
    const auto inspect = [this, &file, check](Connection& copy) {
        QStringList problems;
        if (check == CopyCheck::Whole && m_inspection.problems)
            problems = m_inspection.problems(copy);
        if (problems.isEmpty() && m_inspection.auditHead)
            file.auditHead = m_inspection.auditHead(copy);
        return problems;
    };
    backupOffice(m_database.location(), file.path, task, inspect, check);
    file.size = QFileInfo(file.path).size();
    if (check == CopyCheck::Whole) {
        file.state = BackupState::Verified;
        file.checkedAt = QDateTime::currentDateTime();
    }
    folder.note(file);
    {
        const QMutexLocker marking(&m_changes->mutex);
        m_changes->kept = changes;
        m_changes->folder = folder;
        folder.setChanged(isChanged());
    }
    thin(folder);
    Q_EMIT refreshed();
    return file;
}

void OfficeBackups::takeIfChanged(BackupCause cause, TaskContext& task)
{
    if (isChanged())
        take(cause, task);
}

void OfficeBackups::thin(const BackupFolder& folder)
{
    const QList<BackupFile> files = folder.files();
    const qint64 budget = budgetFor(BackupSettings::of(m_database.reader()), folder, sizeOf(files));
    for (const BackupFile& file : thinned(files, QDateTime::currentDateTime(), budget))
        folder.remove(file);
}

BackupFile OfficeBackups::verify(BackupFile file, const QString& who, TaskContext& task)
{
    const QStringList problems = copyProblems(file.path, task, m_inspection.problems);
    file.state = problems.isEmpty() ? BackupState::Verified : BackupState::Damaged;
    file.problem = problems.value(0);
    file.checkedAt = QDateTime::currentDateTime();
    file.checkedBy = who;
    folder().note(file);
    if (file.state == BackupState::Damaged && folder().files().value(0).path == file.path) {
        ++m_changes->count; // what it should have held is in no backup
        folder().setChanged(true);
    }
    Q_EMIT refreshed();
    return file;
}

std::optional<BackupFile> OfficeBackups::checkNewest(TaskContext& task)
{
    const BackupFile newest = folder().files().value(0);
    if (newest.path.isEmpty() || newest.state != BackupState::Unverified)
        return std::nullopt;
    return verify(newest, {}, task);
}

QString OfficeBackups::copyTo(const QString& target, TaskContext& task)
{
    const QList<BackupFile> files = folder().files();
    const bool isFresh = !isChanged() && !files.isEmpty() && files.first().state == BackupState::Verified;
    const BackupFile source = isFresh ? files.first() : take(BackupCause::ByHand, task);
    SafeFile::requireRoom(target, source.size);
    const QString copy = QDir(target).filePath(QFileInfo(source.path).fileName());
    const QString part = copy + QStringLiteral(".part");
    try {
        task.setText(QCoreApplication::translate("Backup", "Copying"));
        SafeFile::copy(source.path, part, task);
        SafeFile::flush(part);
        task.setText(QCoreApplication::translate("Backup", "Comparing the copy"));
        if (digestOf(part, task) != digestOf(source.path, task))
            throw Error(QCoreApplication::translate(
                "Backup", "The copy differs from the backup: the drive is failing. Use another drive."));
        SafeFile::replace(part, copy);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    if (isOtherDrive(target, m_database.location()))
        folder().noteOutsideCopy(QDateTime::currentDateTime(), target);
    Q_EMIT refreshed();
    return copy;
}

BackupOverview OfficeBackups::overview() const
{
    const BackupFolder folder = this->folder();
    const BackupSettings settings = BackupSettings::of(m_database.reader());
    BackupOverview overview;
    overview.files = folder.files();
    overview.folder = folder.path();
    overview.folderProblem = folder.problem();
    overview.used = sizeOf(overview.files);
    overview.budget = budgetFor(settings, folder, overview.used);
    overview.lastOutsideCopy = folder.lastOutsideCopy();
    overview.isChanged = isChanged();
    if (!overview.files.isEmpty())
        overview.isOutsideCopyDue = isOutsideCopyDue(overview.lastOutsideCopy, overview.files.last().takenAt,
            settings.reminderDays, QDateTime::currentDateTime());
    return overview;
}

bool isOtherDrive(const QString& path, const QString& other)
{
    const QStorageInfo one(QFileInfo(path).absoluteFilePath());
    const QStorageInfo two(QFileInfo(other).absoluteFilePath());
    return one.isValid() && two.isValid() && one.rootPath() != two.rootPath();
}

bool isOutsideCopyDue(const QDateTime& lastCopy, const QDateTime& oldestBackup, int reminderDays, const QDateTime& now)
{
    const QDateTime since = lastCopy.isValid() ? lastCopy : oldestBackup;
    return reminderDays > 0 && since.isValid() && since.daysTo(now) >= reminderDays;
}

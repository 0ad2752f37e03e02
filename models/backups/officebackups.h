#pragma once

#include "models/backups/backupsettings.h"
#include "models/database/backup.h"
#include "models/database/backupfolder.h"

#include <QMutex>
#include <QObject>

#include <memory>
#include <optional>

class Database;

/// What is read from a copy before it counts as good; given by whoever knows figures and audit.
struct BackupInspection {
    OfficeInspection problems; ///< beyond pages and links
    std::function<QString(Connection&)> auditHead; ///< the end of the audit chain, noted beside the backup
};

/// How an office's backups stand; plain values for the screen.
struct BackupOverview {
    QList<BackupFile> files; ///< newest first
    QString folder;
    QString folderProblem; ///< a sentence when the folder cannot be used
    qint64 used = 0; ///< bytes
    qint64 budget = 0; ///< bytes
    QDateTime lastOutsideCopy; ///< invalid when never
    bool isOutsideCopyDue = false;
    bool isChanged = false; ///< saved since the last backup
};

/// The backups of one open office: takes, checks, copies and thins them. Work is for pool threads and the command line;
/// signals may come from them.
class OfficeBackups final : public QObject {
    Q_OBJECT

public:
    OfficeBackups(Database& database, BackupInspection inspection, QObject* parent = nullptr);
    ~OfficeBackups() override;

    /// A backup in the office's folder, after which the folder is thinned. Nobody waits for it meanwhile. Verified, but
    /// for the one at the exit, of which only the pages are read back: checkNewest() does the rest at the next start.
    BackupFile take(BackupCause cause, TaskContext& task);
    /// The same unless the newest backup already holds everything.
    void takeIfChanged(BackupCause cause, TaskContext& task);
    /// Opens and checks a backup and notes what came out; `who` asked for it.
    BackupFile verify(BackupFile file, const QString& who, TaskContext& task);
    /// Checks the newest backup where nobody has done so yet; none where that was not needed.
    std::optional<BackupFile> checkNewest(TaskContext& task);
    /// A verified backup, compared byte by byte, in another folder; a new one where something changed. Returns its
    /// path.
    QString copyTo(const QString& folder, TaskContext& task);

    [[nodiscard]] BackupOverview overview() const;
    [[nodiscard]] BackupFolder folder() const;
    /// Something was saved since the last backup, now or before the program was started.
    [[nodiscard]] bool isChanged() const;
    /// The figures that a restored copy must agree in.
    [[nodiscard]] const OfficeInspection& inspection() const { return m_inspection.problems; }

Q_SIGNALS:
    /// A backup came, went or was checked.
    void refreshed();

private:
    /// Shared with the writer thread, which may still tell of a change while this object goes.
    struct Changes;

    void thin(const BackupFolder& folder);

    Database& m_database;
    BackupInspection m_inspection;
    std::shared_ptr<Changes> m_changes;
    QMutex m_taking; ///< one backup at a time
};

/// True when the two places lie on different drives.
[[nodiscard]] bool isOtherDrive(const QString& path, const QString& other);
/// Whether the clerk is to be reminded to copy a backup to another drive.
[[nodiscard]] bool isOutsideCopyDue(
    const QDateTime& lastCopy, const QDateTime& oldestBackup, int reminderDays, const QDateTime& now);

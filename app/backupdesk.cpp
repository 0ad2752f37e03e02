#include "app/backupdesk.h"

#include "app/office/officecheck.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/taskdialog.h"
#include "ui/mainwindow/mainwindow.h"

#include <QFileInfo>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace {
constexpr std::chrono::seconds checkDelay{20}; ///< the office is opened and looked at first
}

BackupDesk::BackupDesk(Office& office, MainWindow& window)
    : m_office(office)
    , m_window(window)
    , m_backups(office.database(), backupInspection(office))
    , m_schedule(office.database(), m_backups)
    , m_safeguard(std::make_unique<Safeguard>(
          office.database(), [this](BackupCause cause, TaskContext& task) { m_backups.takeIfChanged(cause, task); }))
{
    connect(&m_schedule, &BackupSchedule::due, this, &BackupDesk::backUpByTimer);
    connect(&m_backups, &OfficeBackups::refreshed, this, &BackupDesk::refreshStatus);
    connect(&window, &MainWindow::closing, this, &BackupDesk::backUpAtExit);
    refreshStatus();
    QTimer::singleShot(checkDelay, this, &BackupDesk::checkNewest);
}

BackupDesk::~BackupDesk()
{
    qDeleteAll(findChildren<Task*>()); // canceled; what runs still looks at the backups for a moment
    QThreadPool::globalInstance()->waitForDone();
}

void BackupDesk::backUpByTimer()
{
    if (m_running)
        return;
    m_running = runTask(
        this, tr("Backing up"),
        [&backups = m_backups](TaskContext& task) { backups.takeIfChanged(BackupCause::Timer, task); }, [] {});
    connect(m_running, &Task::finished, this, &BackupDesk::refreshStatus);
    m_window.addTask(m_running);
}

/// The backup of the last exit was only read back page by page.
void BackupDesk::checkNewest()
{
    if (m_running || m_backups.folder().files().value(0).state != BackupState::Unverified)
        return;
    m_running = runTask(
        this, tr("Checking the last backup"),
        [&backups = m_backups](TaskContext& task) { return backups.checkNewest(task); },
        [this](const std::optional<BackupFile>& checked) {
            if (checked && checked->state == BackupState::Damaged)
                Dialogs::warning(&m_window,
                    tr("The last backup is not sound. Check the drive; a new backup is taken at the next change or "
                       "when "
                       "you close the program."),
                    checked->problem);
        });
    m_window.addTask(m_running);
}

void BackupDesk::backUpAtExit()
{
    if (!m_backups.isChanged())
        return;
    attempt(&m_window, [this] {
        TaskDialog dialog(tr("Backing up before closing"), &m_window);
        dialog.cancelButton()->setText(tr("Close without a backup"));
        dialog.stopOnlyByButton(); // a key pressed in haste drops no backup
        // Canceled, the change stays marked: the next start knows that no backup holds it.
        (void)dialog.run([&backups = m_backups](TaskContext& task) { backups.takeIfChanged(BackupCause::Exit, task); });
    });
}

bool BackupDesk::backUpBeforeRestore(const QString& backup)
{
    try {
        TaskDialog dialog(tr("Backing up before the restore"), &m_window);
        return dialog.run([this, backup](TaskContext& task) {
            m_office.record(Acts::Restore, QFileInfo(backup).fileName());
            m_backups.takeIfChanged(BackupCause::BeforeRestore, task);
        });
    } catch (const RefusedError&) {
        throw;
    } catch (const Error& error) {
        // Who restores because the office is broken cannot back it up.
        return Dialogs::confirm(&m_window,
            tr("The present office could not be backed up. Its file is set aside in any case. Restore all the same?"),
            tr("Restore"), error.message());
    }
}

void BackupDesk::refreshStatus()
{
    runTask(
        this, tr("Reading the backups"), [&backups = m_backups](TaskContext&) { return backups.overview(); },
        [this](const BackupOverview& overview) {
            m_window.setBackupAt(overview.files.isEmpty() ? QDateTime() : overview.files.first().takenAt);
            if (!overview.folderProblem.isEmpty())
                m_window.setBackupRemark(tr("The folder of the backups cannot be used"), overview.folderProblem);
            else if (overview.isOutsideCopyDue)
                m_window.setBackupRemark(tr("Copy a backup to a USB drive"),
                    tr("All backups lie on this PC. Plug in a USB drive and copy one to it."));
            else
                m_window.setBackupRemark({}, {});
        });
}

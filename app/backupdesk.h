#pragma once

#include "models/backups/backupschedule.h"
#include "models/backups/officebackups.h"
#include "models/database/safeguard.h"

#include <QPointer>

class MainWindow;
class Office;
class Task;

/// The backups of the office in the window: by the clock, before much is changed, at the end; and what the status bar
/// says of them.
class BackupDesk final : public QObject {
    Q_OBJECT

public:
    BackupDesk(Office& office, MainWindow& window);
    ~BackupDesk() override;

    [[nodiscard]] OfficeBackups& backups() { return m_backups; }
    /// Before the office leaves the screen: a backup if something changed, with progress; the clerk may do without.
    void backUpAtExit();
    /// Before the office is replaced by a backup. False when the clerk would rather keep it.
    [[nodiscard]] bool backUpBeforeRestore(const QString& backup);

private:
    void backUpByTimer();
    void checkNewest();
    void refreshStatus();

    Office& m_office;
    MainWindow& m_window;
    OfficeBackups m_backups;
    BackupSchedule m_schedule;
    std::unique_ptr<Safeguard> m_safeguard;
    QPointer<Task> m_running;
};

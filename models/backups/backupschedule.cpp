#include "models/backups/backupschedule.h"

#include "models/backups/officebackups.h"
#include "models/database/database.h"

BackupSchedule::BackupSchedule(
    Database& database, const OfficeBackups& backups, std::chrono::milliseconds after, QObject* parent)
    : QObject(parent)
    , m_backups(backups)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&database, &Database::changed, this, &BackupSchedule::look);
    connect(&backups, &OfficeBackups::refreshed, this, [this] {
        m_timer.stop();
        look();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_backups.isChanged())
            Q_EMIT due();
        look();
    });
    look();
}

void BackupSchedule::look()
{
    if (m_backups.isChanged() && !m_timer.isActive())
        m_timer.start();
}

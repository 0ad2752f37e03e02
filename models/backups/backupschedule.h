#pragma once

#include <QTimer>

class Database;
class OfficeBackups;

/// Says when a backup is due: so long after the first save that no backup holds. The clock of the wall plays no part.
class BackupSchedule final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval = std::chrono::minutes(30);

    BackupSchedule(Database& database, const OfficeBackups& backups, std::chrono::milliseconds after = interval,
        QObject* parent = nullptr);

Q_SIGNALS:
    void due();

private:
    /// Waits from the first change on; asks again after the same time where no backup came of it.
    void look();

    const OfficeBackups& m_backups;
    QTimer m_timer;
};

#pragma once

#include <QString>

class Connection;
class UnitOfWork;

/// How an office keeps its backups.
struct BackupSettings {
    QString folder; ///< empty: beside the office
    int budgetGigabytes = 0; ///< 0: automatic, see backupBudget
    int reminderDays = 0; ///< without a copy on another drive; 0: never reminded

    bool operator==(const BackupSettings&) const = default;

    [[nodiscard]] static BackupSettings of(Connection& connection);
    void save(UnitOfWork& work) const;
};

/// Bytes that backups may take. Automatic: a tenth of what is free, at least 2 GiB, at most half of it (`used` bytes of
/// backups count as free).
[[nodiscard]] qint64 backupBudget(const BackupSettings& settings, qint64 free, qint64 used);

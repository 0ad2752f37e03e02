#pragma once

#include <QString>

class Connection;
class UnitOfWork;

/// The office's own settings (not this machine's): texts by key.
class SettingsRepository final {
public:
    [[nodiscard]] QString value(Connection& connection, const QString& key, const QString& fallback = {}) const;
    [[nodiscard]] int number(Connection& connection, const QString& key, int fallback) const;
    [[nodiscard]] bool flag(Connection& connection, const QString& key, bool fallback = false) const;
    void set(UnitOfWork& work, const QString& key, const QString& value) const;
};

/// The keys in use.
namespace SettingKey {
inline const QString officeName = QStringLiteral("office_name");
inline const QString issuer = QStringLiteral("issuer"); ///< who signs honor rolls and certificates
inline const QString isDemo = QStringLiteral("is_demo");
inline const QString numberPrefix = QStringLiteral("number_prefix"); ///< of volunteer numbers, e.g. "KW"
inline const QString starMinutes = QStringLiteral("star_minutes"); ///< five thresholds in minutes, comma separated
inline const QString allowSelfCheck = QStringLiteral("allow_self_check"); ///< a one-clerk office checks its own entries
inline const QString responseMinutes = QStringLiteral("response_minutes"); ///< an order's response deadline
inline const QString completionHours = QStringLiteral("completion_hours"); ///< an order's completion deadline
inline const QString backupBudget = QStringLiteral("backup_budget"); ///< GiB, 0 = automatic
inline const QString backupReminder = QStringLiteral("backup_reminder"); ///< days without a copy on another drive
} // namespace SettingKey

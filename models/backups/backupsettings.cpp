#include "models/backups/backupsettings.h"

#include "models/database/backupfolder.h"
#include "models/organisation/settingsrepository.h"

#include <algorithm>

BackupSettings BackupSettings::of(Connection& connection)
{
    const SettingsRepository settings;
    BackupSettings stored;
    stored.folder = settings.stored(connection, BackupFolder::settingKey).value_or(QString());
    stored.budgetGigabytes = std::max(0, settings.number(connection, SettingKey::backupBudget));
    stored.reminderDays = std::max(0, settings.number(connection, SettingKey::backupReminder));
    return stored;
}

void BackupSettings::save(UnitOfWork& work) const
{
    const SettingsRepository settings;
    settings.set(work, Setting<QString>(BackupFolder::settingKey), folder);
    settings.set(work, SettingKey::backupBudget, budgetGigabytes);
    settings.set(work, SettingKey::backupReminder, reminderDays);
}

qint64 backupBudget(const BackupSettings& settings, qint64 free, qint64 used)
{
    constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
    constexpr qint64 least = 2 * gigabyte;
    if (settings.budgetGigabytes > 0)
        return settings.budgetGigabytes * gigabyte;
    const qint64 room = free + used;
    return std::min(std::max(room / 10, least), room / 2);
}

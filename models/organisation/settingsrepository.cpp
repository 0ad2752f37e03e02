#include "models/organisation/settingsrepository.h"

#include "models/database/query.h"
#include "models/database/unitofwork.h"

QString SettingsRepository::value(Connection& connection, const QString& key, const QString& fallback) const
{
    const QVariant stored = connection.scalar(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {key});
    return stored.isValid() ? stored.toString() : fallback;
}

int SettingsRepository::number(Connection& connection, const QString& key, int fallback) const
{
    bool isNumber = false;
    const int stored = value(connection, key).toInt(&isNumber);
    return isNumber ? stored : fallback;
}

bool SettingsRepository::flag(Connection& connection, const QString& key, bool fallback) const
{
    return number(connection, key, fallback ? 1 : 0) != 0;
}

void SettingsRepository::set(UnitOfWork& work, const QString& key, const QString& value) const
{
    const QString before = this->value(work.connection(), key);
    if (before == value && !value.isEmpty())
        return;
    Query(work.connection(),
        QStringLiteral(
            "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .bind(key)
        .bind(value)
        .run();
    work.updated(QStringLiteral("settings"), 0, {{key, before}}, {{key, value}});
}

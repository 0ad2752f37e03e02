#include "models/organisation/settingsrepository.h"

#include "models/database/query.h"
#include "models/database/unitofwork.h"
#include "models/organisation/organisationrepository.h"
#include "models/security/accountrepository.h"

QString SettingsRepository::value(Connection& connection, const Setting<QString>& setting) const
{
    const auto text = stored(connection, setting.key);
    return text ? *text : setting.usual(connection);
}

int SettingsRepository::number(Connection& connection, const Setting<int>& setting) const
{
    bool isNumber = false;
    const int number = stored(connection, setting.key).value_or(QString()).toInt(&isNumber);
    return isNumber ? number : setting.usual(connection);
}

bool SettingsRepository::flag(Connection& connection, const Setting<bool>& setting) const
{
    const auto text = stored(connection, setting.key);
    return text ? text->toInt() != 0 : setting.usual(connection);
}

std::optional<QString> SettingsRepository::stored(Connection& connection, const QString& key) const
{
    const QVariant text = connection.scalar(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {key});
    return text.isValid() ? std::optional(text.toString()) : std::nullopt;
}

void SettingsRepository::set(UnitOfWork& work, const QString& key, const QString& value) const
{
    const auto before = stored(work.connection(), key);
    if (before == value)
        return;
    Query(work.connection(),
        QStringLiteral(
            "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .bind(key)
        .bind(value)
        .run();
    work.updated(QStringLiteral("settings"), 0, {{key, before.value_or(QString())}}, {{key, value}});
}

void SettingsRepository::putBack(UnitOfWork& work, const QString& key, const std::optional<QString>& value) const
{
    if (value)
        return set(work, key, *value);
    const auto before = stored(work.connection(), key);
    if (!before)
        return;
    Query(work.connection(), QStringLiteral("DELETE FROM settings WHERE key = ?")).bind(key).run();
    work.updated(QStringLiteral("settings"), 0, {{key, *before}}, {{key, QString()}});
}

QString SettingsRepository::read(UnitOfWork& work, const Setting<QString>& setting) const
{
    return value(work.connection(), setting);
}

int SettingsRepository::read(UnitOfWork& work, const Setting<int>& setting) const
{
    return number(work.connection(), setting);
}

bool SettingsRepository::read(UnitOfWork& work, const Setting<bool>& setting) const
{
    return flag(work.connection(), setting);
}

bool SettingKey::isOneClerkOffice(Connection& connection)
{
    int active = 0;
    for (const Account& account : AccountRepository().all(connection))
        active += account.isActive ? 1 : 0;
    return active <= 1;
}

QString SettingKey::topName(Connection& connection)
{
    const auto tops = OrganisationRepository().tops(connection);
    return tops.size() == 1 ? tops.first().name : QString();
}

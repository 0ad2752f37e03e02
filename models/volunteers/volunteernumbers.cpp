#include "models/volunteers/volunteernumbers.h"

#include "models/organisation/settingsrepository.h"
#include "models/volunteers/volunteerrepository.h"

namespace {

QString lastNumberKey()
{
    return QStringLiteral("last_volunteer_number");
}

} // namespace

VolunteerNumbers::VolunteerNumbers(Connection& connection, const VolunteerRepository& repository)
    : m_repository(repository)
{
    const SettingsRepository settings;
    m_prefix = settings.value(connection, SettingKey::numberPrefix, QStringLiteral("KW"));
    m_last = settings.value(connection, lastNumberKey(), QStringLiteral("0")).toLongLong();
}

QString VolunteerNumbers::next(Connection& connection)
{
    constexpr int digits = 6;
    QString number;
    do {
        number = m_prefix + u'-' + QString::number(++m_last).rightJustified(digits, u'0');
    } while (m_repository.idOfNumber(connection, number).isValid());
    return number;
}

void VolunteerNumbers::save(UnitOfWork& work)
{
    m_figures.write(work);
    SettingsRepository().set(work, lastNumberKey(), QString::number(m_last));
}

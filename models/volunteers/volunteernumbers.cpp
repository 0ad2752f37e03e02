#include "models/volunteers/volunteernumbers.h"

#include "models/organisation/settingsrepository.h"
#include "models/volunteers/volunteerrepository.h"

namespace {

constexpr int digits = 6;

const Setting<QString>& lastNumber()
{
    static const Setting<QString> setting(QStringLiteral("last_volunteer_number"), QStringLiteral("0"));
    return setting;
}

} // namespace

VolunteerNumbers::VolunteerNumbers(Connection& connection, const VolunteerRepository& repository)
    : m_repository(repository)
{
    const SettingsRepository settings;
    m_prefix = settings.value(connection, SettingKey::numberPrefix);
    m_last = settings.value(connection, lastNumber()).toLongLong();
    m_isFree = !repository.hasNumberBetween(connection, numberOf(m_last), m_prefix + u'.'); // which follows the dash
}

QString VolunteerNumbers::numberOf(qint64 running) const
{
    return m_prefix + u'-' + QString::number(running).rightJustified(digits, u'0');
}

QString VolunteerNumbers::next(Connection& connection)
{
    constexpr qint64 lastOfWidth = 999'999; // wider numbers do not sort behind these
    QString number;
    do {
        number = numberOf(++m_last);
    } while (!(m_isFree && m_last <= lastOfWidth) && m_repository.idOfNumber(connection, number).isValid());
    return number;
}

void VolunteerNumbers::save(UnitOfWork& work)
{
    m_figures.write(work);
    SettingsRepository().set(work, lastNumber(), QString::number(m_last));
}

#include "models/service/stars.h"

#include "models/organisation/settingsrepository.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

StarThresholds::StarThresholds()
    : m_minutes{Minutes(100 * 60), Minutes(300 * 60), Minutes(600 * 60), Minutes(1000 * 60), Minutes(1500 * 60)}
{
}

StarThresholds::StarThresholds(QList<Minutes> minutes)
    : m_minutes(std::move(minutes))
{
}

StarThresholds StarThresholds::of(Connection& connection)
{
    return fromText(SettingsRepository().value(connection, SettingKey::starMinutes));
}

StarThresholds StarThresholds::fromText(const QString& text)
{
    QList<Minutes> minutes;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        minutes << Minutes(part.trimmed().toLongLong());
    const StarThresholds thresholds(minutes);
    return thresholds.problems().isEmpty() ? thresholds : StarThresholds();
}

QString StarThresholds::text() const
{
    QStringList parts;
    for (const Minutes threshold : m_minutes)
        parts << QString::number(threshold.value());
    return parts.join(u',');
}

int StarThresholds::starOf(Minutes served) const
{
    return int(
        std::count_if(m_minutes.begin(), m_minutes.end(), [&](Minutes threshold) { return served >= threshold; }));
}

Problems StarThresholds::problems() const
{
    Problems problems;
    if (m_minutes.size() != count)
        problems << Problem{QStringLiteral("star1"),
            QCoreApplication::translate("Service", "There are five stars; give the hours of each.")};
    Minutes before;
    for (int star = 0; star < m_minutes.size(); ++star) {
        if (m_minutes.at(star) <= before) {
            problems << Problem{QStringLiteral("star%1").arg(star + 1),
                QCoreApplication::translate(
                    "Service", "The hours of star %1 must be more than those of the star before it.")
                    .arg(star + 1)};
        }
        before = m_minutes.at(star);
    }
    return problems;
}

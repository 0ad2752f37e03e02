#include "models/database/officeclock.h"

#include "models/common/shownmoment.h"
#include "models/database/query.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 tolerated = 5 * 60'000; ///< clocks are set by a few minutes without anybody noticing

QString shown(qint64 moment)
{
    return shownMoment(QDateTime::fromMSecsSinceEpoch(moment));
}

} // namespace

OfficeClock::OfficeClock()
    : m_source([] { return QDateTime::currentMSecsSinceEpoch(); })
{
}

void OfficeClock::load(Connection& connection)
{
    m_newest = connection.scalar(QStringLiteral("SELECT newest FROM office_clock WHERE id = 1")).toLongLong();
}

qint64 OfficeClock::next()
{
    m_newest = std::max(m_source(), m_newest + 1); // one writer: nobody else moves it
    return m_newest;
}

void OfficeClock::keep(Connection& connection, qint64 moment) const
{
    Query(connection,
        QStringLiteral("INSERT INTO office_clock (id, newest) VALUES (1, ?) "
                       "ON CONFLICT (id) DO UPDATE SET newest = EXCLUDED.newest"))
        .bind(moment)
        .run();
}

QString OfficeClock::problem() const
{
    const qint64 now = m_source();
    const qint64 newest = m_newest;
    if (now + tolerated >= newest)
        return {};
    return QCoreApplication::translate("Database",
        "The clock of this PC says %1, but the office was last changed on %2. Check date and time of the PC; until "
        "then "
        "new entries are put behind the last one.")
        .arg(shown(now), shown(newest));
}

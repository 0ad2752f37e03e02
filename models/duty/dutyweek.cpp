#include "models/duty/dutyweek.h"

#include "models/database/query.h"

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

DutyWeek dutyWeek(Connection& connection, QDate monday, const QList<qint64>& organisations)
{
    const QString inScope = organisations.isEmpty()
        ? QString()
        : QStringLiteral(" AND s.organisation_id IN (%1)").arg(placeholders(organisations.size()));
    Query query(connection,
        QStringLiteral("SELECT s.id, s.name, d.id, d.starts_at, d.ends_at, p.name, COALESCE(v.name, ''), d.is_fixed, "
                       "d.state FROM duties d JOIN duty_rosters r ON r.id = d.roster_id JOIN stations s ON s.id = "
                       "d.station_id JOIN duty_posts p ON p.id = d.post_id LEFT JOIN volunteers v ON v.id = "
                       "d.volunteer_id WHERE d.starts_at >= ? AND d.starts_at < ? AND r.state <> 'cancelled'%1 "
                       "ORDER BY s.name_key, s.id, d.starts_at, p.position, d.id")
            .arg(inScope));
    query.bind(isoDate(monday)).bind(isoDate(monday.addDays(7)));
    for (const qint64 id : organisations)
        query.bind(id);
    query.run();
    DutyWeek week{monday, {}};
    while (query.next()) {
        if (week.rows.isEmpty() || week.rows.last().station != query.id<StationId>(0))
            week.rows << WeekRow{query.id<StationId>(0), query.text(1), {}};
        const WeekSeat seat{query.id<DutyId>(2), parseIsoMinute(query.text(3)), parseIsoMinute(query.text(4)),
            query.text(5), query.text(6), query.boolean(7), dutyStates().fromCode(query.text(8))};
        week.rows.last().days.at(size_t(monday.daysTo(seat.start.date()))) << seat;
    }
    return week;
}

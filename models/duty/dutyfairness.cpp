#include "models/duty/dutyfairness.h"

#include "models/database/query.h"

namespace {

/// Of rosters that are out, and of the one draft that is looked at.
QString countedRosters()
{
    return QStringLiteral("(r.state IN ('published', 'running', 'closed') OR r.id = ?)");
}

} // namespace

Period fairYear(QDate month)
{
    const QDate end = month.addMonths(1);
    return {end.addYears(-1), end};
}

QHash<VolunteerId, TurnCounts> turnsIn(
    Connection& connection, const Period& period, DutyRosterId with, DutyRosterId without)
{
    Query query(connection,
        QStringLiteral("SELECT d.volunteer_id, d.turn, COUNT(*) FROM duties d JOIN duty_rosters r ON r.id = "
                       "d.roster_id WHERE d.starts_at >= ? AND d.starts_at < ? AND d.volunteer_id IS NOT NULL AND "
                       "d.state IN ('planned', 'attended') AND %1 AND r.id <> ? GROUP BY d.volunteer_id, d.turn")
            .arg(countedRosters()));
    query.bind(isoDate(period.from)).bind(isoDate(period.to)).bind(with.value()).bind(without.value()).run();
    QHash<VolunteerId, TurnCounts> turns;
    while (query.next()) {
        auto line = turns.find(query.id<VolunteerId>(0));
        if (line == turns.end())
            line = turns.insert(query.id<VolunteerId>(0), TurnCounts{});
        line->at(size_t(turnFromCode(query.text(1)))) += query.number(2);
    }
    return turns;
}

QList<FairnessLine> fairnessTable(
    Connection& connection, const Period& period, const QList<qint64>& organisations, DutyRosterId with)
{
    const QString inScope = organisations.isEmpty()
        ? QString()
        : QStringLiteral(" AND s.organisation_id IN (%1)").arg(placeholders(organisations.size()));
    Query query(connection,
        QStringLiteral("SELECT v.id, v.name, d.turn, SUM(CASE WHEN d.state <> 'absent' THEN 1 ELSE 0 END), SUM(CASE "
                       "WHEN d.state = 'absent' THEN 1 ELSE 0 END), SUM(d.minutes) FROM duties d JOIN duty_rosters r "
                       "ON r.id = d.roster_id JOIN stations s ON s.id = d.station_id JOIN volunteers v ON v.id = "
                       "d.volunteer_id WHERE d.starts_at >= ? AND d.starts_at < ? AND d.state <> 'cancelled' AND %1%2 "
                       "GROUP BY v.id, v.name, v.name_key, d.turn ORDER BY v.name_key, v.id")
            .arg(countedRosters(), inScope));
    query.bind(isoDate(period.from)).bind(isoDate(period.to)).bind(with.value());
    for (const qint64 id : organisations)
        query.bind(id);
    query.run();
    QList<FairnessLine> lines;
    while (query.next()) {
        if (lines.isEmpty() || lines.last().person != query.id<VolunteerId>(0))
            lines << FairnessLine{query.id<VolunteerId>(0), query.text(1)};
        FairnessLine& line = lines.last();
        line.turns.at(size_t(turnFromCode(query.text(2)))) += query.number(3);
        line.all += query.number(3);
        line.absent += query.number(4);
        line.minutes += Minutes(query.integer(5));
    }
    return lines;
}

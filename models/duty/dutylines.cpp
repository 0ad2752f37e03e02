#include "models/duty/dutylines.h"

#include "models/database/query.h"
#include "models/duty/dutyrecords.h"

namespace {

const QString selected = QStringLiteral(
    "SELECT duties.starts_at, duties.ends_at, s.name, p.name, COALESCE(v.name, ''), COALESCE(duties.came_at, ''), "
    "COALESCE(duties.left_at, ''), duties.state, duties.notes FROM duties JOIN stations s ON s.id = duties.station_id "
    "JOIN duty_posts p ON p.id = duties.post_id LEFT JOIN volunteers v ON v.id = duties.volunteer_id ");

QList<DutyLine> readLines(Query& query)
{
    QList<DutyLine> lines;
    while (query.next())
        lines << DutyLine{query.text(0), query.text(1), query.text(2), query.text(3), query.text(4), query.text(5),
            query.text(6), dutyStates().fromCode(query.text(7)), query.text(8)};
    return lines;
}

} // namespace

QList<DutyLine> dutyLines(Connection& connection, const RecordFilter& filter)
{
    QVariantList values;
    const QString condition = DutyRecords().condition(filter, values);
    Query query(connection,
        selected + QStringLiteral("WHERE %1 ORDER BY duties.starts_at, s.name_key, duties.id").arg(condition));
    query.bindAll(values).run();
    return readLines(query);
}

QList<DutyLine> comingDuties(Connection& connection, StationId station, QDate from, int most)
{
    Query query(connection,
        selected
            + QStringLiteral("JOIN duty_rosters r ON r.id = duties.roster_id WHERE duties.station_id = ? AND "
                             "duties.starts_at >= ? AND duties.state = 'planned' AND r.state IN ('published', "
                             "'running') ORDER BY duties.starts_at, duties.id LIMIT ?"));
    query.bind(station).bind(isoDate(from)).bind(most).run();
    return readLines(query);
}

DutySums dutySums(Connection& connection, const RecordFilter& filter)
{
    QVariantList values;
    const QString condition = DutyRecords().condition(filter, values);
    Query query(connection,
        QStringLiteral("SELECT COALESCE(SUM(CASE WHEN duties.volunteer_id IS NULL THEN 1 ELSE 0 END), 0), "
                       "COALESCE(SUM(duties.minutes), 0) FROM duties WHERE duties.state <> 'cancelled' AND ")
            + condition);
    query.bindAll(values).run();
    return query.next() ? DutySums{query.number(0), Minutes(query.integer(1))} : DutySums();
}

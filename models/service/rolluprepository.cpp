#include "models/service/rolluprepository.h"

#include "models/database/query.h"
#include "models/records/readscope.h"

void RollupRepository::forEachLine(Connection& connection, const std::function<void(const ServiceLine&)>& visit) const
{
    Query query(connection,
        QStringLiteral("SELECT volunteer_id, organisation_id, field_id, team_id, started_at, ended_at, minutes FROM "
                       "service_records "
                       "WHERE state = 'checked' ORDER BY volunteer_id, started_at"));
    query.run();
    while (query.next())
        visit({query.integer(0), query.integer(1), query.integer(2), query.integer(3), query.text(4), query.text(5),
            query.integer(6)});
}

QHash<FieldMonth, ServiceSum> RollupRepository::fieldMonths(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT organisation_id, month, field_id, team_id, minutes, records FROM service_months"));
    query.run();
    QHash<FieldMonth, ServiceSum> sums;
    while (query.next())
        sums.insert({query.integer(0), query.text(1), query.integer(2), query.integer(3)},
            {query.integer(4), query.integer(5)});
    return sums;
}

MinutesByDay RollupRepository::dayMinutes(Connection& connection) const
{
    // Of a record that ends on another day, what lies behind midnight; breaks are taken off before.
    Query query(connection,
        QStringLiteral(
            "SELECT organisation_id, day, SUM(minutes) FROM (SELECT organisation_id, SUBSTR(started_at, 1, 10) AS day, "
            "CASE WHEN later < minutes THEN minutes - later ELSE 0 END AS minutes FROM (SELECT organisation_id, "
            "started_at, minutes, %1 AS later FROM service_records WHERE state = 'checked') AS begun "
            "UNION ALL SELECT organisation_id, SUBSTR(ended_at, 1, 10), CASE WHEN later < minutes THEN later ELSE "
            "minutes END FROM (SELECT organisation_id, ended_at, minutes, %1 AS later FROM service_records WHERE state "
            "= 'checked') AS ended WHERE later > 0) AS days GROUP BY organisation_id, day")
            .arg(QStringLiteral("CASE WHEN SUBSTR(started_at, 1, 10) = SUBSTR(ended_at, 1, 10) THEN 0 ELSE "
                                "CAST(SUBSTR(ended_at, 12, 2) AS INTEGER) * 60 + CAST(SUBSTR(ended_at, 15, 2) AS "
                                "INTEGER) END")));
    query.run();
    MinutesByDay days;
    while (query.next())
        days.insert({query.integer(0), query.text(1)}, query.integer(2));
    return days;
}

PersonMonths RollupRepository::personMonths(Connection& connection, qint64 volunteer) const
{
    Query query(connection,
        QStringLiteral("SELECT month, organisation_id, minutes, records FROM volunteer_months WHERE volunteer_id = ?"));
    query.bind(volunteer).run();
    PersonMonths months;
    while (query.next())
        months.insert({query.text(0), query.integer(1)}, {query.integer(2), query.integer(3)});
    return months;
}

void RollupRepository::forEachPerson(
    Connection& connection, const std::function<void(qint64, const PersonMonths&)>& visit) const
{
    Query query(connection,
        QStringLiteral("SELECT volunteer_id, month, organisation_id, minutes, records FROM volunteer_months ORDER BY "
                       "volunteer_id, month"));
    query.run();
    qint64 volunteer = 0;
    PersonMonths months;
    while (query.next()) {
        if (query.integer(0) != volunteer && !months.isEmpty())
            visit(volunteer, std::exchange(months, {}));
        volunteer = query.integer(0);
        months.insert({query.text(1), query.integer(2)}, {query.integer(3), query.integer(4)});
    }
    if (!months.isEmpty())
        visit(volunteer, months);
}

qint64 RollupRepository::personMonthCount(Connection& connection) const
{
    return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM volunteer_months")).toLongLong();
}

ActiveCounts RollupRepository::activeCounts(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT organisation_id, period, volunteers FROM active_counts"));
    query.run();
    ActiveCounts counts;
    while (query.next())
        counts.insert({query.integer(0), query.text(1)}, query.integer(2));
    return counts;
}

QHash<qint64, RollupRepository::PersonTotal> RollupRepository::personTotals(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT id, service_minutes, star FROM volunteers WHERE service_minutes <> 0 OR star <> 0"));
    query.run();
    QHash<qint64, PersonTotal> totals;
    while (query.next())
        totals.insert(query.integer(0), {query.integer(1), query.number(2)});
    return totals;
}

QHash<qint64, qint64> RollupRepository::teamTotals(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT id, service_minutes FROM teams WHERE service_minutes <> 0"));
    query.run();
    QHash<qint64, qint64> totals;
    while (query.next())
        totals.insert(query.integer(0), query.integer(1));
    return totals;
}

Minutes RollupRepository::minutesIn(
    Connection& connection, const QList<qint64>& organisations, const Period& period) const
{
    QVariantList values;
    QStringList conditions{
        QStringLiteral("1 = 1") + andReadable(connection, QStringLiteral("organisation_id"), organisations, values)};
    if (period.from.isValid()) {
        conditions << QStringLiteral("month >= ?");
        values << monthKey(period.from);
    }
    if (period.to.isValid()) {
        conditions << QStringLiteral("month <= ?");
        values << monthKey(period.lastDay());
    }
    return Minutes(connection
                       .scalar(QStringLiteral("SELECT COALESCE(SUM(minutes), 0) FROM service_months WHERE %1")
                                   .arg(conditions.join(QStringLiteral(" AND "))),
                           values)
                       .toLongLong());
}

void RollupRepository::addFieldMonths(Connection& connection, const QHash<FieldMonth, ServiceSum>& sums) const
{
    Query query(connection,
        QStringLiteral("INSERT INTO service_months (organisation_id, month, field_id, team_id, minutes, records) "
                       "VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (organisation_id, month, field_id, team_id) DO UPDATE SET minutes = "
                       "service_months.minutes + excluded.minutes, "
                       "records = service_months.records + excluded.records"));
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (it.value().isNothing())
            continue;
        query.bind(it.key().organisation).bind(it.key().month).bind(it.key().field).bind(it.key().team);
        query.bind(it.value().minutes).bind(it.value().records).run();
    }
}

void RollupRepository::addPersonMonths(Connection& connection, qint64 volunteer, const PersonMonths& sums) const
{
    Query query(connection,
        QStringLiteral("INSERT INTO volunteer_months (volunteer_id, month, organisation_id, minutes, records) VALUES "
                       "(?, ?, ?, ?, ?) "
                       "ON CONFLICT (volunteer_id, month, organisation_id) DO UPDATE SET minutes = "
                       "volunteer_months.minutes + excluded.minutes, "
                       "records = volunteer_months.records + excluded.records"));
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (it.value().isNothing())
            continue;
        query.bind(volunteer).bind(it.key().month).bind(it.key().organisation);
        query.bind(it.value().minutes).bind(it.value().records).run();
    }
}

void RollupRepository::addActive(Connection& connection, const ActiveCounts& counts) const
{
    Query query(connection,
        QStringLiteral("INSERT INTO active_counts (organisation_id, period, volunteers) VALUES (?, ?, ?) "
                       "ON CONFLICT (organisation_id, period) DO UPDATE SET volunteers = active_counts.volunteers + "
                       "excluded.volunteers"));
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() != 0)
            query.bind(it.key().organisation).bind(it.key().period).bind(it.value()).run();
    }
}

void RollupRepository::addTeamMinutes(Connection& connection, const QHash<qint64, qint64>& minutes) const
{
    Query query(connection, QStringLiteral("UPDATE teams SET service_minutes = service_minutes + ? WHERE id = ?"));
    for (auto it = minutes.begin(); it != minutes.end(); ++it)
        query.bind(it.value()).bind(it.key()).run();
}

void RollupRepository::storePersonTotal(Connection& connection, qint64 volunteer, const PersonTotal& total) const
{
    Query query(connection, QStringLiteral("UPDATE volunteers SET service_minutes = ?, star = ? WHERE id = ?"));
    query.bind(total.minutes).bind(total.star).bind(volunteer).run();
}

void RollupRepository::dropZeros(
    Connection& connection, const QHash<FieldMonth, ServiceSum>& months, const ActiveCounts& active) const
{
    Query month(connection,
        QStringLiteral("DELETE FROM service_months WHERE organisation_id = ? AND month = ? AND field_id = ? AND "
                       "team_id = ? AND minutes = 0 AND records = 0"));
    for (auto it = months.begin(); it != months.end(); ++it)
        month.bind(it.key().organisation).bind(it.key().month).bind(it.key().field).bind(it.key().team).run();
    Query count(connection,
        QStringLiteral("DELETE FROM active_counts WHERE organisation_id = ? AND period = ? AND volunteers = 0"));
    for (auto it = active.begin(); it != active.end(); ++it)
        count.bind(it.key().organisation).bind(it.key().period).run();
}

void RollupRepository::dropZeros(Connection& connection, qint64 volunteer) const
{
    Query(connection,
        QStringLiteral("DELETE FROM volunteer_months WHERE volunteer_id = ? AND minutes = 0 AND records = 0"))
        .bind(volunteer)
        .run();
}

void RollupRepository::dropActive(Connection& connection) const
{
    connection.execute(QStringLiteral("DELETE FROM active_counts"));
}

void RollupRepository::clear(Connection& connection) const
{
    connection.execute(QStringLiteral("DELETE FROM service_months"));
    connection.execute(QStringLiteral("DELETE FROM volunteer_months"));
    dropActive(connection);
    connection.execute(
        QStringLiteral("UPDATE volunteers SET service_minutes = 0, star = 0 WHERE service_minutes <> 0 OR star <> 0"));
    connection.execute(QStringLiteral("UPDATE teams SET service_minutes = 0 WHERE service_minutes <> 0"));
}

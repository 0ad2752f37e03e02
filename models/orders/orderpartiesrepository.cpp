#include "models/orders/orderpartiesrepository.h"

#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/records/readscope.h"

namespace {

OrderParty partyFrom(Query& query)
{
    return query.next() ? OrderParty{query.text(0), query.boolean(1)} : OrderParty();
}

} // namespace

OrderParty OrderPartiesRepository::team(Connection& connection, TeamId id) const
{
    Query query(connection,
        QStringLiteral("SELECT name, CASE WHEN state = 'active' THEN 1 ELSE 0 END FROM teams WHERE id = ?"));
    query.bind(id).run();
    return partyFrom(query);
}

OrderParty OrderPartiesRepository::volunteer(Connection& connection, VolunteerId id) const
{
    Query query(connection,
        QStringLiteral("SELECT name, CASE WHEN state = 'registered' THEN 1 ELSE 0 END FROM volunteers WHERE id = ?"));
    query.bind(id).run();
    return partyFrom(query);
}

QList<qint64> OrderPartiesRepository::unanswered(
    Connection& connection, const QDateTime& since, const QList<qint64>& organisations) const
{
    QVariantList values{isoMinute(since)};
    const QString sql
        = QStringLiteral(
              "SELECT o.id FROM orders o JOIN order_rounds r ON r.order_id = o.id AND r.round = o.round WHERE "
              "o.state = 'dispatched' AND r.dispatched_at < ?")
        + andReadable(connection, QStringLiteral("o.organisation_id"), organisations, values)
        + QStringLiteral(" ORDER BY r.dispatched_at, o.id");
    Query query(connection, sql);
    query.bindAll(values).run();
    QList<qint64> ids;
    while (query.next())
        ids << query.integer(0);
    return ids;
}

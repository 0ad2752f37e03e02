#include "models/orders/orderpartiesrepository.h"

#include "models/database/query.h"

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

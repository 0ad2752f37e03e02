#include "models/reports/organisationfigures.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"

namespace {

QHash<OrganisationId, qint64> counts(Connection& connection, const QString& table, const QString& state)
{
    Query query(connection,
        QStringLiteral("SELECT organisation_id, COUNT(*) FROM %1 WHERE state = ? GROUP BY organisation_id").arg(table));
    query.bind(state).run();
    QHash<OrganisationId, qint64> counts;
    while (query.next())
        counts.insert(query.id<OrganisationId>(0), query.integer(1));
    return counts;
}

} // namespace

OrganisationFigures& OrganisationFigures::operator+=(const OrganisationFigures& other)
{
    volunteers += other.volunteers;
    teams += other.teams;
    stations += other.stations;
    return *this;
}

QHash<OrganisationId, OrganisationFigures> organisationFigures(Connection& connection)
{
    const auto volunteers = counts(connection, QStringLiteral("volunteers"), QStringLiteral("registered"));
    const auto teams = counts(connection, QStringLiteral("teams"), QStringLiteral("active"));
    const auto stations = counts(connection, QStringLiteral("stations"), QStringLiteral("open"));
    const auto ancestors = OrganisationRepository().ancestors(connection);
    QHash<OrganisationId, OrganisationFigures> figures;
    for (auto it = ancestors.begin(); it != ancestors.end(); ++it) {
        const OrganisationFigures own{volunteers.value(it.key()), teams.value(it.key()), stations.value(it.key())};
        for (const OrganisationId above : it.value())
            figures[above] += own;
    }
    return figures;
}

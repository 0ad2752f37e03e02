#include "models/projects/projectrepository.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/answersums.h"

QList<ProjectId> ProjectRepository::screened(Connection& connection, OrganisationId organisation) const
{
    QVariantList ids;
    for (const qint64 id : OrganisationRepository().subtree(connection, organisation))
        ids << id;
    QList<ProjectId> found;
    if (ids.isEmpty())
        return found;
    for (const Project& project : select(connection,
             QStringLiteral("WHERE state = 'screened' AND organisation_id IN (%1) ORDER BY code, id")
                 .arg(placeholders(ids.size())),
             ids))
        found << project.id;
    return found;
}

ProjectFigures ProjectRepository::figures(Connection& connection, const ListAnswer& projects) const
{
    const QVariantList sums = sumsOf(connection, projects,
        {QStringLiteral("COALESCE(SUM(CASE WHEN projects.state <> 'rejected' THEN projects.is_brand ELSE 0 END), 0)"),
            QStringLiteral(
                "COALESCE(SUM(CASE WHEN projects.state <> 'rejected' THEN projects.budget_fen ELSE 0 END), 0)")});
    return {sums[0].toInt(), Money(sums[1].toLongLong())};
}

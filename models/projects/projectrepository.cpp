#include "models/projects/projectrepository.h"

#include "models/records/answersums.h"

ProjectFigures ProjectRepository::figures(Connection& connection, const ListAnswer& projects) const
{
    const QVariantList sums = sumsOf(connection, projects,
        {QStringLiteral("COALESCE(SUM(CASE WHEN projects.state <> 'rejected' THEN projects.is_brand ELSE 0 END), 0)"),
            QStringLiteral(
                "COALESCE(SUM(CASE WHEN projects.state <> 'rejected' THEN projects.budget_fen ELSE 0 END), 0)")});
    return {sums[0].toInt(), Money(sums[1].toLongLong())};
}

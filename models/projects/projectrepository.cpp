#include "models/projects/projectrepository.h"

ProjectFigures ProjectRepository::figures(Connection& connection, const QList<qint64>& organisations) const
{
    QString sql = QStringLiteral(
        "SELECT COALESCE(SUM(is_brand), 0), COALESCE(SUM(budget_fen), 0) FROM projects WHERE state <> 'rejected'");
    if (!organisations.isEmpty())
        sql += QStringLiteral(" AND organisation_id IN (%1)").arg(placeholders(organisations.size()));
    Query query(connection, sql);
    for (const qint64 id : organisations)
        query.bind(id);
    query.run();
    return query.next() ? ProjectFigures{query.number(0), Money(query.integer(1))} : ProjectFigures();
}

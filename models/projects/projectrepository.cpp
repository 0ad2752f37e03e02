#include "models/projects/projectrepository.h"

#include "models/records/readscope.h"

ProjectFigures ProjectRepository::figures(Connection& connection, const QList<qint64>& organisations) const
{
    QString sql = QStringLiteral(
        "SELECT COALESCE(SUM(is_brand), 0), COALESCE(SUM(budget_fen), 0) FROM projects WHERE state <> 'rejected'");
    QVariantList values;
    sql += andReadable(connection, QStringLiteral("organisation_id"), organisations, values);
    Query query(connection, sql);
    query.bindAll(values).run();
    return query.next() ? ProjectFigures{query.number(0), Money(query.integer(1))} : ProjectFigures();
}

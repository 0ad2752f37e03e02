#include "models/records/readscope.h"

#include "models/database/connection.h"
#include "models/database/query.h"

QList<qint64> readableOrganisations(const Connection& connection, const QList<qint64>& wanted)
{
    const QList<qint64>& scope = connection.scope();
    if (scope.isEmpty() || wanted.isEmpty())
        return scope.isEmpty() ? wanted : scope;
    QList<qint64> readable = wanted;
    readable.removeIf([&scope](qint64 organisation) { return !scope.contains(organisation); });
    return readable.isEmpty() ? QList<qint64>{-1} : readable;
}

QString andReadable(
    const Connection& connection, const QString& column, const QList<qint64>& wanted, QVariantList& values)
{
    const QList<qint64> readable = readableOrganisations(connection, wanted);
    if (readable.isEmpty())
        return {};
    for (const qint64 id : readable)
        values << id;
    return QStringLiteral(" AND %1 IN (%2)").arg(column, placeholders(readable.size()));
}

#include "models/records/recordlist.h"

#include "models/common/searchquery.h"
#include "models/database/connection.h"
#include "models/database/query.h"
#include "models/records/readscope.h"

#include <QHash>

namespace {

QString orderClause(const QString& columns, Qt::SortOrder order)
{
    // What is empty comes before all else on every engine.
    const QString direction
        = order == Qt::AscendingOrder ? QStringLiteral(" ASC NULLS FIRST") : QStringLiteral(" DESC NULLS LAST");
    QStringList parts;
    for (const QString& column : columns.split(u','))
        parts << column.trimmed() + direction;
    return parts.join(QStringLiteral(", "));
}

/// No list shows more than the connection may read.
RecordFilter withinScope(const Connection& connection, const RecordFilter& filter)
{
    RecordFilter within = filter;
    within.organisations = readableOrganisations(connection, filter.organisations);
    return within;
}

SearchQuery searchQuery(const RecordSource& source, const QString& words)
{
    return parseSearch(words).withDigests([&source](const SearchTerm& term) { return source.searchDigests(term); });
}

} // namespace

IdQuestion questionFor(Connection& connection, const RecordSource& source, const RecordListRequest& request)
{
    IdQuestion question;
    question.table = source.table();
    question.condition = source.condition(withinScope(connection, request.filter), question.values);
    const auto columns = source.columns();
    QString order;
    if (request.sortColumn >= 0 && request.sortColumn < columns.size())
        order = columns.at(request.sortColumn).orderBy;
    const QString id = source.table() + QStringLiteral(".id");
    question.orderBy = orderClause(order.isEmpty() ? id : order + QStringLiteral(", ") + id, request.sortOrder);
    const SearchQuery query = searchQuery(source, request.search);
    if (!query.isEmpty() && !source.searchTable().isEmpty()) {
        question.searchName = source.searchTable();
        question.searchColumn = source.searchColumn();
        question.matchText = connection.dialect().matchText(query);
    }
    return question;
}

std::vector<qint64> readRecordIds(
    Connection& connection, const RecordSource& source, const RecordListRequest& request, const StopReading& stop)
{
    return readIds(connection, questionFor(connection, source, request), stop);
}

std::vector<qint64> readFirstRecordIds(
    Connection& connection, const RecordSource& source, const RecordListRequest& request, size_t count)
{
    const SearchQuery query = searchQuery(source, request.search);
    return readFirstIds(
        connection, questionFor(connection, source, request),
        [&](const QString& tokens) { return tokensMatch(tokens, query); }, count);
}

qint64 countRecords(Connection& connection, const RecordSource& source, const RecordFilter& filter)
{
    RecordFilter office;
    office.organisations = withinScope(connection, filter).organisations;
    QVariantList values;
    const QString condition = source.condition(office, values);
    QString sql = QStringLiteral("SELECT COUNT(*) FROM %1").arg(source.table());
    if (!condition.isEmpty())
        sql += QStringLiteral(" WHERE ") + condition;
    return connection.scalar(sql, values).toLongLong();
}

QList<RecordRow> readRecordRows(Connection& connection, const RecordSource& source, const QList<qint64>& ids)
{
    QHash<qint64, RecordRow> byId;
    const auto rows = source.rows(connection, ids);
    byId.reserve(rows.size());
    for (const RecordRow& row : rows)
        byId.insert(row.id, row);
    QList<RecordRow> ordered;
    ordered.reserve(ids.size());
    for (const qint64 id : ids)
        ordered << byId.value(id, RecordRow{id, {}});
    return ordered;
}

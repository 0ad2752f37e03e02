#include "models/records/answersums.h"

#include "models/database/query.h"

namespace {

QVariantList onlyRow(Connection& connection, const QString& sql, const QVariantList& values, int columns)
{
    Query query(connection, sql);
    query.bindAll(values).run();
    QVariantList row;
    const bool isThere = query.next();
    for (int column = 0; column < columns; ++column)
        row << (isThere ? query.value(column) : QVariant());
    return row;
}

} // namespace

ListAnswer answerOf(Connection& connection, const RecordSource& source, const RecordListRequest& request)
{
    const IdQuestion question = questionFor(connection, source, request);
    ListAnswer answer{question.table, {}, question.values};
    QStringList conditions;
    if (!question.condition.isEmpty())
        conditions << QStringLiteral("(%1)").arg(question.condition);
    if (!question.searchName.isEmpty()) {
        conditions << connection.dialect().searchCondition(
            question.table + u'.' + question.searchColumn, question.searchName);
        answer.values << question.matchText;
    }
    if (!conditions.isEmpty())
        answer.where = QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    return answer;
}

QVariantList sumsOf(Connection& connection, const ListAnswer& answer, const QStringList& expressions)
{
    const QString sql
        = QStringLiteral("SELECT %1 FROM %2").arg(expressions.join(QStringLiteral(", ")), answer.table) + answer.where;
    return onlyRow(connection, sql, answer.values, int(expressions.size()));
}

QVariantList sumsOver(Connection& connection, const ListAnswer& answer, const QString& sql, int columns)
{
    const QString ids = QStringLiteral("SELECT %1.id FROM %1").arg(answer.table) + answer.where;
    return onlyRow(connection, QString(sql).replace(QStringLiteral("%1"), ids), answer.values, columns);
}

#include "models/records/recordcondition.h"

#include "models/database/query.h"

void RecordCondition::organisations(const QString& column)
{
    inSubtree(column + QStringLiteral(" IN (%1)"));
}

void RecordCondition::organisationsOf(const QString& column, const QString& table)
{
    inSubtree(
        column + QStringLiteral(" IN (SELECT id FROM ") + table + QStringLiteral(" WHERE organisation_id IN (%1))"));
}

void RecordCondition::inSubtree(const QString& sqlWithPlaceholders)
{
    if (m_filter.organisations.isEmpty())
        return;
    QVariantList ids;
    for (const qint64 id : m_filter.organisations)
        ids << id;
    add(sqlWithPlaceholders.arg(placeholders(ids.size())), ids);
}

void RecordCondition::choice(const QString& key, const QString& column)
{
    choiceIn(key, column + QStringLiteral(" IN (%1)"));
}

void RecordCondition::choiceIn(const QString& key, const QString& sqlWithPlaceholders)
{
    const QStringList chosen = m_filter.conditions.value(key);
    if (chosen.isEmpty())
        return;
    QVariantList values;
    for (const QString& value : chosen) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        values << (isNumber ? QVariant(number) : QVariant(value));
    }
    add(sqlWithPlaceholders.arg(placeholders(values.size())), values);
}

void RecordCondition::period(const QString& column)
{
    if (m_filter.period.from.isValid())
        add(column + QStringLiteral(" >= ?"), {isoDate(m_filter.period.from)});
    if (m_filter.period.to.isValid())
        add(column + QStringLiteral(" < ?"), {isoDate(m_filter.period.to)});
}

void RecordCondition::add(const QString& sql, const QVariantList& values)
{
    m_parts << sql;
    m_values << values;
}

QString RecordCondition::sql() const
{
    return m_parts.join(QStringLiteral(" AND "));
}

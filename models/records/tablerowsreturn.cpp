#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/records/tablerows.h"

QVariantList TableRows::values(Connection& connection, qint64 id) const
{
    QVariantList found;
    eachValues(connection, id, id, [&found](const QVariantList& values) { found = values; });
    return found;
}

void TableRows::eachValues(Connection& connection, qint64 first, qint64 last,
    const std::function<void(const QVariantList& values)>& visit) const
{
    const QString columns = m_written.join(QStringLiteral(", "));
    Query query(
        connection, QStringLiteral("SELECT %1, id FROM %2 WHERE id BETWEEN ? AND ? ORDER BY id").arg(columns, name()));
    query.bind(first).bind(last).run();
    while (query.next()) {
        QVariantList values;
        values.reserve(m_written.size());
        for (int column = 0; column < m_written.size(); ++column)
            values << query.value(column);
        const qint64 id = query.integer(int(m_written.size()));
        for (const Part& part : m_parts) {
            if (part.value)
                values << partValues(connection, part, id);
        }
        visit(values);
    }
}

QVariantList TableRows::partValues(Connection& connection, const Part& part, qint64 id)
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY %1")
            .arg(QLatin1String(part.value), QLatin1String(part.table), QLatin1String(part.owner)));
    query.bind(id).run();
    QVariantList values;
    while (query.next())
        values << query.value(0);
    return values;
}

void TableRows::restore(UnitOfWork& work, qint64 id, const QVariantList& values, const Vault* vault) const
{
    change(work, id, [&] {
        Query query(work.connection(),
            QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(name(), m_written.join(QStringLiteral(" = ?, "))));
        for (const QVariant& value : values.first(m_written.size()))
            query.bind(value);
        query.bind(id).run();
    });
    for (const Part& part : m_parts) {
        if (!part.value)
            continue;
        const QString table = QString::fromLatin1(part.table);
        Query(work.connection(), QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, QLatin1String(part.owner)))
            .bind(id)
            .run();
        Query query(work.connection(),
            QStringLiteral("INSERT INTO %1 (%2, %3) VALUES (?, ?)")
                .arg(table, QLatin1String(part.owner), QLatin1String(part.value)));
        for (const QVariant& value : values.mid(m_written.size()))
            query.bind(id).bind(value).run();
    }
    if (m_rewriteSearch)
        m_rewriteSearch(work, id, vault);
}

void TableRows::remove(UnitOfWork& work, qint64 id) const
{
    const QJsonObject before = storedRow(work.connection(), name(), id);
    if (before.isEmpty())
        throwMissing();
    for (const Part& part : m_parts) {
        Query(work.connection(),
            QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(QLatin1String(part.table), QLatin1String(part.owner)))
            .bind(id)
            .run();
        work.changes().touch(QString::fromLatin1(part.table));
    }
    if (m_rewriteSearch)
        writeSearch(work.connection(), id, {});
    Query(work.connection(), QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(name())).bind(id).run();
    if (m_following)
        m_following(work, before, {});
    work.changes().touch(name());
}

qint64 TableRows::changedAt(Connection& connection, qint64 id) const
{
    return connection.scalar(QStringLiteral("SELECT updated_at FROM %1 WHERE id = ?").arg(name()), {id}).toLongLong();
}

QStringList TableRows::partTables() const
{
    QStringList tables;
    for (const Part& part : m_parts)
        tables << QString::fromLatin1(part.table);
    return tables;
}

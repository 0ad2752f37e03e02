#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/records/tablerows.h"

QVariantList TableRows::values(Connection& connection, qint64 id) const
{
    Query query(
        connection, QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(m_written.join(QStringLiteral(", ")), name()));
    if (!query.bind(id).run().next())
        return {};
    QVariantList values;
    for (int column = 0; column < m_written.size(); ++column)
        values << query.value(column);
    for (const Part& part : m_parts) {
        if (!part.value)
            continue;
        Query parts(connection,
            QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY %1")
                .arg(QLatin1String(part.value), QLatin1String(part.table), QLatin1String(part.owner)));
        parts.bind(id).run();
        while (parts.next())
            values << parts.value(0);
    }
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

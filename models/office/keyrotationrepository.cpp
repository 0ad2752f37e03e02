#include "models/office/keyrotationrepository.h"

#include "models/database/query.h"

std::optional<RotationState> KeyRotationRepository::state(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT to_version, current_table, last_id FROM key_rotation WHERE id = 1"));
    query.run();
    if (!query.next())
        return std::nullopt;
    return RotationState{query.number(0), query.text(1), query.integer(2)};
}

void KeyRotationRepository::save(UnitOfWork& work, const RotationState& state) const
{
    Query(work.connection(),
        QStringLiteral("INSERT INTO key_rotation (id, to_version, current_table, last_id, started_at) VALUES "
                       "(1, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET current_table = excluded.current_table, "
                       "last_id = excluded.last_id"))
        .bind(state.toVersion)
        .bind(state.table)
        .bind(state.lastId)
        .bind(work.now())
        .run();
    work.changes().touch(QStringLiteral("key_rotation"));
}

void KeyRotationRepository::end(UnitOfWork& work) const
{
    work.connection().execute(QStringLiteral("DELETE FROM key_rotation"));
    work.changes().touch(QStringLiteral("key_rotation"));
}

QList<qint64> KeyRotationRepository::idsAfter(Connection& connection, const QString& table, qint64 id, int limit) const
{
    Query query(
        connection, QStringLiteral("SELECT id FROM %1 WHERE id > ? ORDER BY id LIMIT %2").arg(table).arg(limit));
    query.bind(id).run();
    QList<qint64> ids;
    while (query.next())
        ids << query.integer(0);
    return ids;
}

qint64 KeyRotationRepository::count(Connection& connection, const QString& table) const
{
    return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table)).toLongLong();
}

QList<qint64> KeyRotationRepository::idsUnderOthers(
    Connection& connection, const QString& table, const QStringList& columns, int version) const
{
    QStringList conditions;
    for (const QString& column : columns)
        conditions << QStringLiteral("(LENGTH(%1) > 1 AND SUBSTR(%1, 2, 1) <> ?)").arg(column);
    Query query(
        connection, QStringLiteral("SELECT id FROM %1 WHERE %2").arg(table, conditions.join(QStringLiteral(" OR "))));
    for (qsizetype i = 0; i < columns.size(); ++i)
        query.bind(QByteArray(1, char(version)));
    query.run();
    QList<qint64> ids;
    while (query.next())
        ids << query.integer(0);
    return ids;
}

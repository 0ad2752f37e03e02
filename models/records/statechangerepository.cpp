#include "models/records/statechangerepository.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/database/unitofwork.h"

#include <QCoreApplication>

void StateChangeRepository::add(UnitOfWork& work, const QString& table, qint64 id, const QString& from,
    const QString& to, const QString& reason) const
{
    const QString log = QStringLiteral("state_changes");
    Query(work.connection(),
        QStringLiteral("INSERT INTO state_changes (id, record_table, record_id, from_state, to_state, reason, "
                       "changed_at, account_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(work.connection().nextId(log))
        .bind(table)
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(reason)
        .bind(work.now())
        .bind(work.actor().account)
        .run();
    work.changes().touch(log);
}

QHash<qint64, QString> StateChangeRepository::states(
    Connection& connection, const QString& table, const QList<qint64>& ids) const
{
    constexpr qsizetype atOnce = 500;
    QHash<qint64, QString> states;
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        const QList<qint64> some = ids.mid(from, atOnce);
        Query query(connection,
            QStringLiteral("SELECT id, state FROM %1 WHERE id IN (%2)").arg(table, placeholders(some.size())));
        for (const qint64 id : some)
            query.bind(id);
        query.run();
        while (query.next())
            states.insert(query.integer(0), query.text(1));
    }
    return states;
}

QString StateChangeRepository::state(Connection& connection, const QString& table, qint64 id) const
{
    const auto found = states(connection, table, {id});
    if (found.isEmpty())
        throw Error(
            QCoreApplication::translate("Table", "This record is not in the office any more. Open the list again."));
    return found.value(id);
}

QList<StateChange> StateChangeRepository::of(Connection& connection, const QString& table, qint64 id) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT c.from_state, c.to_state, c.reason, a.name, c.changed_at FROM state_changes c "
            "LEFT JOIN accounts a ON a.id = c.account_id WHERE c.record_table = ? AND c.record_id = ? ORDER BY c.id"));
    query.bind(table).bind(id).run();
    QList<StateChange> changes;
    while (query.next()) {
        changes << StateChange{query.text(0), query.text(1), query.text(2), query.text(3),
            QDateTime::fromMSecsSinceEpoch(query.integer(4))};
    }
    return changes;
}

#include "models/security/accountrepository.h"

std::optional<Account> AccountRepository::findByName(Connection& connection, const QString& name) const
{
    return m_table.selectOne(connection, QStringLiteral("WHERE name = ?"), {name});
}

std::optional<Account> AccountRepository::firstAdministrator(Connection& connection) const
{
    return m_table.selectOne(
        connection, QStringLiteral("WHERE role = 'administrator' AND state = 'active' ORDER BY id LIMIT 1"), {});
}

int AccountRepository::activeAdministrators(Connection& connection) const
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM accounts WHERE role = 'administrator' AND state = 'active'"))
        .toInt();
}

QList<qint64> AccountRepository::scope(Connection& connection, const Account& account) const
{
    if (account.organisation == 0)
        return {};
    Query query(connection,
        QStringLiteral("WITH RECURSIVE below (id) AS (SELECT CAST(? AS BIGINT) UNION "
                       "SELECT o.id FROM organisations o JOIN below b ON o.parent_id = b.id) "
                       "SELECT id FROM below ORDER BY id"));
    query.bind(account.organisation).run();
    QList<qint64> ids;
    while (query.next())
        ids << query.integer(0);
    return ids;
}

void AccountRepository::saveSignIns(UnitOfWork& work, AccountId id, int failed, qint64 lockedUntil) const
{
    Query(work.connection(), QStringLiteral("UPDATE accounts SET failed_sign_ins = ?, locked_until = ? WHERE id = ?"))
        .bind(failed)
        .bind(lockedUntil)
        .bind(id)
        .run();
    work.changes().touch(m_table.name());
}

#include "models/security/accountrepository.h"

#include "models/database/query.h"

namespace {

const QString accountColumns = QStringLiteral("id, name, role, state");

Account accountFrom(const Query& query)
{
    return {
        query.id<AccountId>(0), query.text(1), roleFromCode(query.text(2)), query.text(3) == QStringLiteral("active")};
}

} // namespace

QList<Account> AccountRepository::all(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM accounts ORDER BY id").arg(accountColumns));
    query.run();
    QList<Account> accounts;
    while (query.next())
        accounts << accountFrom(query);
    return accounts;
}

std::optional<Account> AccountRepository::findByName(Connection& connection, const QString& name) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM accounts WHERE name = ?").arg(accountColumns));
    query.bind(name).run();
    if (!query.next())
        return std::nullopt;
    return accountFrom(query);
}

std::optional<Account> AccountRepository::firstAdministrator(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM accounts WHERE role = 'administrator' AND state = 'active' ORDER BY id LIMIT 1")
            .arg(accountColumns));
    query.run();
    if (!query.next())
        return std::nullopt;
    return accountFrom(query);
}

AccountId AccountRepository::insert(UnitOfWork& work, const Account& account) const
{
    const AccountId id(work.connection().nextId(QStringLiteral("accounts")));
    Query(work.connection(),
        QStringLiteral(
            "INSERT INTO accounts (id, name, role, state, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(id)
        .bind(account.name)
        .bind(roleCode(account.role))
        .bind(account.isActive ? QStringLiteral("active") : QStringLiteral("disabled"))
        .bind(work.now())
        .bind(work.now())
        .run();
    work.inserted(QStringLiteral("accounts"), id.value());
    return id;
}

std::optional<WrappedKey> AccountRepository::key(Connection& connection, AccountId account) const
{
    Query query(connection,
        QStringLiteral("SELECT algorithm, iterations, memory_kib, lanes, salt, wrapped FROM vault_keys WHERE "
                       "COALESCE(account_id, 0) = ? "
                       "ORDER BY id DESC LIMIT 1"));
    query.bind(account.value()).run();
    if (!query.next())
        return std::nullopt;
    WrappedKey key;
    key.algorithm = query.number(0);
    key.passes = query.number(1);
    key.memoryKib = query.number(2);
    key.lanes = query.number(3);
    key.salt = query.blob(4);
    key.wrapped = query.blob(5);
    return key;
}

void AccountRepository::saveKey(UnitOfWork& work, AccountId account, int keyVersion, const WrappedKey& key) const
{
    Connection& connection = work.connection();
    Query(connection, QStringLiteral("DELETE FROM vault_keys WHERE COALESCE(account_id, 0) = ?"))
        .bind(account.value())
        .run();
    const qint64 id = connection.nextId(QStringLiteral("vault_keys"));
    Query(connection,
        QStringLiteral("INSERT INTO vault_keys (id, account_id, key_version, algorithm, iterations, memory_kib, lanes, "
                       "salt, wrapped) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(id)
        .bind(account)
        .bind(keyVersion)
        .bind(key.algorithm)
        .bind(key.passes)
        .bind(key.memoryKib)
        .bind(key.lanes)
        .bind(key.salt)
        .bind(key.wrapped)
        .run();
    work.inserted(QStringLiteral("vault_keys"), id);
}

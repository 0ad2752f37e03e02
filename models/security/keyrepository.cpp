#include "models/security/keyrepository.h"

#include "models/database/query.h"

namespace {

const QString keyColumns
    = QStringLiteral("k.id, k.account_id, k.algorithm, k.iterations, k.memory_kib, k.lanes, k.salt, k.wrapped, "
                     "k.public_key");

AccountKey keyFrom(const Query& query)
{
    AccountKey key;
    key.id = query.integer(0);
    key.account = query.id<AccountId>(1);
    key.privateKey = {query.number(2), query.blob(6), query.number(3), query.number(4), query.number(5), query.blob(7)};
    key.publicKey = query.blob(8);
    return key;
}

} // namespace

std::optional<AccountKey> KeyRepository::accountKey(Connection& connection, AccountId account) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM account_keys k WHERE COALESCE(k.account_id, 0) = ?").arg(keyColumns));
    query.bind(account.value()).run();
    return query.next() ? std::optional(keyFrom(query)) : std::nullopt;
}

QList<AccountKey> KeyRepository::activeKeys(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM account_keys k LEFT JOIN accounts a ON a.id = k.account_id "
                       "WHERE k.account_id IS NULL OR a.state = 'active' ORDER BY k.id")
            .arg(keyColumns));
    query.run();
    QList<AccountKey> keys;
    while (query.next())
        keys << keyFrom(query);
    return keys;
}

qint64 KeyRepository::saveAccountKey(UnitOfWork& work, const AccountKey& key) const
{
    removeAccountKey(work, key.account);
    const QString table = QStringLiteral("account_keys");
    const qint64 id = work.connection().nextId(table);
    Query(work.connection(),
        QStringLiteral("INSERT INTO account_keys (id, account_id, algorithm, iterations, memory_kib, lanes, salt, "
                       "wrapped, public_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(id)
        .bind(key.account)
        .bind(key.privateKey.algorithm)
        .bind(key.privateKey.passes)
        .bind(key.privateKey.memoryKib)
        .bind(key.privateKey.lanes)
        .bind(key.privateKey.salt)
        .bind(key.privateKey.wrapped)
        .bind(key.publicKey)
        .run();
    work.changes().touch(table);
    return id;
}

void KeyRepository::removeAccountKey(UnitOfWork& work, AccountId account) const
{
    Query(work.connection(),
        QStringLiteral("DELETE FROM data_key_grants WHERE account_key_id IN "
                       "(SELECT id FROM account_keys WHERE COALESCE(account_id, 0) = ?)"))
        .bind(account.value())
        .run();
    Query(work.connection(), QStringLiteral("DELETE FROM account_keys WHERE COALESCE(account_id, 0) = ?"))
        .bind(account.value())
        .run();
    work.changes().touch(QStringLiteral("account_keys"));
}

QList<DataKeyRow> KeyRepository::dataKeys(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT version, algorithm FROM data_keys WHERE state <> 'retired' ORDER BY version"));
    query.run();
    QList<DataKeyRow> keys;
    while (query.next())
        keys << DataKeyRow{query.number(0), SealAlgorithm(query.number(1))};
    return keys;
}

void KeyRepository::addDataKey(UnitOfWork& work, const DataKeyRow& key) const
{
    Query(work.connection(), QStringLiteral("UPDATE data_keys SET state = 'leaving' WHERE state = 'active'")).run();
    Query(work.connection(),
        QStringLiteral("INSERT INTO data_keys (version, algorithm, state, created_at) VALUES (?, ?, 'active', ?)"))
        .bind(key.version)
        .bind(int(key.algorithm))
        .bind(work.now())
        .run();
    work.changes().touch(QStringLiteral("data_keys"));
}

void KeyRepository::retireDataKeysBefore(UnitOfWork& work, int version) const
{
    Query(work.connection(), QStringLiteral("DELETE FROM data_key_grants WHERE version < ?")).bind(version).run();
    Query(work.connection(), QStringLiteral("UPDATE data_keys SET state = 'retired' WHERE version < ?"))
        .bind(version)
        .run();
    work.changes().touch(QStringLiteral("data_keys"));
}

std::optional<KeyGrant> KeyRepository::grant(Connection& connection, int version, qint64 accountKey) const
{
    Query query(connection,
        QStringLiteral("SELECT ephemeral, wrapped FROM data_key_grants WHERE version = ? AND account_key_id = ?"));
    query.bind(version).bind(accountKey).run();
    return query.next() ? std::optional(KeyGrant{query.blob(0), query.blob(1)}) : std::nullopt;
}

void KeyRepository::saveGrant(UnitOfWork& work, int version, qint64 accountKey, const KeyGrant& grant) const
{
    Query(work.connection(),
        QStringLiteral("INSERT INTO data_key_grants (version, account_key_id, ephemeral, wrapped) VALUES (?, ?, ?, ?)"))
        .bind(version)
        .bind(accountKey)
        .bind(grant.ephemeral)
        .bind(grant.wrapped)
        .run();
    work.changes().touch(QStringLiteral("data_key_grants"));
}

QByteArray KeyRepository::secret(Connection& connection, const QString& name) const
{
    return connection.scalar(QStringLiteral("SELECT sealed FROM office_secrets WHERE name = ?"), {name}).toByteArray();
}

void KeyRepository::saveSecret(UnitOfWork& work, const QString& name, qint64 id, const QByteArray& sealed) const
{
    Query(work.connection(),
        QStringLiteral("INSERT INTO office_secrets (name, id, sealed) VALUES (?, ?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed"))
        .bind(name)
        .bind(id)
        .bind(sealed)
        .run();
    work.changes().touch(QStringLiteral("office_secrets"));
}

std::optional<WrappedKey> KeyRepository::oldKey(Connection& connection, AccountId account) const
{
    Query query(connection,
        QStringLiteral("SELECT algorithm, iterations, memory_kib, lanes, salt, wrapped FROM vault_keys "
                       "WHERE COALESCE(account_id, 0) = ? ORDER BY id DESC LIMIT 1"));
    query.bind(account.value()).run();
    if (!query.next())
        return std::nullopt;
    return WrappedKey{query.number(0), query.blob(4), query.number(1), query.number(2), query.number(3), query.blob(5)};
}

void KeyRepository::removeOldKey(UnitOfWork& work, AccountId account) const
{
    Query(work.connection(), QStringLiteral("DELETE FROM vault_keys WHERE COALESCE(account_id, 0) = ?"))
        .bind(account.value())
        .run();
    work.changes().touch(QStringLiteral("vault_keys"));
}

bool KeyRepository::hasOldKeys(Connection& connection) const
{
    return connection.scalar(QStringLiteral("SELECT 1 FROM vault_keys LIMIT 1")).isValid();
}

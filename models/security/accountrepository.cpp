#include "models/security/accountrepository.h"

#include "models/database/query.h"
#include "models/database/storedrow.h"

namespace {

const QString table = QStringLiteral("accounts");
const QString accountColumns
    = QStringLiteral("id, name, role, state, organisation_id, must_change_password, failed_sign_ins, locked_until");

QString stateCode(const Account& account)
{
    return account.isActive ? QStringLiteral("active") : QStringLiteral("disabled");
}

Account accountFrom(const Query& query)
{
    return {query.id<AccountId>(0), query.text(1), roleFromCode(query.text(2)),
        query.text(3) == QStringLiteral("active"), query.integer(4), query.boolean(5), query.number(6),
        query.integer(7)};
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

std::optional<Account> AccountRepository::find(Connection& connection, AccountId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM accounts WHERE id = ?").arg(accountColumns));
    query.bind(id).run();
    return query.next() ? std::optional(accountFrom(query)) : std::nullopt;
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

AccountId AccountRepository::insert(UnitOfWork& work, const Account& account) const
{
    const AccountId id(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral("INSERT INTO accounts (id, name, role, state, organisation_id, must_change_password, "
                       "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(id).bind(account.name).bind(roleCode(account.role)).bind(stateCode(account));
    query.bind(account.organisation > 0 ? QVariant(account.organisation) : QVariant());
    query.bind(account.mustChangePassword).bind(work.now()).bind(work.now()).run();
    work.inserted(table, id.value());
    return id;
}

void AccountRepository::update(UnitOfWork& work, const Account& account) const
{
    QJsonObject before = storedRow(work.connection(), table, account.id.value());
    Query query(work.connection(),
        QStringLiteral("UPDATE accounts SET name = ?, role = ?, state = ?, organisation_id = ?, "
                       "must_change_password = ?, updated_at = ? WHERE id = ?"));
    query.bind(account.name).bind(roleCode(account.role)).bind(stateCode(account));
    query.bind(account.organisation > 0 ? QVariant(account.organisation) : QVariant());
    query.bind(account.mustChangePassword).bind(work.now()).bind(account.id).run();
    QJsonObject after = storedRow(work.connection(), table, account.id.value());
    keepDifferences(before, after);
    work.updated(table, account.id.value(), before, after);
}

void AccountRepository::saveSignIns(UnitOfWork& work, AccountId id, int failed, qint64 lockedUntil) const
{
    Query(work.connection(), QStringLiteral("UPDATE accounts SET failed_sign_ins = ?, locked_until = ? WHERE id = ?"))
        .bind(failed)
        .bind(lockedUntil)
        .bind(id)
        .run();
    work.changes().touch(table);
}

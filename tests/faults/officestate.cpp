#include "tests/faults/officestate.h"

#include "app/office/officecheck.h"
#include "app/office/officeopening.h"
#include "models/database/query.h"
#include "models/orders/orderrepository.h"
#include "models/security/accountrepository.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/faults/clerk.h"
#include "tests/support/errorof.h"

#include <QCryptographicHash>

namespace {

QStringList namesOf(Connection& connection, const QString& sql)
{
    QStringList names;
    Query query(connection, sql);
    query.run();
    while (query.next())
        names << query.text(0);
    return names;
}

QStringList searchTables(Connection& connection)
{
    return namesOf(connection,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%' ORDER BY name"));
}

/// The program's own tables, not those that belong to a search table.
QStringList plainTables(Connection& connection)
{
    QStringList tables
        = namesOf(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    for (const QString& search : searchTables(connection))
        tables.removeIf([&](const QString& name) { return name == search || name.startsWith(search + u'_'); });
    tables.removeIf([](const QString& name) { return name.startsWith(QStringLiteral("sqlite_")); });
    return tables;
}

const QString auditTable = QStringLiteral("audit_events");

/// Whatever depends on the keys of the office, or is noted whenever somebody looks.
bool isOfKeys(const QString& table)
{
    static const QStringList tables{QStringLiteral("vault_keys"), QStringLiteral("account_keys"),
        QStringLiteral("data_keys"), QStringLiteral("data_key_grants"), QStringLiteral("office_secrets"),
        QStringLiteral("key_rotation"), QStringLiteral("audit_head"), auditTable, QStringLiteral("office_clock")};
    return tables.contains(table) || table.endsWith(QStringLiteral("_tokens"));
}

/// Moments of writing and sealed bytes differ each time.
QStringList lastingColumns(Connection& connection, const QString& table)
{
    if (table == auditTable)
        return {QStringLiteral("act"), QStringLiteral("record_table"), QStringLiteral("record_id")};
    if (isOfKeys(table) && !table.endsWith(QStringLiteral("_tokens")))
        return {QStringLiteral("1")};
    return namesOf(connection,
        QStringLiteral(
            "SELECT '\"' || name || '\"' FROM pragma_table_info('%1') WHERE type <> 'BLOB' AND name NOT LIKE '%\\_at' "
            "ESCAPE '\\' ORDER BY cid")
            .arg(table));
}

qint64 addRows(Connection& connection, const QString& table, QCryptographicHash& hash)
{
    const QStringList columns = lastingColumns(connection, table);
    hash.addData((table + u':' + columns.join(u',')).toUtf8());
    const QString condition
        = table == auditTable ? QStringLiteral(" WHERE act <> 'sign_in'") : QString(); // by each run
    Query query(
        connection, QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %1").arg(columns.join(u','), table, condition));
    query.run();
    qint64 rows = 0;
    for (; query.next(); ++rows) {
        for (int i = 0; i < columns.size(); ++i)
            hash.addData((query.isNull(i) ? QStringLiteral("-") : query.text(i) + u'|').toUtf8());
    }
    return rows;
}

} // namespace

QJsonObject contentOf(const QString& location)
{
    Connection connection(location, Connection::Access::Read);
    QCryptographicHash records(QCryptographicHash::Sha256);
    QCryptographicHash ofKeys(QCryptographicHash::Sha256);
    QJsonObject rows;
    const int schema = connection.dialect().schemaVersion(connection);
    for (const QString& table : plainTables(connection))
        rows.insert(table, addRows(connection, table, isOfKeys(table) ? ofKeys : records));
    const QString digest = QString::fromLatin1(records.result().toHex());
    return {{QStringLiteral("schema"), schema}, {QStringLiteral("acts"), schema > 0 ? Clerk::actsDone(connection) : 0},
        {QStringLiteral("records"), digest},
        {QStringLiteral("content"), digest + QString::fromLatin1(ofKeys.result().toHex())},
        {QStringLiteral("rows"), rows}};
}

namespace {

/// Opens every sealed number; throws Error where one does not open.
void openNumbers(Office& office)
{
    Connection& connection = office.database().reader();
    const auto idsOf = [&](const QString& table) {
        return namesOf(connection, QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(table));
    };
    for (const QString& id : idsOf(QStringLiteral("volunteers")))
        (void)VolunteerRepository(office.vault()).find(connection, VolunteerId(id.toLongLong()));
    for (const QString& id : idsOf(QStringLiteral("orders")))
        (void)OrderRepository(office.vault()).find(connection, OrderId(id.toLongLong()));
    (void)TeamRepository(office.vault()).all(connection);
}

QStringList problemsOfOpened(Office& office, const QString& password)
{
    Connection& connection = office.database().reader();
    QStringList problems = officeProblems(connection);
    const auto first = AccountRepository().firstAdministrator(connection);
    if (!problems.isEmpty() || !first || !office.keyChest().holdsKeys(connection, first->id))
        return problems;
    office.signIn({}, password);
    problems = auditProblems(office);
    openNumbers(office);
    return problems;
}

} // namespace

QStringList problemsOf(const QString& location, const QString& password)
{
    QStringList problems;
    try {
        problems = problemsOfOpened(*openOffice(location), password);
    } catch (const Error& error) {
        return {error.message() + u' ' + error.detail()};
    }
    Connection writer(location, Connection::Access::Write);
    for (const QString& search : searchTables(writer)) {
        const QString sentence = errorOf([&] {
            writer.execute(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(search));
        });
        if (!sentence.isEmpty())
            problems << search + QStringLiteral(": ") + sentence;
    }
    return problems;
}

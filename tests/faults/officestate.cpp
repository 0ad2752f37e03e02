#include "tests/faults/officestate.h"

#include "app/officecheck.h"
#include "models/database/query.h"
#include "models/reports/officeopening.h"
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

/// Moments of writing and sealed bytes differ each time; so do tables of keys and of the audit chain.
QStringList lastingColumns(Connection& connection, const QString& table)
{
    if (table == QStringLiteral("vault_keys") || table == QStringLiteral("audit_events"))
        return {QStringLiteral("id")};
    return namesOf(connection,
        QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE type <> 'BLOB' AND name NOT LIKE '%\\_at' "
                       "ESCAPE '\\' ORDER BY cid")
            .arg(table));
}

qint64 addRows(Connection& connection, const QString& table, QCryptographicHash& hash)
{
    const QStringList columns = lastingColumns(connection, table);
    hash.addData((table + u':' + columns.join(u',')).toUtf8());
    Query query(connection, QStringLiteral("SELECT %1 FROM %2 ORDER BY %1").arg(columns.join(u','), table));
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QJsonObject rows;
    const int schema = connection.dialect().schemaVersion(connection);
    for (const QString& table : plainTables(connection))
        rows.insert(table, addRows(connection, table, hash));
    return {{QStringLiteral("schema"), schema}, {QStringLiteral("acts"), schema > 0 ? Clerk::actsDone(connection) : 0},
        {QStringLiteral("content"), QString::fromLatin1(hash.result().toHex())}, {QStringLiteral("rows"), rows}};
}

QStringList problemsOf(const QString& location)
{
    QStringList problems;
    try {
        const auto office = openOffice(location);
        problems = officeProblems(office->database().reader());
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

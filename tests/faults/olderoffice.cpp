#include "tests/faults/olderoffice.h"

#include "models/database/migrator.h"
#include "models/database/query.h"
#include "models/database/transaction.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>

namespace {

constexpr int firstWithCircleFigures = 6;

QList<Migration> migrationsUpTo(int version)
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")})) {
        const int number = name.left(4).toInt();
        QFile file(folder.filePath(name));
        if (number <= version && file.open(QIODevice::ReadOnly))
            migrations << Migration::parse(number, name, QString::fromUtf8(file.readAll()));
    }
    return migrations;
}

QStringList namesOf(Connection& connection, const QString& sql)
{
    QStringList names;
    Query query(connection, sql);
    query.run();
    while (query.next())
        names << query.text(0);
    return names;
}

/// Columns that both offices have, those of the older one first.
QStringList commonColumns(Connection& connection, const QString& table)
{
    QStringList columns = namesOf(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    const QStringList newer
        = namesOf(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1', 'newer')").arg(table));
    columns.removeIf([&](const QString& name) { return !newer.contains(name); });
    return columns;
}

constexpr int firstWithReach = 13;
constexpr int firstWithDays = 18;
constexpr int firstWithPoints = 30;

/// Pages of older programs end without a checksum.
void withoutChecksums(Connection& connection)
{
    int reserved = 0;
    sqlite3_file_control(connection.native(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    connection.execute(QStringLiteral("VACUUM"));
}

} // namespace

void writeOlderOffice(const QString& from, const QString& to, int version)
{
    Connection connection(to, Connection::Access::Write);
    Migrator(migrationsUpTo(version)).migrate(connection);
    connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    connection.execute(QStringLiteral("ATTACH '%1' AS newer").arg(from));
    const QStringList searches = namesOf(
        connection, QStringLiteral("SELECT name FROM main.sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"));
    Transaction transaction(connection);
    for (const QString& table : namesOf(connection,
             QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"))) {
        const bool isOfSearch = std::any_of(searches.begin(), searches.end(),
            [&](const QString& search) { return table == search || table.startsWith(search + u'_'); });
        if (isOfSearch)
            continue;
        const QString columns = commonColumns(connection, table).join(u',');
        connection.execute(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM newer.%1").arg(table, columns));
    }
    for (const QString& search : searches)
        connection.execute(QStringLiteral("INSERT INTO main.%1 (%1) VALUES ('rebuild')").arg(search));
    if (version < firstWithCircleFigures) // it summed no households
        connection.execute(QStringLiteral("DELETE FROM main.figure_months WHERE figure LIKE '%households'"));
    if (version < firstWithReach) // nor how far orders came
        connection.execute(QStringLiteral("DELETE FROM main.figure_months WHERE figure LIKE 'reached_%'"));
    if (version < firstWithDays) // nor hours by day
        connection.execute(QStringLiteral("DELETE FROM main.figure_months WHERE figure = 'day_minutes'"));
    if (version < firstWithPoints) // nor points
        connection.execute(QStringLiteral("DELETE FROM main.figure_months WHERE figure LIKE 'points_%'"));
    transaction.commit();
    withoutChecksums(connection);
}

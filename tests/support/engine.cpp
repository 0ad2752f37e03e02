#include "tests/support/engine.h"

#include "models/database/backup.h"
#include "models/database/query.h"

namespace {

QStringList sorted(Connection& connection, const QString& sql, const QVariantList& values = {})
{
    Query query(connection, sql);
    query.bindAll(values).run();
    QStringList all;
    while (query.next())
        all << query.text(0);
    all.sort();
    return all;
}

bool isFile(Connection& connection)
{
    return connection.native() != nullptr;
}

} // namespace

QStringList tablesOf(Connection& connection)
{
    if (isFile(connection))
        return sorted(connection,
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_tokens' "
                           "AND name NOT LIKE '%_search%' AND name NOT LIKE 'sqlite_%'"));
    return sorted(connection,
        QStringLiteral("SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() "
                       "AND table_name NOT LIKE '%_search' AND table_name <> 'schema_version'"));
}

QStringList columnsOf(Connection& connection, const QString& table)
{
    if (isFile(connection))
        return sorted(connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    return sorted(connection,
        QStringLiteral("SELECT column_name::text FROM information_schema.columns WHERE table_schema = "
                       "current_schema() AND table_name = ?"),
        {table});
}

QStringList referencesOf(Connection& connection, const QString& table)
{
    if (isFile(connection))
        return sorted(connection,
            QStringLiteral("SELECT \"from\" || ' → ' || \"table\" FROM pragma_foreign_key_list(?)"), {table});
    return sorted(connection,
        QStringLiteral("SELECT a.attname || ' → ' || c.confrelid::regclass::text FROM pg_constraint c "
                       "JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
                       "WHERE c.contype = 'f' AND c.conrelid::regclass::text = ?"),
        {table});
}

QString tokensOf(Connection& connection, const QString& table, qint64 id)
{
    return connection
        .scalar(QStringLiteral("SELECT tokens FROM (%1) AS words WHERE id = ?")
                    .arg(connection.dialect().tokensSelect(table)),
            {id})
        .toString();
}

void letDelete(Connection& connection, const QString& table)
{
    const QString place = isFile(connection) ? QString() : QStringLiteral(" ON ") + table;
    connection.execute(QStringLiteral("DROP TRIGGER %1_keep").arg(table) + place);
}

QStringList storageProblems(Connection& connection)
{
    return isFile(connection) ? integrityProblems(connection) : QStringList();
}

QByteArray rowsOfServer(Connection& connection)
{
    connection.execute(QStringLiteral("SET bytea_output = escape")); // letters stay letters
    QByteArray rows;
    const QStringList tables = sorted(connection,
        QStringLiteral("SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()"));
    for (const QString& table : tables) {
        for (const QString& row : sorted(connection, QStringLiteral("SELECT t::text FROM %1 t").arg(table)))
            rows += row.toUtf8() + '\n';
    }
    connection.execute(QStringLiteral("SET bytea_output = hex"));
    return rows;
}

#include "models/database/postgresqldialect.h"

#include "models/common/searchquery.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/database/sqlstatement.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

QString PostgreSqlDialect::driver() const
{
    return QStringLiteral("QPSQL");
}

void PostgreSqlDialect::configure(QSqlDatabase& database, const QString& location, bool) const
{
    const QUrl url(location);
    database.setHostName(url.host());
    database.setPort(url.port(5432));
    database.setDatabaseName(url.path().mid(1));
    database.setUserName(url.userName());
    database.setPassword(url.password());
    // A local socket folder does not fit into a URL's host: postgresql:///name?host=/folder&user=postgres
    const QUrlQuery options(url);
    const QString socket = options.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    if (!socket.isEmpty())
        database.setHostName(socket);
    const QString user = options.queryItemValue(QStringLiteral("user"), QUrl::FullyDecoded);
    if (!user.isEmpty())
        database.setUserName(user);
    database.setConnectOptions(QStringLiteral("connect_timeout=5"));
}

void PostgreSqlDialect::prepare(Connection& connection, bool readOnly) const
{
    connection.execute(QStringLiteral("SET client_min_messages = warning"));
    if (readOnly)
        connection.execute(QStringLiteral("SET default_transaction_read_only = on"));
}

std::unique_ptr<PreparedStatement> PostgreSqlDialect::statement(
    const Connection&, const QSqlDatabase& database, const QString& sql) const
{
    // Its answers are fetched whole: row by row, the next question would end the answer before it.
    return std::make_unique<SqlStatement>(database, sql);
}

void PostgreSqlDialect::rebuildOldFile(Connection&) const { } // the server's files are the server's affair

void PostgreSqlDialect::foldLog(Connection&) const { }

QString PostgreSqlDialect::beginWrite() const
{
    return QStringLiteral("BEGIN");
}

/// An index serves a list that is sorted by it only when it holds NULL where the list wants it: least of all, as in
/// SQLite. Here NULL is the greatest unless it is said.
static QString withNullsAsSorted(const QString& statement)
{
    static const QRegularExpression index(QStringLiteral("^\\s*CREATE INDEX\\s+\\w+\\s+ON\\s+\\w+\\s*\\(([^()]*)\\)"));
    const auto match = index.match(statement);
    if (!match.hasMatch())
        return statement;
    QStringList columns;
    for (const QString& column : match.captured(1).split(u',')) {
        const bool isDown = column.trimmed().endsWith(QStringLiteral(" DESC"));
        columns << column.trimmed() + (isDown ? QStringLiteral(" NULLS LAST") : QStringLiteral(" NULLS FIRST"));
    }
    QString text = statement;
    return text.replace(match.capturedStart(1), match.capturedLength(1), columns.join(QStringLiteral(", ")));
}

QString PostgreSqlDialect::ddl(const QString& statement) const
{
    QString text = statement;
    text.replace(
        QRegularExpression(QStringLiteral("\\)\\s*(STRICT|WITHOUT ROWID)(\\s*,\\s*(STRICT|WITHOUT ROWID))?\\s*$")),
        QStringLiteral(")"));
    text.replace(QRegularExpression(QStringLiteral("\\bINTEGER\\b")), QStringLiteral("BIGINT"));
    text.replace(QRegularExpression(QStringLiteral("\\bBLOB\\b")), QStringLiteral("BYTEA"));
    text.replace(QRegularExpression(QStringLiteral("\\bREAL\\b")), QStringLiteral("DOUBLE PRECISION"));
    // Sorting by code points, as SQLite's BINARY does; pinyin keys rely on it.
    text.replace(QRegularExpression(QStringLiteral("\\bTEXT\\b")), QStringLiteral("TEXT COLLATE \"C\""));
    return withNullsAsSorted(text);
}

QStringList PostgreSqlDialect::createSearch(const QString& name) const
{
    return {
        QStringLiteral("CREATE TABLE %1_search (id BIGINT PRIMARY KEY, tokens tsvector NOT NULL)").arg(name),
        QStringLiteral("CREATE INDEX %1_search_tokens ON %1_search USING gin (tokens)").arg(name),
    };
}

QStringList PostgreSqlDialect::createAppendOnly(const QString& table) const
{
    return {
        QStringLiteral("CREATE OR REPLACE FUNCTION refuse_deleting() RETURNS trigger LANGUAGE plpgsql AS "
                       "$$ BEGIN RAISE EXCEPTION 'rows of % are never deleted', TG_TABLE_NAME; END $$"),
        QStringLiteral("CREATE TRIGGER %1_keep BEFORE DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION refuse_deleting()")
            .arg(table),
    };
}

bool PostgreSqlDialect::liftAppendOnly(Connection& connection, const QString& table) const
{
    const QString trigger = table + QStringLiteral("_keep");
    if (connection.scalar(QStringLiteral("SELECT COUNT(*) FROM pg_trigger WHERE tgname = ?"), {trigger}).toInt() == 0)
        return false;
    connection.execute(QStringLiteral("DROP TRIGGER %1 ON %2").arg(trigger, table));
    return true;
}

int PostgreSqlDialect::schemaVersion(Connection& connection) const
{
    if (connection.scalar(QStringLiteral("SELECT to_regclass('schema_version')")).isNull())
        return 0;
    return connection.scalar(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM schema_version")).toInt();
}

void PostgreSqlDialect::setSchemaVersion(Connection& connection, int version) const
{
    connection.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)"));
    connection.execute(QStringLiteral("DELETE FROM schema_version"));
    Query(connection, QStringLiteral("INSERT INTO schema_version (version) VALUES (?)")).bind(version).run();
}

void PostgreSqlDialect::writeSearch(Connection& connection, const QString& name, qint64 id, const QString& tokens) const
{
    if (tokens.isEmpty()) {
        Query(connection, QStringLiteral("DELETE FROM %1_search WHERE id = ?").arg(name)).bind(id).run();
        return;
    }
    Query(connection,
        QStringLiteral("INSERT INTO %1_search (id, tokens) VALUES (?, ?::tsvector) "
                       "ON CONFLICT (id) DO UPDATE SET tokens = EXCLUDED.tokens")
            .arg(name))
        .bind(id)
        .bind(QVariant(tsVector(tokens)))
        .run();
}

void PostgreSqlDialect::insertSearch(
    Connection& connection, const QString& name, qint64 id, const QString& tokens) const
{
    writeSearch(connection, name, id, tokens);
}

QString PostgreSqlDialect::plainIndexSelect() const
{
    return QStringLiteral("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() "
                          "AND tablename = ? AND indexdef NOT LIKE 'CREATE UNIQUE%'");
}

QString PostgreSqlDialect::textColumnSelect() const
{
    return QStringLiteral("SELECT c.table_name::text, c.column_name::text, CASE WHEN EXISTS (SELECT 1 FROM "
                          "information_schema.columns k WHERE k.table_schema = c.table_schema AND k.table_name = "
                          "c.table_name AND k.column_name = 'id') THEN 1 ELSE 0 END FROM information_schema.columns c "
                          "WHERE c.table_schema = current_schema() AND c.data_type = 'text' "
                          "ORDER BY c.table_name, c.ordinal_position");
}

QString PostgreSqlDialect::searchNameSelect() const
{
    return QStringLiteral("SELECT LEFT(table_name, -LENGTH('_search'))::text FROM information_schema.columns "
                          "WHERE table_schema = current_schema() AND data_type = 'tsvector' ORDER BY table_name");
}

QString PostgreSqlDialect::tokensSelect(const QString& name) const
{
    return QStringLiteral("SELECT id, (SELECT string_agg(word.lexeme, ' ' ORDER BY place) "
                          "FROM UNNEST(tokens) AS word, UNNEST(word.positions) AS place) AS tokens FROM %1_search")
        .arg(name);
}

void PostgreSqlDialect::forgetWords(Connection&, const QString&) const
{
    // Its own clean-up does that.
}

QString PostgreSqlDialect::searchCondition(const QString& column, const QString& name) const
{
    return QStringLiteral("%1 IN (SELECT id FROM %2_search WHERE tokens @@ ?::tsquery)").arg(column, name);
}

bool PostgreSqlDialect::isUniqueViolation(const QSqlError& error) const
{
    return error.nativeErrorCode() == QStringLiteral("23505");
}

bool PostgreSqlDialect::isFull(const QSqlError& error) const
{
    return error.nativeErrorCode() == QStringLiteral("53100");
}

bool PostgreSqlDialect::isDamaged(const QSqlError& error) const
{
    return error.nativeErrorCode() == QStringLiteral("XX001");
}

bool PostgreSqlDialect::isWriteProtected(const QSqlError& error) const
{
    return error.nativeErrorCode() == QStringLiteral("25006");
}

bool PostgreSqlDialect::isUncertain(const QSqlError& error) const
{
    return error.nativeErrorCode() == QStringLiteral("08007"); // transaction_resolution_unknown
}

bool PostgreSqlDialect::isDiskFailure(const QSqlError& error) const
{
    return error.nativeErrorCode() == QStringLiteral("58030");
}

QString PostgreSqlDialect::matchText(const SearchQuery& query) const
{
    return tsQuery(query);
}

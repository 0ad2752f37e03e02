#include "models/database/sqlitedialect.h"

#include "models/common/searchquery.h"
#include "models/database/checksumvfs.h"
#include "models/database/pagechecksum.h"
#include "models/database/pagefile.h"
#include "models/database/query.h"
#include "models/database/sqlitestatement.h"
#include "models/database/widencheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>

#include <sqlite3.h>

namespace {

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

/// Reads a setting back after setting it: SQLite says nothing when it cannot follow.
void set(Connection& connection, const QString& pragma, const QString& value, const QString& expected)
{
    connection.execute(QStringLiteral("PRAGMA %1 = %2").arg(pragma, value));
    const QString actual = connection.scalar(QStringLiteral("PRAGMA %1").arg(pragma)).toString();
    if (actual.compare(expected, Qt::CaseInsensitive) != 0) {
        throw Error(
            QCoreApplication::translate("Database",
                "The office cannot be opened safely in this place. Copy it to a local drive and open it there."),
            QStringLiteral("PRAGMA %1 is %2").arg(pragma, actual));
    }
}

/// Room for a checksum at the end of each page: of a new file, of copies, and of an old file once it is rebuilt.
void reserveChecksums(Connection& connection)
{
    int reserved = PageChecksum::bytes;
    sqlite3_file_control(connection.native(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
}

void requireWritable(Connection& connection)
{
    if (sqlite3_db_readonly(connection.native(), "main") == 1) // opened all the same, without a word
        throw Error(QCoreApplication::translate(
            "Database", "The office file is write-protected. Copy it to a folder of your own and open it there."));
}

} // namespace

QString SqliteDialect::driver() const
{
    return QStringLiteral("QSQLITE");
}

void SqliteDialect::configure(QSqlDatabase& database, const QString& location, bool readOnly) const
{
    // Before the first connection: statistics of memory that nobody reads cost a lock at each allocation.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured)
    installChecksumVfs();
    if (readOnly && !QFileInfo(location).isFile()) { // SQLite would make an empty one
        throw Error(QCoreApplication::translate(
            "Database", "There is no office at “%1”. Check the name and that the drive is connected.")
                        .arg(QDir::toNativeSeparators(location)));
    }
    database.setDatabaseName(location);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
}

void SqliteDialect::prepare(Connection& connection, bool readOnly) const
{
    const auto on = QStringLiteral("1");
    const auto off = QStringLiteral("0");
    if (!readOnly) {
        requireWritable(connection);
        reserveChecksums(connection); // before anything is written
        set(connection, QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal"));
        set(connection, QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2"));
        set(connection, QStringLiteral("secure_delete"), QStringLiteral("ON"), on);
        set(connection, QStringLiteral("wal_autocheckpoint"), QStringLiteral("1000"), QStringLiteral("1000"));
    }
    set(connection, QStringLiteral("foreign_keys"), QStringLiteral("ON"), on);
    set(connection, QStringLiteral("trusted_schema"), QStringLiteral("OFF"), off);
    set(connection, QStringLiteral("cell_size_check"), QStringLiteral("ON"), on);
    set(connection, QStringLiteral("mmap_size"), off, off); // mapped pages are not checked
    set(connection, QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2"));
    const auto cache = readOnly ? QStringLiteral("-16000") : QStringLiteral("-48000");
    set(connection, QStringLiteral("cache_size"), cache, cache);
    if (readOnly) {
        // Only the writer may fold the log into the file, not even the last connection that is closed.
        set(connection, QStringLiteral("query_only"), QStringLiteral("ON"), on);
        set(connection, QStringLiteral("wal_autocheckpoint"), off, off);
        sqlite3_db_config(connection.native(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
}

std::unique_ptr<PreparedStatement> SqliteDialect::statement(
    const Connection& connection, const QSqlDatabase&, const QString& sql) const
{
    return std::make_unique<SqliteStatement>(connection.native(), sql);
}

void SqliteDialect::rebuildOldFile(Connection& connection) const
{
    if (PageFile(connection).isOffice())
        return;
    connection.execute(QStringLiteral("VACUUM"));
    foldLog(connection);
    if (!PageFile(connection).isOffice())
        qWarning("the pages of the office carry no checksums");
}

void SqliteDialect::foldLog(Connection& connection) const
{
    connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

QString SqliteDialect::beginWrite() const
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

/// Migrations are written in SQLite's STRICT types. A list in a condition would be built anew for every row written.
QString SqliteDialect::ddl(const QString& statement) const
{
    static const QRegularExpression list(QStringLiteral("CHECK \\((\\w+) IN \\(([^)]*)\\)\\)"));
    QString sql;
    qsizetype end = 0;
    for (auto matches = list.globalMatch(statement); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QStringList equalities;
        for (const QString& word : match.captured(2).split(u','))
            equalities << QStringLiteral("%1 = %2").arg(match.captured(1), word.trimmed());
        sql += statement.mid(end, match.capturedStart() - end);
        sql += QStringLiteral("CHECK (%1)").arg(equalities.join(QStringLiteral(" OR ")));
        end = match.capturedEnd();
    }
    return sql + statement.mid(end);
}

void SqliteDialect::quickenChecks(Connection& connection) const
{
    QMap<QString, QString> tables;
    Query query(connection, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"));
    query.run();
    while (query.next()) {
        if (const QString quick = ddl(query.text(1)); quick != query.text(1))
            tables.insert(query.text(0), quick);
    }
    if (!tables.isEmpty())
        redefineTables(connection, tables);
}

QStringList SqliteDialect::createSearch(const QString& name) const
{
    return {
        QStringLiteral("CREATE TABLE %1_tokens (id INTEGER PRIMARY KEY, tokens TEXT NOT NULL) STRICT").arg(name),
        QStringLiteral("CREATE VIRTUAL TABLE %1_search USING fts5(tokens, content='%1_tokens', content_rowid='id', "
                       "tokenize='unicode61', prefix='1 2')")
            .arg(name),
    };
}

QStringList SqliteDialect::createAppendOnly(const QString& table) const
{
    return {QStringLiteral("CREATE TRIGGER %1_keep BEFORE DELETE ON %1 BEGIN "
                           "SELECT RAISE(ABORT, 'rows of %1 are never deleted'); END")
                .arg(table)};
}

bool SqliteDialect::liftAppendOnly(Connection& connection, const QString& table) const
{
    const QString trigger = table + QStringLiteral("_keep");
    const QString count = QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'trigger' AND name = ?");
    if (connection.scalar(count, {trigger}).toInt() == 0)
        return false;
    connection.execute(QStringLiteral("DROP TRIGGER ") + trigger);
    return true;
}

int SqliteDialect::schemaVersion(Connection& connection) const
{
    const int application = connection.scalar(QStringLiteral("PRAGMA application_id")).toInt();
    const int version = connection.scalar(QStringLiteral("PRAGMA user_version")).toInt();
    const bool isEmpty = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema")).toInt() == 0;
    if (isEmpty && application == 0)
        return 0;
    if (application != applicationId)
        throw Error(QCoreApplication::translate(
            "Database", "This file is no office of this program. Choose a file that ends in .vdesk."));
    return version;
}

void SqliteDialect::setSchemaVersion(Connection& connection, int version) const
{
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

static void writeMatches(Connection& connection, const QString& name, qint64 id, const QString& tokens)
{
    Query(connection, QStringLiteral("INSERT INTO %1_search (rowid, tokens) VALUES (?, ?)").arg(name))
        .bind(id)
        .bind(QVariant(tokens))
        .run();
}

void SqliteDialect::writeSearch(Connection& connection, const QString& name, qint64 id, const QString& tokens) const
{
    const QVariant old = connection.scalar(QStringLiteral("SELECT tokens FROM %1_tokens WHERE id = ?").arg(name), {id});
    if (old.isValid()) {
        if (old.toString() == tokens)
            return;
        Query(connection,
            QStringLiteral("INSERT INTO %1_search (%1_search, rowid, tokens) VALUES ('delete', ?, ?)").arg(name))
            .bind(id)
            .bind(old) // the index forgets only what it was given
            .run();
        if (tokens.isEmpty()) {
            Query(connection, QStringLiteral("DELETE FROM %1_tokens WHERE id = ?").arg(name)).bind(id).run();
            return;
        }
        Query(connection, QStringLiteral("UPDATE %1_tokens SET tokens = ? WHERE id = ?").arg(name))
            .bind(QVariant(tokens))
            .bind(id)
            .run();
        writeMatches(connection, name, id, tokens);
        return;
    }
    insertSearch(connection, name, id, tokens);
}

void SqliteDialect::insertSearch(Connection& connection, const QString& name, qint64 id, const QString& tokens) const
{
    if (tokens.isEmpty())
        return;
    Query(connection, QStringLiteral("INSERT INTO %1_tokens (id, tokens) VALUES (?, ?)").arg(name))
        .bind(id)
        .bind(QVariant(tokens))
        .run();
    writeMatches(connection, name, id, tokens);
}

QString SqliteDialect::plainIndexSelect() const
{
    return QStringLiteral(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL "
        "AND sql NOT LIKE 'CREATE UNIQUE%'");
}

QString SqliteDialect::textColumnSelect() const
{
    return QStringLiteral(
        "SELECT m.name, c.name, EXISTS (SELECT 1 FROM pragma_table_info(m.name) k WHERE k.name = 'id') "
        "FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type = 'TEXT' "
        "AND m.name NOT LIKE '%\\_tokens' ESCAPE '\\' "
        "ORDER BY m.name, c.cid");
}

QString SqliteDialect::searchNameSelect() const
{
    return QStringLiteral("SELECT substr(name, 1, length(name) - length('_tokens')) FROM sqlite_master "
                          "WHERE type = 'table' AND name LIKE '%\\_tokens' ESCAPE '\\' ORDER BY name");
}

QString SqliteDialect::tokensSelect(const QString& name) const
{
    return QStringLiteral("SELECT id, tokens FROM %1_tokens").arg(name);
}

void SqliteDialect::forgetWords(Connection& connection, const QString& name) const
{
    connection.execute(QStringLiteral("INSERT INTO %1_search (%1_search) VALUES ('optimize')").arg(name));
}

QString SqliteDialect::searchCondition(const QString& column, const QString& name) const
{
    return QStringLiteral("%1 IN (SELECT rowid FROM %2_search WHERE %2_search MATCH ?)").arg(column, name);
}

bool SqliteDialect::isUniqueViolation(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt();
    return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY
        || (primaryCode(error) == SQLITE_CONSTRAINT && error.text().contains(QStringLiteral("UNIQUE")));
}

bool SqliteDialect::isFull(const QSqlError& error) const
{
    return primaryCode(error) == SQLITE_FULL;
}

bool SqliteDialect::isDamaged(const QSqlError& error) const
{
    return primaryCode(error) == SQLITE_CORRUPT || primaryCode(error) == SQLITE_NOTADB
        || error.nativeErrorCode().toInt() == SQLITE_IOERR_DATA; // a page does not fit its checksum
}

bool SqliteDialect::isWriteProtected(const QSqlError& error) const
{
    return primaryCode(error) == SQLITE_READONLY;
}

bool SqliteDialect::isDiskFailure(const QSqlError& error) const
{
    return primaryCode(error) == SQLITE_IOERR || primaryCode(error) == SQLITE_CANTOPEN;
}

bool SqliteDialect::isUncertain(const QSqlError& error) const
{
    return error.nativeErrorCode().toInt() == SQLITE_IOERR_FSYNC;
}

QString SqliteDialect::matchText(const SearchQuery& query) const
{
    return ftsMatch(query);
}

#pragma once

#include "models/common/error.h"

#include <QString>
#include <QStringList>

#include <memory>

class Connection;
class PreparedStatement;
class QSqlDatabase;
class QSqlError;
struct SearchQuery;

/// What differs between the engines: types, full text, locking, versions. Nothing outside may assume an engine.
class Dialect {
public:
    /// `postgresql://…` is PostgreSQL, everything else a SQLite file.
    [[nodiscard]] static std::unique_ptr<Dialect> forLocation(const QString& location);
    virtual ~Dialect() = default;

    [[nodiscard]] virtual QString driver() const = 0;
    virtual void configure(QSqlDatabase& database, const QString& location, bool readOnly) const = 0;
    /// Settings of a fresh connection, read back where it matters. Throws Error.
    virtual void prepare(Connection& connection, bool readOnly) const = 0;

    /// Prepares one statement; its error() tells when that failed.
    [[nodiscard]] virtual std::unique_ptr<PreparedStatement> statement(
        const Connection& connection, const QSqlDatabase& database, const QString& sql) const = 0;

    /// Rewrites the file of an older program so that its pages carry checksums. Outside a transaction.
    virtual void rebuildOldFile(Connection& connection) const = 0;
    /// Writes what lies in the write-ahead log into the file itself.
    virtual void foldLog(Connection& connection) const = 0;

    [[nodiscard]] virtual QString beginWrite() const = 0;
    [[nodiscard]] virtual QString ddl(const QString& statement) const = 0; ///< the common subset → this engine
    /// Gives an older office the conditions on columns as ddl() writes them.
    virtual void quickenChecks(Connection& connection) const = 0;
    [[nodiscard]] virtual QStringList createSearch(const QString& name) const = 0;
    [[nodiscard]] virtual QStringList createAppendOnly(const QString& table) const = 0;

    /// Takes that protection from a table and says whether it had any: only within a use case that gives it back.
    [[nodiscard]] virtual bool liftAppendOnly(Connection& connection, const QString& table) const = 0;

    [[nodiscard]] virtual int schemaVersion(Connection& connection) const = 0;
    virtual void setSchemaVersion(Connection& connection, int version) const = 0;

    /// Selects name and definition of a table's (`?`) indexes, without those that keep something unique.
    [[nodiscard]] virtual QString plainIndexSelect() const = 0;

    /// Selects table and name of every column that holds texts, and whether its table has an id (1 or 0); without the
    /// words for the search.
    [[nodiscard]] virtual QString textColumnSelect() const = 0;

    /// Selects the names of all search indexes.
    [[nodiscard]] virtual QString searchNameSelect() const = 0;
    /// Selects id and token text of every record that a search index knows.
    [[nodiscard]] virtual QString tokensSelect(const QString& name) const = 0;
    /// Makes the index forget words that no record has any more; they would stay in the file for a while.
    virtual void forgetWords(Connection& connection, const QString& name) const = 0;
    /// Writes (or with empty tokens removes) the search row of a record: tokens as SearchTokens makes them, without
    /// numbers, are written as they are.
    virtual void writeSearch(Connection& connection, const QString& name, qint64 id, const QString& tokens) const = 0;
    /// The same for a record that has no search row yet; for bulk work.
    virtual void insertSearch(Connection& connection, const QString& name, qint64 id, const QString& tokens) const = 0;
    /// Condition over a column of record ids ("volunteers.id") that is true for matches; one `?` for matchText().
    [[nodiscard]] virtual QString searchCondition(const QString& column, const QString& name) const = 0;
    [[nodiscard]] virtual QString matchText(const SearchQuery& query) const = 0;

    [[nodiscard]] virtual bool isUniqueViolation(const QSqlError& error) const = 0;
    [[nodiscard]] virtual bool isFull(const QSqlError& error) const = 0;
    [[nodiscard]] virtual bool isDamaged(const QSqlError& error) const = 0;
    [[nodiscard]] virtual bool isWriteProtected(const QSqlError& error) const = 0;
    [[nodiscard]] virtual bool isDiskFailure(const QSqlError& error) const = 0;
    /// The engine wrote a commit but the disk did not promise to keep it: only the next opening tells.
    [[nodiscard]] virtual bool isUncertain(const QSqlError& error) const = 0;
    /// The sentence for the clerk, with the engine's words and the statement as detail.
    [[nodiscard]] Error error(const QSqlError& error, const QString& sql) const;
};

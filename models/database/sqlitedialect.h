#pragma once

#include "models/database/dialect.h"

/// SQLite 3.40 with FTS5: one file, one process, one writing connection.
class SqliteDialect final : public Dialect {
public:
    static constexpr int applicationId = 0x56446573; ///< "VDes" in the file's header

    QString driver() const override;
    void configure(QSqlDatabase& database, const QString& location, bool readOnly) const override;
    void prepare(Connection& connection, bool readOnly) const override;
    std::unique_ptr<PreparedStatement> statement(
        const Connection& connection, const QSqlDatabase& database, const QString& sql) const override;
    void rebuildOldFile(Connection& connection) const override;
    void foldLog(Connection& connection) const override;
    QString beginWrite() const override;
    QString ddl(const QString& statement) const override;
    void quickenChecks(Connection& connection) const override;
    QStringList createSearch(const QString& name) const override;
    QStringList createAppendOnly(const QString& table) const override;
    bool liftAppendOnly(Connection& connection, const QString& table) const override;
    int schemaVersion(Connection& connection) const override;
    void setSchemaVersion(Connection& connection, int version) const override;
    QString plainIndexSelect() const override;
    QString textColumnSelect() const override;
    QString searchNameSelect() const override;
    QString tokensSelect(const QString& name) const override;
    void forgetWords(Connection& connection, const QString& name) const override;
    void writeSearch(Connection& connection, const QString& name, qint64 id, const QString& tokens) const override;
    void insertSearch(Connection& connection, const QString& name, qint64 id, const QString& tokens) const override;
    QString searchCondition(const QString& column, const QString& name) const override;
    QString matchText(const SearchQuery& query) const override;
    bool isUniqueViolation(const QSqlError& error) const override;
    bool isFull(const QSqlError& error) const override;
    bool isDamaged(const QSqlError& error) const override;
    bool isWriteProtected(const QSqlError& error) const override;
    bool isDiskFailure(const QSqlError& error) const override;
    bool isUncertain(const QSqlError& error) const override;
};

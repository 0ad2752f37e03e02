#pragma once

#include "models/database/dialect.h"

#include <QHash>
#include <QJsonObject>
#include <QSqlDatabase>

#include <memory>
#include <unordered_map>
#include <vector>

class PreparedStatement;
class RowOpener;
struct sqlite3;

/// One open connection; used by the thread that opened it. Created by Database only.
class Connection final {
public:
    enum class Access { Write, Read };

    Connection(const QString& location, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const Dialect& dialect() const { return *m_dialect; }
    /// Runs one statement without values or results.
    void execute(const QString& sql);
    /// The first column of the first row, or an invalid value.
    [[nodiscard]] QVariant scalar(const QString& sql, const QVariantList& values = {});
    /// One row by its id as name → value (blobs as base64); empty when there is none.
    [[nodiscard]] QJsonObject row(const QString& sql, qint64 id);
    /// The next free row id of `table`; the single writer makes it stable within a transaction.
    [[nodiscard]] qint64 nextId(const QString& table);
    /// The organizations that may be read here; empty = all. Lists keep to them.
    [[nodiscard]] const QList<qint64>& scope() const { return m_scope; }
    void setScope(const QList<qint64>& organisations) { m_scope = organisations; }
    /// Opens sealed values of rows that are read here; null where nobody gave one.
    [[nodiscard]] const RowOpener* opener() const { return m_opener; }
    void setOpener(const RowOpener* opener) { m_opener = opener; }
    /// SQLite's own handle, null for other engines; for models/database only.
    [[nodiscard]] sqlite3* native() const;

    /// A statement failed: the transaction it stood in can only be rolled back, even if somebody swallows the error.
    void noteFailure() { m_isAborted = m_isAborted || m_transactionDepth > 0; }

private:
    friend class Query;
    friend class Transaction;

    void open(const QString& location, bool readOnly);
    void forgetIds();
    [[nodiscard]] std::unique_ptr<PreparedStatement> take(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<PreparedStatement> statement);

    QString m_name;
    QSqlDatabase m_database;
    std::unique_ptr<Dialect> m_dialect;
    std::unordered_map<QString, std::vector<std::unique_ptr<PreparedStatement>>>
        m_prepared; ///< idle statements by their SQL
    QHash<QString, qint64> m_nextIds;
    QList<qint64> m_scope;
    const RowOpener* m_opener = nullptr;
    int m_transactionDepth = 0;
    bool m_isAborted = false; ///< an inner transaction was given up: the outer one cannot commit
};

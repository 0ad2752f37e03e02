#pragma once

#include "models/database/preparedstatement.h"

struct sqlite3;
struct sqlite3_stmt;

/// A statement of SQLite itself: values go into it and come out of it without a QVariant between.
class SqliteStatement final : public PreparedStatement {
public:
    /// When `sql` cannot be prepared, error() says why.
    SqliteStatement(sqlite3* database, const QString& sql);
    ~SqliteStatement() override;

    void bindInteger(int position, qint64 value) override;
    void bindReal(int position, double value) override;
    void bindText(int position, const QString& value) override;
    void bindBlob(int position, const QByteArray& value) override;
    void bindNull(int position) override;

    [[nodiscard]] bool run() override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] QSqlError error() const override { return m_error; }
    void finish() override;
    [[nodiscard]] qint64 changes() const override { return m_changes; }

    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QVariant value(int column) const override;

private:
    /// Before the first row, on one, behind the last.
    enum class Place { First, Row, End };

    [[nodiscard]] bool step();
    [[nodiscard]] bool fail(const QString& what);
    /// Nothing can be bound while rows are being read.
    void startAnew();
    [[nodiscard]] bool has(int column) const;

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
    QSqlError m_error;
    qint64 m_changes = 0;
    int m_mostBound = 0; ///< positions that were given
    Place m_place = Place::End;
    bool m_isRunning = false;
};

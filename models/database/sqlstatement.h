#pragma once

#include "models/database/preparedstatement.h"

#include <QSqlQuery>

/// A statement of any engine that Qt has a driver for.
class SqlStatement final : public PreparedStatement {
public:
    /// When `sql` cannot be prepared, error() says why.
    SqlStatement(const QSqlDatabase& database, const QString& sql);

    void bindInteger(int position, qint64 value) override { m_query.bindValue(position, value); }
    void bindReal(int position, double value) override { m_query.bindValue(position, value); }
    void bindText(int position, const QString& value) override { m_query.bindValue(position, value); }
    void bindBlob(int position, const QByteArray& value) override { m_query.bindValue(position, value); }
    void bindNull(int position) override { m_query.bindValue(position, QVariant()); }
    void bindValue(int position, const QVariant& value) override { m_query.bindValue(position, value); }

    [[nodiscard]] bool run() override { return m_query.exec(); }
    [[nodiscard]] bool next() override { return m_query.next(); }
    [[nodiscard]] QSqlError error() const override { return m_query.lastError(); }
    void finish() override { m_query.finish(); }
    [[nodiscard]] qint64 changes() const override { return m_query.numRowsAffected(); }

    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] QVariant value(int column) const override { return m_query.value(column); }

private:
    QSqlQuery m_query;
};

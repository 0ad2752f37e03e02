#pragma once

#include <QByteArray>
#include <QSqlError>
#include <QString>
#include <QVariant>

/// A statement that one connection has prepared, in its engine's own terms; Query gives it verbs. Positions count from
/// 0. What is bound stays bound until it is bound again.
class PreparedStatement {
public:
    PreparedStatement() = default;
    virtual ~PreparedStatement() = default;
    PreparedStatement(const PreparedStatement&) = delete;
    PreparedStatement& operator=(const PreparedStatement&) = delete;

    virtual void bindInteger(int position, qint64 value) = 0;
    virtual void bindReal(int position, double value) = 0;
    virtual void bindText(int position, const QString& value) = 0;
    virtual void bindBlob(int position, const QByteArray& value) = 0;
    virtual void bindNull(int position) = 0;
    /// By the type of what it holds; a null text or a null blob is NULL.
    virtual void bindValue(int position, const QVariant& value);

    /// Starts it anew; false when it failed, see error().
    [[nodiscard]] virtual bool run() = 0;
    /// The next row; false at the end, or when reading failed.
    [[nodiscard]] virtual bool next() = 0;
    /// Of the last run() or next(); without a type when there was none.
    [[nodiscard]] virtual QSqlError error() const = 0;
    /// Lets go of its rows: it waits to be used again.
    virtual void finish() = 0;
    /// Rows that the last run() changed.
    [[nodiscard]] virtual qint64 changes() const = 0;

    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString columnName(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QVariant value(int column) const = 0;
};

#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

class Connection;
class UnitOfWork;
class Vault;

/// A table whose rows can be led back to what they were: what RowJournal and WorkTakeBack ask of it.
class JournaledTable {
public:
    virtual ~JournaledTable() = default;

    [[nodiscard]] virtual const QString& tableName() const = 0;
    /// What stands in the row's written columns, and behind them in its part; empty when there is no such row.
    [[nodiscard]] virtual QVariantList values(Connection& connection, qint64 id) const = 0;
    /// The same of every row from `first` to `last`, by rising id.
    virtual void eachValues(Connection& connection, qint64 first, qint64 last,
        const std::function<void(const QVariantList& values)>& visit) const = 0;
    /// Writes such values again, with the search words; notes what changed.
    virtual void restore(UnitOfWork& work, qint64 id, const QVariantList& values, const Vault* vault) const = 0;
    /// The row goes, with its parts and search words; what follows from it is taken along.
    virtual void remove(UnitOfWork& work, qint64 id) const = 0;
    /// Rows tell when they were last written.
    [[nodiscard]] virtual bool hasStamp() const = 0;
    /// UTC milliseconds; 0 when there is no such row.
    [[nodiscard]] virtual qint64 changedAt(Connection& connection, qint64 id) const = 0;
    /// Tables whose rows go with a row of this one.
    [[nodiscard]] virtual QStringList partTables() const = 0;
};

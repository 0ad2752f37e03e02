#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

class Connection;
class UnitOfWork;

/// One step in a record's life: from one state to the next, by whom, when and why.
struct StateChange {
    QString from; ///< stored codes
    QString to;
    QString reason;
    QString account;
    QDateTime changedAt; ///< local time
};

/// The log of state changes, for records of every table.
class StateChangeRepository final {
public:
    void add(UnitOfWork& work, const QString& table, qint64 id, const QString& from, const QString& to,
        const QString& reason) const;
    /// The states in which these records of `table` are now, by id; those that are not there are left out.
    [[nodiscard]] QHash<qint64, QString> states(
        Connection& connection, const QString& table, const QList<qint64>& ids) const;
    /// The same of one record. Throws Error when it is not there.
    [[nodiscard]] QString state(Connection& connection, const QString& table, qint64 id) const;
    /// Oldest first.
    [[nodiscard]] QList<StateChange> of(Connection& connection, const QString& table, qint64 id) const;
};

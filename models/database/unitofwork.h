#pragma once

#include "models/common/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <vector>

class Connection;

using AccountId = Id<struct AccountTag>;

/// Who acts. Permissions are looked up by account; the name is for logs and sheets.
struct Actor {
    AccountId account;
    QString name;
};

/// One row that a use case inserted or changed. `before`/`after` hold stored columns: personal numbers stay sealed.
struct Change {
    enum class Kind { Inserted, Updated };

    QString table;
    qint64 id = 0;
    Kind kind = Kind::Inserted;
    QJsonObject before;
    QJsonObject after;
};

/// What one use case did: shared by undo, audit and change notices.
class ChangeSet final {
public:
    void add(Change change);
    /// A table touched by bulk work whose rows are not listed one by one.
    void touch(const QString& table) { m_tables.insert(table); }

    [[nodiscard]] const QList<Change>& changes() const { return m_changes; }
    [[nodiscard]] const QSet<QString>& tables() const { return m_tables; }
    [[nodiscard]] bool isEmpty() const { return m_tables.isEmpty(); }
    /// The first row inserted into `table`, or 0.
    [[nodiscard]] qint64 insertedId(const QString& table) const;

private:
    QList<Change> m_changes;
    QSet<QString> m_tables;
};

/// One use case at work: the writer's connection inside a transaction, who acts and when, and what changed.
class UnitOfWork final {
public:
    UnitOfWork(Connection& connection, Actor actor);

    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] qint64 now() const { return m_now; } ///< UTC milliseconds, the same for the whole use case
    void setNow(qint64 moment) { m_now = moment; } ///< before the work begins
    [[nodiscard]] ChangeSet& changes() { return m_changes; }

    /// Notes an inserted row; call after writing it.
    void inserted(const QString& table, qint64 id);
    /// Notes a change with the stored values of the changed columns.
    void updated(const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after);

    using Closing = std::function<void(UnitOfWork&)>;
    /// Work to be done once before the commit, however many rows ask for it: sums over what was written. By name.
    void atEnd(const QString& name, Closing closing);
    /// Runs what was asked for; called before the commit.
    void close();

private:
    Connection& m_connection;
    Actor m_actor;
    qint64 m_now;
    ChangeSet m_changes;
    QSet<QString> m_closingNames;
    std::vector<Closing> m_closings;
};

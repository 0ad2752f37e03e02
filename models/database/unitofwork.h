#pragma once

#include "models/common/act.h"
#include "models/common/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class Connection;
class RowJournal;
class WorkGuard;

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
    UnitOfWork(Connection& connection, Actor actor, const WorkGuard* guard = nullptr);

    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] qint64 now() const { return m_now; } ///< UTC milliseconds, the same for the whole use case
    void setNow(qint64 moment) { m_now = moment; } ///< before the work begins
    [[nodiscard]] ChangeSet& changes() { return m_changes; }

    /// Notes an inserted row; call after writing it.
    void inserted(const QString& table, qint64 id);
    /// Notes a change with the stored values of the changed columns.
    void updated(const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after);

    /// Throws RefusedError unless the actor may do this. Bulk work asks here; single rows are judged by what they are.
    void require(Act act);
    [[nodiscard]] const QList<Act>& acts() const { return m_acts; } ///< asked for so far
    /// Words for the audit trail: a reason, the name of an imported file with its counts. Personal numbers are masked.
    void describe(const QString& words);
    /// The record an act is about that changes nothing: a revealed number, a printed list.
    void concern(const QString& table, qint64 id) { m_subject = {table, id}; }
    [[nodiscard]] const std::pair<QString, qint64>& subject() const { return m_subject; }
    [[nodiscard]] QString words() const { return m_words.join(QStringLiteral("; ")); }

    /// From now on it is noted which rows are written, so that all of it can be taken back: see WorkTakeBack.
    void keepJournal(std::shared_ptr<RowJournal> journal) { m_journal = std::move(journal); }
    [[nodiscard]] RowJournal* journal() const { return m_journal.get(); } ///< null: nothing is noted

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
    const WorkGuard* m_guard;
    QList<Act> m_acts;
    QStringList m_words;
    std::shared_ptr<RowJournal> m_journal;
    std::pair<QString, qint64> m_subject;
    QSet<QString> m_closingNames;
    std::vector<Closing> m_closings;
};

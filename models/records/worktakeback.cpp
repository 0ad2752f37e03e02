#include "models/records/worktakeback.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/journaledtable.h"
#include "models/database/query.h"
#include "models/records/features.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

/// Columns that point to removed rows are looked up once for each of them: indexes for the time being.
class LookupIndexes final {
public:
    explicit LookupIndexes(Connection& connection)
        : m_connection(connection)
    {
    }
    void add(const QString& table, const QString& column)
    {
        const QString name = QStringLiteral("takeback_%1_%2").arg(table, column);
        if (m_names.contains(name))
            return;
        m_connection.execute(QStringLiteral("CREATE INDEX %1 ON %2 (%3)").arg(name, table, column));
        m_names << name;
    }
    void drop() const
    {
        for (const QString& name : m_names)
            m_connection.execute(QStringLiteral("DROP INDEX ") + name);
    }

private:
    Connection& m_connection;
    QStringList m_names;
};

} // namespace

WorkTakeBack::Report WorkTakeBack::run(UnitOfWork& work, TaskContext& task) const
{
    if (work.actor().account != m_journal.account())
        throw RefusedError(
            QCoreApplication::translate("WorkTakeBack", "Only the account that did this can take it back."),
            Acts::Import);
    work.require(Acts::Import);
    task.setText(QCoreApplication::translate("WorkTakeBack", "Taking back"));
    Report report;
    restoreChanged(work, task, report);
    removeNew(work, task, report);
    recount(work);
    return report;
}

QStringList WorkTakeBack::tables() const
{
    QSet<QString> tables;
    for (const RowJournal::Rows& rows : m_journal.rows())
        tables << rows.table->tableName();
    return tables.values();
}

void WorkTakeBack::restoreChanged(UnitOfWork& work, TaskContext& task, Report& report) const
{
    const auto& all = m_journal.rows();
    for (auto rows = all.rbegin(); rows != all.rend(); ++rows) {
        if (rows->isNew())
            continue;
        task.checkpoint();
        if (m_journal.isUntouched(work.connection(), *rows, rows->first)) {
            rows->table->restore(work, rows->first, rows->before, &m_vault);
            ++report.restored;
        } else {
            ++report.changed;
        }
    }
}

void WorkTakeBack::removeNew(UnitOfWork& work, TaskContext& task, Report& report) const
{
    Connection& connection = work.connection();
    const References references = this->references();
    LookupIndexes indexes(connection);
    for (const QList<Reference>& some : references) {
        for (const Reference& reference : some)
            indexes.add(reference.table, reference.column);
    }
    const QStringList lifted = liftProtection(connection);
    const QSet<QString> parts = partTables();
    std::vector<NewRow> used;
    const auto takeAway = [&](const NewRow& row) {
        task.checkpoint();
        if (isUsed(connection, references.value(row.table->tableName()), row.id)) {
            used.push_back(row);
        } else {
            row.table->remove(work, row.id);
            report.removed += parts.contains(row.table->tableName()) ? 0 : 1; // goes with what it is a part of
        }
    };
    eachNew(task, [&](const RowJournal::Rows& rows, qint64 id) {
        if (m_journal.isUntouched(connection, rows, id))
            takeAway({rows.table, id});
        else
            ++report.changed;
    });
    // What pointed to one of them may be gone by now.
    for (qint64 before = -1; before != report.removed && !used.empty();) {
        before = report.removed;
        for (const NewRow& row : std::exchange(used, {}))
            takeAway(row);
    }
    report.used = qint64(used.size());
    indexes.drop();
    for (const QString& table : lifted) {
        for (const QString& statement : connection.dialect().createAppendOnly(table))
            connection.execute(statement);
    }
}

/// The last one first: what points to others was written after them, mostly.
void WorkTakeBack::eachNew(
    TaskContext& task, const std::function<void(const RowJournal::Rows& rows, qint64 id)>& visit) const
{
    const auto& all = m_journal.rows();
    const qint64 total = std::accumulate(
        all.begin(), all.end(), qint64(0), [](qint64 sum, const RowJournal::Rows& rows) { return sum + rows.count; });
    qint64 done = 0;
    for (auto rows = all.rbegin(); rows != all.rend(); ++rows) {
        for (qint64 id = rows->first + rows->count - 1; rows->isNew() && id >= rows->first; --id) {
            task.report(++done, total);
            visit(*rows, id);
        }
    }
}

QSet<QString> WorkTakeBack::partTables() const
{
    QSet<QString> parts;
    for (const RowJournal::Rows& rows : m_journal.rows()) {
        for (const QString& part : rows.table->partTables())
            parts << part;
    }
    return parts;
}

QStringList WorkTakeBack::liftProtection(Connection& connection) const
{
    QSet<QString> tables;
    for (const RowJournal::Rows& rows : m_journal.rows()) {
        tables << rows.table->tableName();
        for (const QString& part : rows.table->partTables())
            tables << part;
    }
    QStringList lifted;
    for (const QString& table : std::as_const(tables)) {
        if (connection.dialect().liftAppendOnly(connection, table))
            lifted << table;
    }
    return lifted;
}

WorkTakeBack::References WorkTakeBack::references() const
{
    References all;
    for (const QString& table : tables()) {
        const QString subject = m_features.kind(table).subject;
        for (const RecordKind& kind : m_features.kinds()) {
            for (const StoredColumn& column : kind.columns) {
                if (column.references && table == QLatin1String(column.references))
                    all[table] << Reference{kind.table, QString::fromLatin1(column.name)};
            }
            if (!subject.isEmpty() && !kind.pointedId.isEmpty())
                all[table] << Reference{kind.table, kind.pointedId, kind.pointedKind, subject};
        }
    }
    return all;
}

bool WorkTakeBack::isUsed(Connection& connection, const QList<Reference>& references, qint64 id)
{
    return std::any_of(references.begin(), references.end(), [&](const Reference& reference) {
        QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?").arg(reference.table, reference.column);
        QVariantList values{id};
        if (!reference.kindColumn.isEmpty()) {
            sql += QStringLiteral(" AND %1 = ?").arg(reference.kindColumn);
            values << reference.kind;
        }
        return connection.scalar(sql + QStringLiteral(" LIMIT 1"), values).isValid();
    });
}

void WorkTakeBack::recount(UnitOfWork& work) const
{
    for (const QString& table : tables()) {
        const RecordKind& kind = m_features.kind(table);
        if (kind.recount)
            kind.recount(work);
        if (kind.owner.kind == RowOwner::Kind::Itself)
            m_features.organisationsMoved(work);
    }
}

#include "models/database/idlist.h"

#include "models/database/query.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace {

constexpr size_t denseMatches = 20'000; ///< from here walking the sorted index beats sorting the matches
constexpr size_t idsBetweenStops = 50'000;

struct StatementCloser {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementCloser>;

[[noreturn]] void fail(sqlite3* database, const QString& sql)
{
    throw Error(QCoreApplication::translate(
                    "Database", "The list could not be read. Try again, and check the office if it happens twice."),
        QStringLiteral("%1 in: %2").arg(QString::fromUtf8(sqlite3_errmsg(database)), sql));
}

Statement prepare(sqlite3* database, const QString& sql, const QVariantList& values)
{
    sqlite3_stmt* raw = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(database, text.constData(), int(text.size()), &raw, nullptr) != SQLITE_OK)
        fail(database, sql);
    Statement statement(raw);
    int position = 0;
    for (const QVariant& value : values) {
        ++position;
        if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
            sqlite3_bind_int64(raw, position, value.toLongLong());
        } else {
            const QByteArray bytes = value.toString().toUtf8();
            sqlite3_bind_text(raw, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        }
    }
    return statement;
}

template <typename Take>
void step(sqlite3* database, const QString& sql, const QVariantList& values, const StopReading& stop, Take take)
{
    const Statement statement = prepare(database, sql, values);
    size_t count = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        if (!take(statement.get()))
            return;
        if (++count % idsBetweenStops == 0 && stop && stop())
            return;
    }
    if (code != SQLITE_DONE)
        fail(database, sql);
}

QString select(const IdQuestion& question, const QString& extraCondition = {})
{
    QStringList conditions;
    if (!question.condition.isEmpty())
        conditions << QStringLiteral("(%1)").arg(question.condition);
    if (!extraCondition.isEmpty())
        conditions << extraCondition;
    QString sql = QStringLiteral("SELECT %1.id, %1.%2 FROM %1").arg(question.table, question.searchColumn);
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    if (!question.orderBy.isEmpty())
        sql += QStringLiteral(" ORDER BY ") + question.orderBy;
    return sql;
}

QString searchColumn(const IdQuestion& question)
{
    return question.table + u'.' + question.searchColumn;
}

/// A bit per id: ids are dense row numbers, so a million matches take 125 kB.
class IdSet {
public:
    void insert(qint64 id)
    {
        if (size_t(id) >= m_bits.size())
            m_bits.resize(size_t(id) + size_t(id) / 2 + 64);
        m_bits[size_t(id)] = true;
        ++m_count;
    }
    [[nodiscard]] bool contains(qint64 id) const { return size_t(id) < m_bits.size() && m_bits[size_t(id)]; }
    [[nodiscard]] size_t count() const { return m_count; }

private:
    std::vector<bool> m_bits;
    size_t m_count = 0;
};

std::vector<qint64> readSearched(
    sqlite3* database, const Dialect& dialect, const IdQuestion& question, const StopReading& stop)
{
    IdSet matches;
    const QString matchSql
        = QStringLiteral("SELECT rowid FROM %1_search WHERE %1_search MATCH ?").arg(question.searchName);
    step(database, matchSql, {question.matchText}, stop, [&](sqlite3_stmt* statement) {
        matches.insert(sqlite3_column_int64(statement, 0));
        return true;
    });
    std::vector<qint64> ids;
    ids.reserve(matches.count());
    if (matches.count() < denseMatches) {
        QVariantList values = question.values;
        values << question.matchText;
        step(database, select(question, dialect.searchCondition(searchColumn(question), question.searchName)), values,
            stop, [&](sqlite3_stmt* statement) {
                ids.push_back(sqlite3_column_int64(statement, 0));
                return true;
            });
        return ids;
    }
    const bool isOwnText = question.searchColumn == QStringLiteral("id"); // then there are as many records as matches
    step(database, select(question), question.values, stop, [&](sqlite3_stmt* statement) {
        if (matches.contains(sqlite3_column_int64(statement, 1)))
            ids.push_back(sqlite3_column_int64(statement, 0));
        return !isOwnText || ids.size() < matches.count();
    });
    return ids;
}

} // namespace

std::vector<qint64> readIds(Connection& connection, const IdQuestion& question, const StopReading& stop)
{
    sqlite3* const database = connection.native();
    std::vector<qint64> ids;
    if (database && !question.searchName.isEmpty())
        return readSearched(database, connection.dialect(), question, stop);
    if (database) {
        step(database, select(question), question.values, stop, [&](sqlite3_stmt* statement) {
            ids.push_back(sqlite3_column_int64(statement, 0));
            return true;
        });
        return ids;
    }
    QVariantList values = question.values;
    QString match;
    if (!question.searchName.isEmpty()) {
        match = connection.dialect().searchCondition(searchColumn(question), question.searchName);
        values << question.matchText;
    }
    Query query(connection, select(question, match));
    query.bindAll(values).run();
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

bool walkFirstIds(Connection& connection, const IdQuestion& question,
    const std::function<bool(const QString& tokens)>& matches, size_t count, size_t budget, std::vector<qint64>& ids)
{
    sqlite3* const database = connection.native();
    if (!database || question.orderBy.isEmpty())
        return false;
    const QString tokensSql = QStringLiteral("SELECT tokens FROM %1_tokens WHERE id = ?").arg(question.searchName);
    const Statement tokens = prepare(database, tokensSql, {});
    size_t walked = 0;
    bool ended = true;
    step(database, select(question), question.values, {}, [&](sqlite3_stmt* statement) {
        const qint64 id = sqlite3_column_int64(statement, 0);
        sqlite3_bind_int64(tokens.get(), 1, sqlite3_column_int64(statement, 1));
        if (sqlite3_step(tokens.get()) == SQLITE_ROW) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(tokens.get(), 0));
            if (matches(QString::fromUtf8(text, sqlite3_column_bytes(tokens.get(), 0))))
                ids.push_back(id);
        }
        sqlite3_reset(tokens.get());
        if (ids.size() >= count || ++walked >= budget) {
            ended = ids.size() >= count;
            return false;
        }
        return true;
    });
    return ended;
}

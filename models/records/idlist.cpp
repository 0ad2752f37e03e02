#include "models/records/idlist.h"

#include "models/database/query.h"
#include "models/records/idstatements.h"

namespace {

constexpr size_t denseMatches = 20'000; ///< from here walking the sorted index beats sorting the matches

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
    stepIds(database, matchSelect(question), {question.matchText}, stop, [&](sqlite3_stmt* statement) {
        matches.insert(sqlite3_column_int64(statement, 0));
        return true;
    });
    std::vector<qint64> ids;
    ids.reserve(matches.count());
    if (matches.count() < denseMatches) {
        QVariantList values = question.values;
        values << question.matchText;
        stepIds(database, idSelect(question, dialect.searchCondition(searchColumn(question), question.searchName)),
            values, stop, [&](sqlite3_stmt* statement) {
                ids.push_back(sqlite3_column_int64(statement, 0));
                return true;
            });
        return ids;
    }
    const bool isOwnText = question.searchColumn == QStringLiteral("id"); // then there are as many records as matches
    stepIds(database, idSelect(question), question.values, stop, [&](sqlite3_stmt* statement) {
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
        stepIds(database, idSelect(question), question.values, stop, [&](sqlite3_stmt* statement) {
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
    Query query(connection, idSelect(question, match));
    query.bindAll(values).run();
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

#include "models/records/idlist.h"

#include "models/database/query.h"
#include "models/records/idstatements.h"

#include <algorithm>
#include <optional>

namespace {

constexpr size_t fewMatches = 1'000; ///< so many are sorted at once
constexpr size_t mostWalked = 4'000; ///< records whose tokens are read, some 1.3 µs each
constexpr size_t walkTrial = 400; ///< after so many it shows whether matches stand where the order begins
constexpr qint64 rowsWalkedPerSorted = 28; ///< stepping over an index entry against fetching and sorting a match

/// The first matches by rising id, and how dense they lie among the records.
struct Sample {
    std::vector<qint64> matches;
    bool isWhole = true;

    [[nodiscard]] double density() const
    {
        return matches.empty() || matches.back() <= 0 ? 0 : double(matches.size()) / double(matches.back());
    }
};

Sample takeSample(sqlite3* database, const IdQuestion& question)
{
    Sample sample;
    stepIds(database, matchSelect(question), {question.matchText}, {}, [&](sqlite3_stmt* statement) {
        if (sample.matches.size() == fewMatches) {
            sample.isWhole = false;
            return false;
        }
        sample.matches.push_back(sqlite3_column_int64(statement, 0));
        return true;
    });
    return sample;
}

std::vector<qint64> idsOf(sqlite3* database, const QString& sql, const QVariantList& values)
{
    std::vector<qint64> ids;
    stepIds(database, sql, values, {}, [&](sqlite3_stmt* statement) {
        ids.push_back(sqlite3_column_int64(statement, 0));
        return true;
    });
    return ids;
}

/// All of them: there are few.
std::vector<qint64> sortFew(sqlite3* database, const IdQuestion& question, const std::vector<qint64>& matches)
{
    QStringList list;
    list.reserve(qsizetype(matches.size()));
    for (const qint64 id : matches)
        list << QString::number(id);
    const QString among = QStringLiteral("%1 IN (%2)").arg(searchColumn(question), list.join(u','));
    return idsOf(database, idSelect(question, among), question.values);
}

/// Walks the order's index and tests each record's own tokens; nothing when the matches stand too far apart.
std::optional<std::vector<qint64>> walk(
    sqlite3* database, const IdQuestion& question, const TokenTest& fits, size_t count, double density)
{
    const Statement tokens = prepareIds(
        database, QStringLiteral("SELECT tokens FROM %1_tokens WHERE id = ?").arg(question.searchName), {});
    std::vector<qint64> ids;
    size_t walked = 0;
    bool isGivenUp = false;
    stepIds(database, idSelect(question), question.values, {}, [&](sqlite3_stmt* statement) {
        sqlite3_bind_int64(tokens.get(), 1, sqlite3_column_int64(statement, 1));
        if (sqlite3_step(tokens.get()) == SQLITE_ROW) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(tokens.get(), 0));
            if (fits(QString::fromUtf8(text, sqlite3_column_bytes(tokens.get(), 0))))
                ids.push_back(sqlite3_column_int64(statement, 0));
        }
        sqlite3_reset(tokens.get());
        ++walked;
        const bool isBarren = walked == walkTrial && double(ids.size()) < double(walkTrial) * density / 2;
        isGivenUp = ids.size() < count && (walked == mostWalked || isBarren);
        return ids.size() < count && !isGivenUp;
    });
    return isGivenUp ? std::nullopt : std::optional(ids);
}

/// Many matches: fetched and sorted when they are rare among the records, else looked for along the order's index.
QString manySelect(const Dialect& dialect, const IdQuestion& question, size_t count, bool isRare)
{
    const QString column = (isRare ? QString() : QStringLiteral("+")) + searchColumn(question);
    return idSelect(question, dialect.searchCondition(column, question.searchName))
        + QStringLiteral(" LIMIT %1").arg(count);
}

std::vector<qint64> readFirstFound(
    sqlite3* database, const Dialect& dialect, const IdQuestion& question, const TokenTest& fits, size_t count)
{
    const Sample sample = takeSample(database, question);
    if (sample.isWhole)
        return sortFew(database, question, sample.matches);
    const double density = sample.density();
    if (double(count) < density * double(mostWalked)) {
        if (const auto ids = walk(database, question, fits, count, density))
            return *ids;
    }
    const bool isRare = density * double(rowsWalkedPerSorted) < 1;
    QVariantList values = question.values;
    values << question.matchText;
    return idsOf(database, manySelect(dialect, question, count, isRare), values);
}

} // namespace

std::vector<qint64> readFirstIds(
    Connection& connection, const IdQuestion& question, const TokenTest& fits, size_t count)
{
    sqlite3* const database = connection.native();
    const bool isSearched = !question.searchName.isEmpty();
    if (database && isSearched)
        return readFirstFound(database, connection.dialect(), question, fits, count);
    QVariantList values = question.values;
    if (isSearched)
        values << question.matchText;
    const QString match
        = isSearched ? connection.dialect().searchCondition(searchColumn(question), question.searchName) : QString();
    Query query(connection, idSelect(question, match) + QStringLiteral(" LIMIT %1").arg(count));
    query.bindAll(values).run();
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

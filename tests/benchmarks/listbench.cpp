#include "models/database/connection.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"
#include "models/volunteers/volunteerrecords.h"
#include "tests/benchmarks/benchmarks.h"

#include <sqlite3.h>

namespace {

constexpr int runs = 7;
constexpr size_t firstIds = 200; // as RecordModel asks for

/// Steps through a statement of SQLite's own interface and keeps the ids.
std::vector<qint64> bareIds(sqlite3* database, const QByteArray& sql, const QByteArray& value = {})
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
    if (!value.isEmpty())
        sqlite3_bind_text(statement, 1, value.constData(), int(value.size()), SQLITE_STATIC);
    std::vector<qint64> ids;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ids.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
    return ids;
}

/// Steps through a statement and touches each cell.
void bareCells(sqlite3* database, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            (void)sqlite3_column_text(statement, column);
    }
    sqlite3_finalize(statement);
}

/// The list's own three statements for one page, each cell read, none decoded or unsealed.
void barePage(sqlite3* database, const std::vector<qint64>& ids, size_t count)
{
    QByteArray list = "(0";
    for (size_t i = 0; i < std::min(count, ids.size()); ++i)
        list += ',' + QByteArray::number(ids[i]);
    list += ')';
    bareCells(database,
        "SELECT m.volunteer_id, t.name FROM memberships m JOIN teams t ON t.id = m.team_id WHERE m.left_on IS NULL AND "
        "m.volunteer_id IN "
            + list + " ORDER BY m.volunteer_id, m.id");
    bareCells(database,
        "SELECT s.volunteer_id, k.name FROM volunteer_skills s JOIN skills k ON k.id = s.skill_id "
        "WHERE s.volunteer_id IN "
            + list + " ORDER BY s.volunteer_id, k.position, k.id");
    bareCells(database,
        "SELECT v.id, v.number, v.name, v.sex, v.id_number_sealed, v.phone_sealed, o.name, v.star, "
        "v.service_minutes, v.state, v.birth_date, v.registered_on, p.name, l.name "
        "FROM volunteers v JOIN organisations o ON o.id = v.organisation_id LEFT JOIN politics p ON p.id = "
        "v.politics_id "
        "LEFT JOIN professional_levels l ON l.id = v.level_id WHERE v.id IN "
            + list);
}

QList<qint64> page(const std::vector<qint64>& ids, size_t from)
{
    const size_t to = std::min(from + size_t(RecordModel::pageSize), ids.size());
    return {ids.begin() + qsizetype(from), ids.begin() + qsizetype(to)};
}

/// The faster of two statements that answer the same question: match and sort, or walk the name's index.
double bareSearch(sqlite3* database, const QByteArray& match)
{
    const QByteArray sort = "SELECT id FROM volunteers WHERE id IN (SELECT rowid FROM volunteers_search WHERE "
                            "volunteers_search MATCH ?) ORDER BY name_key, id LIMIT 200";
    const QByteArray walk = "SELECT id FROM volunteers WHERE +id IN (SELECT rowid FROM volunteers_search WHERE "
                            "volunteers_search MATCH ?) ORDER BY name_key, id LIMIT 200";
    const auto take = [&](const QByteArray& sql) {
        return medianMilliseconds(3, [&] { barePage(database, bareIds(database, sql, match), RecordModel::pageSize); });
    };
    return std::min(take(sort), take(walk));
}

} // namespace

void measureSearch(Office& office, int size, std::vector<BenchRow>& rows)
{
    constexpr double mostMilliseconds = 16;
    Connection& connection = office.database().reader();
    const VolunteerRecords source(office.vault());
    for (const char* words : {"w", "wcc", "王", "王伟", "wangwei", "0042"}) {
        RecordListRequest request;
        request.search = QString::fromUtf8(words);
        request.sortColumn = source.defaultSortColumn();
        const double first = medianMilliseconds(runs, [&] {
            (void)readRecordRows(
                connection, source, page(readFirstRecordIds(connection, source, request, firstIds), 0));
        });
        size_t found = 0;
        const double total = medianMilliseconds(3, [&] { found = readRecordIds(connection, source, request).size(); });
        const QByteArray match = questionFor(connection, source, request).matchText.toUtf8();
        BenchRow row{QStringLiteral("search “%1”, first page").arg(request.search), size, first,
            QStringLiteral("the same in C"), bareSearch(connection.native(), match),
            QStringLiteral("≤ 2 × and ≤ 16 ms"), true,
            QStringLiteral("%1 found, all after %2 ms").arg(found).arg(total, 0, 'f', 1)};
        row.isReached = row.milliseconds <= mostMilliseconds && row.ratio() <= 2 && total <= 300;
        rows.push_back(row);
    }
}

void measureList(Office& office, int size, std::vector<BenchRow>& rows)
{
    constexpr double mostForAPage = 5;
    Connection& connection = office.database().reader();
    const VolunteerRecords source(office.vault());
    RecordListRequest request;
    request.sortColumn = source.defaultSortColumn();
    std::vector<qint64> ids;
    const double open = medianMilliseconds(runs, [&] {
        ids = readRecordIds(connection, source, request);
        (void)readRecordRows(connection, source, page(ids, ids.size() - RecordModel::pageSize));
    });
    const double bare = medianMilliseconds(
        runs, [&] { (void)bareIds(connection.native(), "SELECT id FROM volunteers ORDER BY name_key, id"); });
    BenchRow opened{QStringLiteral("list opened, jump to the end"), size, open,
        QStringLiteral("SELECT id … ORDER BY in C"), bare, QStringLiteral("≤ 1.5 ×"), true, {}};
    opened.isReached = opened.ratio() <= 1.5;
    rows.push_back(opened);
    size_t next = ids.size() / 3;
    const double later = medianMilliseconds(runs * 3, [&] {
        (void)readRecordRows(connection, source, page(ids, next));
        next = (next + size_t(RecordModel::pageSize) * 7) % (ids.size() - RecordModel::pageSize);
    });
    rows.push_back({QStringLiteral("a later page of the list"), size, later, {}, 0, QStringLiteral("≤ 5 ms"),
        later <= mostForAPage, {}});
}

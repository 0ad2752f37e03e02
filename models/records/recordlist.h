#pragma once

#include "models/records/idlist.h"
#include "models/records/recordsource.h"

/// A list asked for: search words, filter and order over one source. Shared by screen and command line.
struct RecordListRequest {
    QString search;
    RecordFilter filter;
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
};

/// The question to the database; its search part understands names, pinyin, initials, codes and number tails.
[[nodiscard]] IdQuestion questionFor(
    Connection& connection, const RecordSource& source, const RecordListRequest& request);
/// The sorted ids of all matches.
[[nodiscard]] std::vector<qint64> readRecordIds(
    Connection& connection, const RecordSource& source, const RecordListRequest& request, const StopReading& stop = {});
/// At least the first `count` ids, or all there are; quick however many match.
[[nodiscard]] std::vector<qint64> readFirstRecordIds(
    Connection& connection, const RecordSource& source, const RecordListRequest& request, size_t count);
/// How many records the office (or the chosen subtree) holds, without search and conditions.
[[nodiscard]] qint64 countRecords(Connection& connection, const RecordSource& source, const RecordFilter& filter);
/// The rows of `ids` in their order.
[[nodiscard]] QList<RecordRow> readRecordRows(
    Connection& connection, const RecordSource& source, const QList<qint64>& ids);

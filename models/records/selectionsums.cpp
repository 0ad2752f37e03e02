#include "models/records/selectionsums.h"

#include "models/common/task.h"
#include "models/records/recordlist.h"

#include <algorithm>

/// What counts no more adds nothing.
static bool isVoid(const RecordRow& row)
{
    return std::any_of(
        row.cells.begin(), row.cells.end(), [](const QVariant& cell) { return cell.value<RecordBadge>().isOver; });
}

QList<ColumnSum> selectionSums(
    Connection& connection, const RecordSource& source, const QList<qint64>& ids, TaskContext& task)
{
    constexpr qsizetype rowsAtOnce = 500;
    const QList<RecordColumn> columns = source.columns();
    QList<qsizetype> added;
    QList<ColumnSum> sums;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns.at(i).isSummed)
            continue;
        added << i;
        sums << ColumnSum{columns.at(i).title, columns.at(i).kind, 0};
    }
    for (qsizetype first = 0; first < ids.size() && !added.isEmpty(); first += rowsAtOnce) {
        task.checkpoint();
        for (const RecordRow& row : readRecordRows(connection, source, ids.mid(first, rowsAtOnce))) {
            if (isVoid(row))
                continue;
            for (qsizetype i = 0; i < added.size(); ++i)
                sums[i].amount += row.cells.value(added.at(i)).toLongLong();
        }
    }
    return sums;
}

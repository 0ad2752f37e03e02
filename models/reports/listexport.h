#pragma once

#include "models/common/task.h"
#include "models/records/recordsource.h"
#include "models/spreadsheets/tablewriter.h"

#include <vector>

/// A list as the page shows it: its chosen columns and its sorted ids.
struct ListExport {
    QString title;
    QStringList notes; ///< search words, conditions, who printed it and when
    QList<int> columns; ///< of the source, in the order shown
    std::vector<qint64> ids;
};

/// Writes the list row by row, one page of ids at a time; numbers as the source has them. Throws CancelledError.
void writeList(
    Connection& connection, const RecordSource& source, const ListExport& list, TableWriter& writer, TaskContext& task);
/// The kind of spreadsheet column that shows a list's column.
[[nodiscard]] SheetColumnKind sheetKind(ColumnKind kind);
/// A list's cell as a spreadsheet value.
[[nodiscard]] TableValue tableValue(const QVariant& value, ColumnKind kind);

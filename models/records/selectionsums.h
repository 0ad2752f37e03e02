#pragma once

#include "models/records/recordsource.h"

class Connection;
class TaskContext;

/// What chosen records of a list add up to in one of its columns.
struct ColumnSum {
    QString title;
    ColumnKind kind = ColumnKind::Integer;
    qint64 amount = 0; ///< as the column holds it: minutes, 分, a count

    bool operator==(const ColumnSum&) const = default;
};

/// The sums of the columns that can be added, in their order. Reads the records; CancelledError when the task says so.
[[nodiscard]] QList<ColumnSum> selectionSums(
    Connection& connection, const RecordSource& source, const QList<qint64>& ids, TaskContext& task);

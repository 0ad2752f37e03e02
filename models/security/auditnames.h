#pragma once

#include <QString>

class Connection;

/// The name of a record, for the trail's readers; empty where its table has none or the record is not there.
[[nodiscard]] QString auditRecordName(Connection& connection, const QString& table, qint64 id);
/// The table that an id in this column of `table` points to; empty when it is no id.
[[nodiscard]] QString auditReferencedTable(const QString& table, const QString& column);

#pragma once

#include "models/records/recordlist.h"

/// What a list's answer holds, as a condition of its table: so that the figures above a list obey the organization, the
/// period, the conditions and the search that its rows obey.
struct ListAnswer {
    QString table;
    QString where; ///< " WHERE …", or nothing
    QVariantList values;
};

[[nodiscard]] ListAnswer answerOf(Connection& connection, const RecordSource& source, const RecordListRequest& request);
/// One row of sums over all records of the answer, e.g. "COALESCE(SUM(teams.service_minutes), 0)".
[[nodiscard]] QVariantList sumsOf(Connection& connection, const ListAnswer& answer, const QStringList& expressions);
/// Sums over rows of other tables that belong to the answer's records: `sql` holds %1 where the ids of those stand.
[[nodiscard]] QVariantList sumsOver(Connection& connection, const ListAnswer& answer, const QString& sql, int columns);

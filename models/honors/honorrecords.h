#pragma once

#include "models/records/recordsource.h"

/// The list of awards of all batches.
class HonorRecords final : public RecordSource {
public:
    QString table() const override;
    QString searchTable() const override;
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    int defaultSortColumn() const override { return 0; }
    /// Keys: batch, title, kind, state, year. The chosen organisations are those of the batch.
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
};

#pragma once

#include "models/records/listsource.h"

/// The list of awards of all batches.
class HonorRecords final : public ListSource {
public:
    QString table() const override;
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 0; }
    /// Keys: batch, title, kind, state, year. The chosen organizations are those of the batch.
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

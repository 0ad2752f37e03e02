#pragma once

#include "models/records/recordsource.h"

/// The list of estates: name, community, households, position, state.
class EstateRecords final : public RecordSource {
public:
    QString table() const override;
    QString searchTable() const override;
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
};

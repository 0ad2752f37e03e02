#pragma once

#include "models/records/recordsource.h"

/// The project library: code, name with brand flag, category, team, source, budget, score, state.
class ProjectRecords final : public RecordSource {
public:
    QString table() const override;
    QString searchTable() const override;
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
};

[[nodiscard]] RecordBadge projectBadge(const QString& stateCode);

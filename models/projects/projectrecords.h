#pragma once

#include "models/records/listsource.h"

/// The project library: code, name with brand flag, category, team, source, budget, score, state.
class ProjectRecords final : public ListSource {
public:
    QString table() const override;
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge projectBadge(const QString& stateCode);

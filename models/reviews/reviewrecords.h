#pragma once

#include "models/records/listsource.h"

/// Review rounds, the latest first: name, day, organization, projects, judges, sheets given, state.
class ReviewRoundRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("review_rounds"); }
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 0; }
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge reviewBadge(const QString& stateCode);

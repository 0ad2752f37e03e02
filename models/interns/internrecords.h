#pragma once

#include "models/records/listsource.h"

/// The list of interns: name, university, major, mentor, span, hours of practice, grade, state.
class InternRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("interns"); }
    QStringList watchedTables() const override;
    int defaultSortColumn() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge internBadge(const QString& stateCode);

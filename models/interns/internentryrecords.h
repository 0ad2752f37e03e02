#pragma once

#include "models/records/listsource.h"

/// The papers and days of all interns' files, the latest first.
class InternEntryRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("intern_entries"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

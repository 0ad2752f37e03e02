#pragma once

#include "models/records/listsource.h"

/// The list of activities with who came and the hours that count.
class ActivityRecords final : public ListSource {
public:
    QString table() const override;
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    /// Keys: state, field, project, station, team.
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// An activity's or an attendance's state (stored code) as a colored label.
[[nodiscard]] RecordBadge activityBadge(const QString& stateCode);
[[nodiscard]] RecordBadge attendanceBadge(const QString& stateCode);

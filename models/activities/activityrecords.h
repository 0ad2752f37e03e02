#pragma once

#include "models/records/recordsource.h"

/// The list of activities with who came and the hours that count.
class ActivityRecords final : public RecordSource {
public:
    QString table() const override;
    QString searchTable() const override;
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    /// Keys: state, field, project, station, team.
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
};

/// An activity's or an attendance's state (stored code) as a coloured label.
[[nodiscard]] RecordBadge activityBadge(const QString& stateCode);
[[nodiscard]] RecordBadge attendanceBadge(const QString& stateCode);

#pragma once

#include "models/records/listsource.h"

/// What the check of the ledger found: rule, who or what, in words, day, organization, team, clerk, state.
class FindingRecords final : public ListSource {
public:
    QString table() const override;
    QString searchTable() const override { return {}; }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge findingBadge(const QString& stateCode);
/// Whom or what a finding is about: one person, two, an activity, a team, a clerk.
[[nodiscard]] QString findingSubject(
    const QStringList& people, const QString& activity, const QString& team, const QString& clerk);

#pragma once

#include "models/records/listsource.h"

/// Assessments, the latest first.
class AssessmentRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("assessments"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    /// Keys: state, kind, answer (open: something is still to be done better).
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge assessmentBadge(const QString& stateCode);

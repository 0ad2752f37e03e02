#pragma once

#include "models/records/recordsource.h"

class Features;

/// The audit trail as a list, the newest entry first: when, who, what, on which record, in which words.
class AuditRecords final : public RecordSource {
public:
    explicit AuditRecords(const Features& features)
        : m_features(features)
    {
    }

    QString table() const override;
    QString searchTable() const override { return {}; }
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    /// An organization stands for what its accounts did.
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

private:
    const Features& m_features;
};

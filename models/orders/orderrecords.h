#pragma once

#include "models/common/masking.h"
#include "models/records/recordsource.h"

class Vault;

/// The list of orders. The requester's phone number is masked; the shown team is the present round's.
class OrderRecords final : public RecordSource {
public:
    explicit OrderRecords(const Vault& vault, Numbers numbers = Numbers::Masked);

    QString table() const override;
    QString searchTable() const override;
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    int defaultSortColumn() const override { return 1; }
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    /// Keys: state, kind, need, source, organisation, team, grade, period_by ("closed": the period is of closing, else
    /// of the request). An order reopened after a closing in the period is still listed there.
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
    std::shared_ptr<const RecordSource> withClearNumbers() const override
    {
        return std::make_shared<OrderRecords>(m_vault, Numbers::Clear);
    }

private:
    const Vault& m_vault;
    Numbers m_numbers;
};

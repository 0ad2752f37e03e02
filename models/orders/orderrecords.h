#pragma once

#include "models/common/masking.h"
#include "models/records/listsource.h"

class Vault;

/// The list of orders. The requester's phone number is masked; the shown team is the present round's.
class OrderRecords final : public ListSource {
public:
    explicit OrderRecords(const Vault& vault, Numbers numbers = Numbers::Masked);

    QString table() const override;
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 1; }
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    /// Keys: state, kind, need, source, organization, team, grade, answer (open, late, answered), period_by ("closed":
    /// the period is of closing, else of the request). An order reopened after a closing in the period is still listed
    /// there.
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
    std::shared_ptr<const RecordSource> withClearNumbers() const override
    {
        return std::make_shared<OrderRecords>(m_vault, Numbers::Clear);
    }

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;

private:
    const Vault& m_vault;
    Numbers m_numbers;
};

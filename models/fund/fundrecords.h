#pragma once

#include "models/common/masking.h"
#include "models/fund/fundentry.h"
#include "models/records/listsource.h"

class Vault;

/// Income and spending, the latest first. Phone numbers are masked.
class FundRecords final : public ListSource {
public:
    explicit FundRecords(const Vault& vault, Numbers numbers = Numbers::Masked)
        : m_vault(vault)
        , m_numbers(numbers)
    {
    }
    QString table() const override { return QStringLiteral("fund_entries"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
    std::shared_ptr<const RecordSource> withClearNumbers() const override
    {
        return std::make_shared<FundRecords>(m_vault, Numbers::Clear);
    }

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;

private:
    const Vault& m_vault;
    Numbers m_numbers;
};

/// Accounts with what they hold.
class FundAccountRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("fund_accounts"); }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge fundBadge(const QString& stateCode);
[[nodiscard]] RecordBadge fundAccountBadge(const QString& stateCode);

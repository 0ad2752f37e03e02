#pragma once

#include "models/fund/fundrepository.h"
#include "models/organisation/importlookup.h"

/// 社区基金收支明细: income and spending line by line. The file's title names the account. A line is known by what it
/// says and by which of the same lines of its file it is. What is spent beyond the balance comes in and is told.
class FundImport final : public RecordImporter {
public:
    explicit FundImport(const Vault& vault)
        : m_fund(vault)
    {
    }
    QString kind() const override { return QStringLiteral("fund"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    QStringList personalColumns() const override { return {QStringLiteral("phone")}; }
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    QStringList remarks() const override { return m_lookup.remarks(); }

private:
    [[nodiscard]] FundEntry read(const ImportRow& row, Problems& problems) const;
    void readAmount(const ImportRow& row, FundEntry& entry, Problems& problems) const;
    /// Created when it is new; none, with a problem, when the account at work does not answer for it.
    [[nodiscard]] FundAccountId account(UnitOfWork& work, const ImportRow& row, Problems& problems);

    FundRepository m_fund;
    ImportLookup m_lookup;
    QString m_accountName; ///< of the title
    QHash<QString, FundAccountId> m_accounts;
    QHash<QString, int> m_occurrences; ///< by what a line says
    QSet<FundAccountId> m_touched;
};

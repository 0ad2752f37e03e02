#pragma once

#include "models/fund/fundentry.h"
#include "ui/records/formpage.h"

/// Income and spending of the fund 基金收支.
class FundEntryPage final : public FormPage<FundEntry> {
    Q_OBJECT

public:
    explicit FundEntryPage(Office& office, QWidget* parent = nullptr);
    void createApplication();

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] FundEntry stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] FundEntry fresh() override;
    [[nodiscard]] qint64 fillIn(const FundEntry& entry) override;
    void save(UnitOfWork& work, const FundEntry& entry) const override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    [[nodiscard]] DetailTab overview(const FundEntry& entry);

    QPushButton* m_paper = nullptr; ///< receipt or voucher
    QPushButton* m_next = nullptr; ///< the usual next step of the chosen line
    FundKind m_kind = FundKind::Income; ///< of the next new line
};

#pragma once

#include "models/fund/fundaccount.h"
#include "ui/common/recorddialog.h"
#include "ui/records/formpage.h"

/// The form of an account.
class FundAccountDialog final : public RecordDialog<FundAccount> {
    Q_OBJECT

public:
    FundAccountDialog(Office& office, const FundAccount& account, QWidget* parent = nullptr);
};

/// Accounts of the fund with what they hold.
class FundAccountPage final : public FormPage<FundAccount> {
    Q_OBJECT

public:
    explicit FundAccountPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] FundAccount stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] FundAccount fresh() override;
    [[nodiscard]] qint64 fillIn(const FundAccount& account) override;
    void save(UnitOfWork& work, const FundAccount& account) const override;
};

#pragma once

#include "models/points/goods.h"
#include "ui/common/recorddialog.h"
#include "ui/records/formpage.h"

/// The form of a merchant.
class MerchantDialog final : public RecordDialog<Merchant> {
    Q_OBJECT

public:
    MerchantDialog(Office& office, const Merchant& merchant, QWidget* parent = nullptr);
};

/// 兑换商家, with the sheet by which they are paid every month.
class MerchantPage final : public FormPage<Merchant> {
    Q_OBJECT

public:
    explicit MerchantPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Merchant stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Merchant fresh() override;
    [[nodiscard]] qint64 fillIn(const Merchant& merchant) override;
    void save(UnitOfWork& work, const Merchant& merchant) const override;

private:
    [[nodiscard]] DetailTab goodsOf(MerchantId id) const;
};

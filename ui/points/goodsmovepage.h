#pragma once

#include "ui/records/recordpage.h"

/// 库存流水: the goods store.
class GoodsMovePage final : public RecordPage {
    Q_OBJECT

public:
    explicit GoodsMovePage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    [[nodiscard]] bool obeysPeriod() const override { return true; }
};

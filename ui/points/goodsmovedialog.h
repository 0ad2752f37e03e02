#pragma once

#include "models/points/goodsstore.h"
#include "ui/common/formdialog.h"

class Office;

/// One line of the goods store: what came in, is written off, or was counted.
class GoodsMoveDialog final : public FormDialog {
    Q_OBJECT

public:
    GoodsMoveDialog(Office& office, const GoodsMove& move, QWidget* parent = nullptr);

    [[nodiscard]] const TakenStep& step() const { return m_step; }

private:
    [[nodiscard]] GoodsMove move() const;
    void showKind();

    Office& m_office;
    GoodsMove m_start;
    ReferenceField* m_goods = nullptr;
    ChoiceField* m_kind = nullptr;
    NumberField* m_quantity = nullptr;
    DateField* m_day = nullptr;
    ChoiceField* m_origin = nullptr;
    MoneyField* m_value = nullptr;
    TextField* m_reason = nullptr;
    TakenStep m_step;
};

#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/order.h"
#include "ui/common/formdialog.h"

class ChoiceField;
class DateField;
class MultiLineField;
class TextField;

/// 回访评价: the clerk calls back and writes down how content the requester is.
class OrderRatingDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit OrderRatingDialog(const Order& order, QWidget* parent = nullptr);

    [[nodiscard]] Evaluation evaluation() const;

private:
    ChoiceField* m_grade = nullptr;
    ChoiceField* m_channel = nullptr;
    TextField* m_evaluator = nullptr;
    DateField* m_day = nullptr;
    TextField* m_tags = nullptr;
    MultiLineField* m_words = nullptr;
};

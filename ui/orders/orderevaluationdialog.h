#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/order.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordform.h"

/// 回访评价: the clerk calls back and writes down how content the requester is.
class OrderEvaluationDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit OrderEvaluationDialog(const Order& order, QWidget* parent = nullptr);

    [[nodiscard]] Evaluation evaluation() const { return m_form.record(); }

private:
    void makeFields(const Order& order);

    RecordForm<Evaluation> m_form;
    ChoiceField* m_grade = nullptr;
};

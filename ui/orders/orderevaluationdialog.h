#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/missedcall.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordform.h"

class Office;

/// 回访评价: the clerk calls back and writes down how content the requester is, or that nobody answered.
class OrderEvaluationDialog final : public FormDialog {
    Q_OBJECT

public:
    OrderEvaluationDialog(Office& office, const Order& order, QWidget* parent = nullptr);

    [[nodiscard]] Evaluation evaluation() const { return m_form.record(); }
    /// Why there is no evaluation, once the dialog was accepted; none: there is one.
    [[nodiscard]] const std::optional<MissedCallReason>& missed() const { return m_missed; }

private:
    void makeCall(Office& office, const Order& order);
    void makeFields(const Order& order);

    RecordForm<Evaluation> m_form;
    ChoiceField* m_grade = nullptr;
    std::optional<MissedCallReason> m_missed;
};

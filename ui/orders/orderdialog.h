#pragma once

#include "models/orders/order.h"
#include "ui/common/choicefield.h"
#include "ui/common/formdialog.h"
#include "ui/common/formfields.h"

class Office;

/// 接单登记: who asks for what, where and when; or the correction of what was written down.
class OrderDialog final : public FormDialog {
    Q_OBJECT

public:
    using QWidget::show;
    /// Without `order` a new one.
    OrderDialog(Office& office, const std::optional<Order>& order, QWidget* parent = nullptr);

    [[nodiscard]] OrderId savedId() const { return m_saved; }

private:
    void makeFields();
    void fillChoices();
    void fillEstates();
    void showOrder(const Order& order);
    [[nodiscard]] Order order() const;
    void saveOrder();

    Office& m_office;
    std::optional<Order> m_before;
    OrderId m_saved;
    TextField* m_requester = nullptr;
    PersonalNumberField* m_phone = nullptr;
    ChoiceField* m_source = nullptr;
    DateTimeField* m_requestedAt = nullptr;
    ChoiceField* m_organisation = nullptr;
    ChoiceField* m_estate = nullptr;
    TextField* m_address = nullptr;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_need = nullptr;
    ChoiceField* m_urgency = nullptr;
    DateTimeField* m_wishedAt = nullptr;
    MultiLineField* m_details = nullptr;
    TextField* m_safety = nullptr;
    CheckField* m_acceptAtOnce = nullptr;
};

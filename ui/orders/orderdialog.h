#pragma once

#include "models/orders/order.h"
#include "models/orders/ordervalidator.h"
#include "ui/common/recorddialog.h"

#include <optional>

/// 接单登记: who asks for what, where and when; or the correction of what was written down.
class OrderDialog final : public RecordDialog<Order> {
    Q_OBJECT

public:
    /// Without `order`, or with one that is not stored yet, a new one.
    OrderDialog(Office& office, const std::optional<Order>& order, QWidget* parent = nullptr);

    /// What is written together with a new order: where it came from.
    void setFollowing(std::function<void(UnitOfWork&, OrderId)> following) { m_following = std::move(following); }

protected:
    [[nodiscard]] Store store() const override;
    [[nodiscard]] Problems problems() const override;

private:
    void makeRequester();
    void makeNeed();
    void makePlace();
    void makeVerification();
    void phoneTyped();
    void proposeDeadlines();
    void communityChosen();
    void estateChosen();
    void stationChosen();

    std::shared_ptr<RecordReferences> m_estates;
    PersonalNumberField* m_phone = nullptr;
    QString m_lookedUp; ///< the number whose requester was looked for last
    ReferenceField* m_organisation = nullptr;
    ReferenceField* m_estate = nullptr;
    ReferenceField* m_station = nullptr;
    DateTimeField* m_responseDue = nullptr;
    DateTimeField* m_completionDue = nullptr;
    CheckField* m_acceptAtOnce = nullptr; ///< new orders only
    std::function<void(UnitOfWork&, OrderId)> m_following;
};

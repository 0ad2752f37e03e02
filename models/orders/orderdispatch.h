#pragma once

#include "models/orders/order.h"

class OrderStep;
class Vault;

/// Who an order goes to: a team, a volunteer, or a volunteer of a team.
struct DispatchTarget {
    TeamId team;
    VolunteerId volunteer;
};

/// 派单 and what follows until the service is over. Every step throws Error, with nothing changed, when the order's
/// state does not allow it.
class OrderDispatch final {
public:
    OrderDispatch(UnitOfWork& work, const Vault& vault, QDateTime at = QDateTime::currentDateTime());

    /// Sends an order that waits to a team that is active or a volunteer who is registered.
    void dispatch(OrderId id, const DispatchTarget& target);
    /// The team or volunteer takes it.
    void accept(OrderId id);
    /// They cannot, or did not answer in time: the order waits again. The reason is required.
    void giveBack(OrderId id, const QString& reason);
    void start(OrderId id);
    void finish(OrderId id);

private:
    [[nodiscard]] QString targetName(const DispatchTarget& target) const;

    UnitOfWork& m_work;
    const Vault& m_vault;
    QDateTime m_at;
};

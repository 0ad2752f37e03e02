#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderservice.h"
#include "models/records/takenstep.h"

/// Every step of an order by its name (OrderStepName), each with its way back. What was taken back stays in the order's
/// story and in the audit trail; the sums follow, an evaluation counts no more.
class OrderSteps final {
public:
    OrderSteps(UnitOfWork& work, const Vault& vault, QDateTime at = QDateTime::currentDateTime());

    /// A step that needs no more than a reason. Throws Error, with nothing changed, when the state does not allow it.
    TakenStep take(OrderId id, const QString& name, const QString& reason);
    TakenStep dispatch(OrderId id, const DispatchTarget& target);
    /// 领单: a team or person picks a waiting order from the list; it is dispatched and accepted at once.
    TakenStep claim(OrderId id, const DispatchTarget& target);
    /// 谁来了，几点到几点: the service is over, who came has hours.
    TakenStep report(OrderId id, const OrderReport& report);
    TakenStep correctReport(OrderId id, const OrderReport& report);
    TakenStep evaluate(OrderId id, const Evaluation& evaluation);

private:
    /// What a step may change.
    struct Turn {
        Order order;
        std::optional<OrderRound> round;
        std::optional<Evaluation> evaluation;
        QList<ServiceRecord> hours; ///< that count or may count

        bool operator==(const Turn& other) const;
    };

    [[nodiscard]] Turn turn(OrderId id) const;
    template <typename Act> TakenStep traced(OrderId id, Act act);
    [[nodiscard]] TakenStep told(OrderId id, TakenStep taken) const;
    void takeBack(const Turn& before, const Turn& after);
    void restore(const Turn& now, const Turn& before);
    void restoreHours(const QList<ServiceRecord>& now, const QList<ServiceRecord>& before);

    UnitOfWork& m_work;
    const Vault& m_vault;
    QDateTime m_at;
};

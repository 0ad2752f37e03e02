#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/orderdispatch.h"
#include "models/records/takenstep.h"

/// Every step of an order by its name (OrderStepName), each with its way back. What was taken back stays in the order's
/// story and in the audit trail; the sums follow, an evaluation counts no more.
class OrderSteps final {
public:
    OrderSteps(UnitOfWork& work, const Vault& vault, QDateTime at = QDateTime::currentDateTime());

    /// A step that needs no more than a reason. Throws Error, with nothing changed, when the state does not allow it.
    TakenStep take(OrderId id, const QString& name, const QString& reason);
    TakenStep dispatch(OrderId id, const DispatchTarget& target);
    TakenStep evaluate(OrderId id, const Evaluation& evaluation);

private:
    /// What a step may change.
    struct Turn {
        Order order;
        std::optional<OrderRound> round;
        std::optional<Evaluation> evaluation;

        bool operator==(const Turn& other) const;
    };

    [[nodiscard]] Turn turn(OrderId id) const;
    template <typename Act> TakenStep traced(OrderId id, Act act);
    void takeBack(const Turn& before, const Turn& after);
    void restore(const Turn& now, const Turn& before);

    UnitOfWork& m_work;
    const Vault& m_vault;
    QDateTime m_at;
};

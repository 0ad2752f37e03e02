#pragma once

#include "models/orders/orderrepository.h"

/// One order at its present round, about to make one transition: asked of the table, then written with the round,
/// the story and the roll-ups. The acts (OrderIntake, OrderDispatch, OrderClosing) are made of it.
class OrderStep final {
public:
    /// Throws Error when there is no such order.
    OrderStep(UnitOfWork& work, const Vault& vault, OrderId id);

    [[nodiscard]] const Order& before() const { return m_before; }
    Order order; ///< to be changed freely except for its state
    OrderRound round;

    /// Throws Error, with nothing written, when the table does not allow `to`.
    void require(OrderState to) const;
    /// Throws Error unless the order is in one of these states: several steps end where it waits for dispatch.
    void requireFrom(const QList<OrderState>& states) const;
    /// Makes the transition at `at` (local) and tells it in `words`.
    void go(OrderState to, const QDateTime& at, const QString& words);

    /// Writes order and round as they are now, with a line in the story: the state stays.
    void write(const QDateTime& at, const QString& words);

private:
    void store(const QDateTime& at, const QString& words);

    UnitOfWork& m_work;
    OrderRepository m_orders;
    Order m_before;
};

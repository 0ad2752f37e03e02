#pragma once

#include "models/orders/order.h"

class Vault;

/// 一单多站: what the office asks of several stations at once. Each gets an order of its own; the first stands for all.
class OrderGroup final {
public:
    OrderGroup(UnitOfWork& work, const Vault& vault);

    /// One order for each station, at its organization and, where none is written, its address. Throws Error, with
    /// nothing kept, when a station is not at work.
    QList<OrderId> receive(const Order& written, const QList<StationId>& stations, bool acceptAtOnce) const;
    /// All of them are canceled, as one. Throws Error when one has gone on.
    void takeBack(const QList<OrderId>& orders) const;
    /// The orders of a group, the order itself among them; none for an order that stands alone.
    [[nodiscard]] static QList<OrderId> members(Connection& connection, OrderId group);

private:
    UnitOfWork& m_work;
    const Vault& m_vault;
};

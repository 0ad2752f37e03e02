#pragma once

#include "models/orders/ordertable.h"
#include "models/records/recordrepository.h"

#include <QHash>

#include <optional>

class Connection;
class Vault;

/// The SQL of orders, their rounds and their stories. The requester's phone number is sealed here.
class OrderRepository final : public RecordRepository<Order> {
public:
    explicit OrderRepository(const Vault& vault)
        : RecordRepository(orderTable(), &vault)
    {
    }

    [[nodiscard]] bool isNumberTaken(Connection& connection, const QString& number) const;
    [[nodiscard]] qint64 count(Connection& connection) const; ///< all orders that ever came in
    /// Number → id of all, for imports.
    [[nodiscard]] QHash<QString, OrderId> index(Connection& connection) const;
    [[nodiscard]] std::optional<OrderRound> round(Connection& connection, OrderId id, int round) const;
    [[nodiscard]] QList<OrderRound> rounds(Connection& connection, OrderId id) const; ///< the first one first
    [[nodiscard]] QList<OrderEvent> events(Connection& connection, OrderId id) const; ///< in the order of happening

    /// Writes an order as it is, with its first round. Throws Error when the number is taken.
    OrderId insert(UnitOfWork& work, const Order& order) const;
    /// Bulk: nothing checked, no row noted; the table counts as touched.
    OrderId insertQuick(UnitOfWork& work, const Order& order, const OrderRound& round) const;
    /// Writes state, its reason, round and closing; who calls has asked the table of transitions.
    void updateState(UnitOfWork& work, const Order& order) const;
    /// Writes which order stands for those that were made with it.
    void setGroup(UnitOfWork& work, OrderId order, OrderId group) const;
    void insertRound(UnitOfWork& work, const OrderRound& round) const;
    void updateRound(UnitOfWork& work, const OrderRound& round) const;
    /// Of a round in which nothing happened: its opening was taken back.
    void removeRound(UnitOfWork& work, const OrderRound& round) const;
    /// Adds a line to the story, at the order's present round.
    void addEvent(UnitOfWork& work, const OrderEvent& event) const;
};

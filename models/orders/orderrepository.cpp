#include "models/orders/orderrepository.h"

#include "models/orders/ordertext.h"

bool OrderRepository::isNumberTaken(Connection& connection, const QString& number) const
{
    return m_table.idWhere(connection, "number", number) > 0;
}

qint64 OrderRepository::count(Connection& connection) const
{
    return m_table.count(connection);
}

QHash<QString, OrderId> OrderRepository::index(Connection& connection) const
{
    QHash<QString, OrderId> index;
    Query query(connection, QStringLiteral("SELECT number, id FROM orders"));
    query.run();
    while (query.next())
        index.insert(query.text(0), query.id<OrderId>(1));
    return index;
}

std::optional<OrderRound> OrderRepository::round(Connection& connection, OrderId id, int round) const
{
    return orderRoundTable().selectOne(
        connection, QStringLiteral("WHERE order_id = ? AND round = ?"), {id.value(), round});
}

QList<OrderRound> OrderRepository::rounds(Connection& connection, OrderId id) const
{
    return orderRoundTable().select(connection, QStringLiteral("WHERE order_id = ? ORDER BY round"), {id.value()});
}

QList<OrderEvent> OrderRepository::events(Connection& connection, OrderId id) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT e.order_id, e.round, e.happened_at, e.from_state, e.to_state, e.words, a.name FROM order_events e "
            "LEFT JOIN accounts a ON a.id = e.account_id WHERE e.order_id = ? ORDER BY e.id"));
    query.bind(id).run();
    QList<OrderEvent> events;
    while (query.next()) {
        OrderEvent event;
        event.order = query.id<OrderId>(0);
        event.round = query.number(1);
        event.happenedAt = parseIsoMinute(query.text(2));
        if (!query.text(3).isEmpty())
            event.from = orderStates().fromCode(query.text(3));
        event.to = orderStates().fromCode(query.text(4));
        event.words = query.text(5);
        event.account = query.text(6);
        events << event;
    }
    return events;
}

OrderId OrderRepository::insert(UnitOfWork& work, const Order& order) const
{
    if (isNumberTaken(work.connection(), order.number))
        throw Error(OrderText::tr("The order number %1 is taken already.").arg(order.number));
    OrderRound first;
    first.order = RecordRepository::insert(work, order);
    first.round = order.round;
    insertRound(work, first);
    return first.order;
}

OrderId OrderRepository::insertQuick(UnitOfWork& work, const Order& order, const OrderRound& round) const
{
    OrderRound first = round;
    first.order = RecordRepository::insertQuick(work, order);
    insertRound(work, first);
    return first.order;
}

void OrderRepository::updateState(UnitOfWork& work, const Order& order) const
{
    m_table.set(work, order.id.value(),
        {{"state", orderStates().code(order.state)}, {"state_reason", storedFreeText(order.stateReason)},
            {"round", order.round}, {"closed_at", order.closedAt}});
}

void OrderRepository::setGroup(UnitOfWork& work, OrderId order, OrderId group) const
{
    m_table.set(work, order.value(), {{"group_id", group.value()}});
}

void OrderRepository::insertRound(UnitOfWork& work, const OrderRound& round) const
{
    orderRoundTable().insertQuick(work, round);
}

void OrderRepository::updateRound(UnitOfWork& work, const OrderRound& round) const
{
    const auto stored = this->round(work.connection(), round.order, round.round);
    if (!stored)
        return;
    OrderRound changed = round;
    changed.id = stored->id;
    orderRoundTable().updateQuick(work, changed);
}

void OrderRepository::removeRound(UnitOfWork& work, const OrderRound& round) const
{
    Query(work.connection(), QStringLiteral("DELETE FROM order_rounds WHERE id = ?")).bind(round.id).run();
    work.changes().touch(QStringLiteral("order_rounds"));
}

void OrderRepository::addEvent(UnitOfWork& work, const OrderEvent& event) const
{
    (void)orderEventTable().insertQuick(work, event);
}

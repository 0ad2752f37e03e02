#include "models/orders/orderstep.h"

#include "models/orders/orderrollups.h"
#include "models/orders/ordertext.h"

OrderStep::OrderStep(UnitOfWork& work, const Vault& vault, OrderId id)
    : m_work(work)
    , m_orders(vault)
    , m_before(m_orders.require(work.connection(), id))
{
    order = m_before;
    round = m_orders.round(work.connection(), id, order.round)
                .value_or(OrderRound{id, order.round, {}, {}, {}, {}, {}, {}, {}, {}});
}

void OrderStep::require(OrderState to) const
{
    try {
        orderStates().require(m_before.state, to);
    } catch (const Error& error) {
        throw Error(OrderText::tr("Order %1: %2").arg(m_before.number, error.message()), error.detail());
    }
}

void OrderStep::requireFrom(const QList<OrderState>& states) const
{
    if (!states.contains(m_before.state))
        throw Error(OrderText::tr("Order %1 is “%2” now; this step does not belong there. Nothing was changed.")
                        .arg(m_before.number, orderStates().title(m_before.state)));
}

void OrderStep::go(OrderState to, const QDateTime& at, const QString& words)
{
    require(to);
    order.state = to;
    store(at, words);
}

void OrderStep::write(const QDateTime& at, const QString& words)
{
    order.state = m_before.state;
    store(at, words);
}

void OrderStep::store(const QDateTime& at, const QString& words)
{
    withOrderRollups(m_work, order.id, [&] {
        m_orders.updateState(m_work, order);
        if (order.round == m_before.round)
            m_orders.updateRound(m_work, round);
        else
            m_orders.insertRound(m_work, round);
        OrderEvent event;
        event.order = order.id;
        event.round = order.round;
        event.happenedAt = at;
        event.from = m_before.state;
        event.to = order.state;
        event.words = words;
        m_orders.addEvent(m_work, event);
    });
    m_before = order;
}

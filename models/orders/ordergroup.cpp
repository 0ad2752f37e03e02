#include "models/orders/ordergroup.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersfeature.h"
#include "models/orders/ordertext.h"
#include "models/stations/stationrepository.h"

OrderGroup::OrderGroup(UnitOfWork& work, const Vault& vault)
    : m_work(work)
    , m_vault(vault)
{
}

QList<OrderId> OrderGroup::receive(const Order& written, const QList<StationId>& stations, bool acceptAtOnce) const
{
    m_work.require(Acts::HandleOrders);
    if (stations.isEmpty())
        throw Error(OrderText::tr("Choose at least one station."));
    const StationRepository repository(m_vault);
    QList<OrderId> orders;
    for (const StationId id : stations) {
        const Station station = repository.require(m_work.connection(), id);
        if (station.state == StationState::Closed)
            throw Error(OrderText::tr("The station “%1” is closed down. Nothing was entered.").arg(station.name));
        Order order = written;
        order.number.clear();
        order.station = id;
        order.organisation = station.organisation;
        order.estate = {};
        order.group = orders.value(0);
        if (order.address.trimmed().isEmpty())
            order.address = station.address;
        OrderIntake intake(m_work, m_vault);
        orders << intake.receive(order);
        if (orders.size() == 1 && stations.size() > 1)
            OrderRepository(m_vault).setGroup(m_work, orders.first(), orders.first());
        if (acceptAtOnce)
            intake.accept(orders.last(), order.requestedAt);
    }
    m_work.describe(OrderText::tr("%n orders at once for several stations", nullptr, int(orders.size())));
    return orders;
}

void OrderGroup::takeBack(const QList<OrderId>& orders) const
{
    m_work.require(Acts::HandleOrders);
    const OrderRepository repository(m_vault);
    for (const OrderId id : orders) {
        const Order order = repository.require(m_work.connection(), id);
        if (order.state != OrderState::Received && order.state != OrderState::ToDispatch)
            throw Error(OrderText::tr("Order %1 has gone on since and is “%2” now, so that the orders cannot be taken "
                                      "back together. Nothing was changed.")
                            .arg(order.number, orderStates().title(order.state)));
    }
    for (const OrderId id : orders)
        OrderClosing(m_work, m_vault).cancel(id, OrderText::tr("Taken back together with the other stations' orders"));
}

QList<OrderId> OrderGroup::members(Connection& connection, OrderId group)
{
    QList<OrderId> orders;
    if (!group.isValid())
        return orders;
    Query query(connection, QStringLiteral("SELECT id FROM orders WHERE group_id = ? ORDER BY id"));
    query.bind(group).run();
    while (query.next())
        orders << query.id<OrderId>(0);
    return orders;
}

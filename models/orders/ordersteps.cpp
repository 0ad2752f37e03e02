#include "models/orders/ordersteps.h"

#include "models/evaluations/evaluationrepository.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/orders/ordersfeature.h"
#include "models/orders/ordertext.h"
#include "models/service/serviceledger.h"

OrderSteps::OrderSteps(UnitOfWork& work, const Vault& vault, QDateTime at)
    : m_work(work)
    , m_vault(vault)
    , m_at(std::move(at))
{
}

/// What was written down of the order may have been corrected since.
bool OrderSteps::Turn::operator==(const Turn& other) const
{
    return order.state == other.order.state && order.stateReason == other.order.stateReason
        && order.round == other.order.round && order.closedAt == other.order.closedAt && round == other.round
        && evaluation == other.evaluation;
}

TakenStep OrderSteps::take(OrderId id, const QString& name, const QString& reason)
{
    OrderIntake intake(m_work, m_vault);
    OrderDispatch dispatch(m_work, m_vault, m_at);
    OrderClosing closing(m_work, m_vault, m_at);
    const QHash<QString, std::function<void()>> acts{
        {OrderStepName::accept, [&] { intake.accept(id, m_at); }},
        {OrderStepName::decline, [&] { intake.decline(id, reason, m_at); }},
        {OrderStepName::cancel, [&] { closing.cancel(id, reason); }},
        {OrderStepName::teamAccepts, [&] { dispatch.accept(id); }},
        {OrderStepName::giveBack, [&] { dispatch.giveBack(id, reason); }},
        {OrderStepName::start, [&] { dispatch.start(id); }},
        {OrderStepName::finish, [&] { dispatch.finish(id); }},
        {OrderStepName::closeUnevaluated, [&] { closing.closeUnevaluated(id, reason); }},
        {OrderStepName::reopen, [&] { closing.reopen(id, reason); }},
    };
    Q_ASSERT_X(acts.contains(name), "OrderSteps", qPrintable(name));
    return traced(id, acts.value(name));
}

TakenStep OrderSteps::dispatch(OrderId id, const DispatchTarget& target)
{
    return traced(id, [&] { OrderDispatch(m_work, m_vault, m_at).dispatch(id, target); });
}

TakenStep OrderSteps::claim(OrderId id, const DispatchTarget& target)
{
    return told(id, traced(id, [&] {
        OrderDispatch dispatch(m_work, m_vault, m_at);
        dispatch.dispatch(id, target);
        dispatch.accept(id);
    }));
}

TakenStep OrderSteps::report(OrderId id, const OrderReport& report)
{
    return told(id, traced(id, [&] { OrderService(m_work, m_vault, m_at).report(id, report); }));
}

/// An act that led over several states tells where it ended.
TakenStep OrderSteps::told(OrderId id, TakenStep taken) const
{
    const Order now = OrderRepository(m_vault).require(m_work.connection(), id);
    taken.told = OrderText::tr("Order %1: %2").arg(now.number, orderStates().title(now.state));
    return taken;
}

TakenStep OrderSteps::correctReport(OrderId id, const OrderReport& report)
{
    return traced(id, [&] { OrderService(m_work, m_vault, m_at).correct(id, report); });
}

TakenStep OrderSteps::evaluate(OrderId id, const Evaluation& evaluation)
{
    return traced(id, [&] { OrderClosing(m_work, m_vault, m_at).evaluate(id, evaluation); });
}

OrderSteps::Turn OrderSteps::turn(OrderId id) const
{
    Connection& connection = m_work.connection();
    const OrderRepository orders(m_vault);
    const Order order = orders.require(connection, id);
    return {order, orders.round(connection, id, order.round),
        EvaluationRepository().findFor(connection, EvaluationSubject::Order, id.value(), order.round),
        OrderService::hoursOf(connection, id)};
}

template <typename Act> TakenStep OrderSteps::traced(OrderId id, Act act)
{
    const Turn before = turn(id);
    act();
    return {[before, after = turn(id), &vault = m_vault](
                UnitOfWork& later) { OrderSteps(later, vault).takeBack(before, after); }};
}

void OrderSteps::takeBack(const Turn& before, const Turn& after)
{
    const Turn now = turn(after.order.id);
    const bool hasHours = before.hours != after.hours;
    if (!(now == after) || (hasHours && now.hours != after.hours)) {
        throw Error(OrderText::tr("Order %1 has gone on since and is “%2” now, so that this step cannot be taken back.")
                        .arg(now.order.number, orderStates().title(now.order.state)));
    }
    const QString words = OrderText::tr("Taken back: %1").arg(orderStates().title(after.order.state));
    if (hasHours) {
        m_work.require(Acts::HandleOrders);
        restoreHours(now.hours, before.hours);
    }
    withOrderRollups(m_work, now.order.id, [&] { restore(now, before); });
    OrderEvent event;
    event.order = now.order.id;
    event.round = before.order.round;
    event.happenedAt = m_at;
    event.from = after.order.state;
    event.to = before.order.state;
    event.words = words;
    OrderRepository(m_vault).addEvent(m_work, event);
    m_work.describe(OrderText::tr("Order %1: %2").arg(now.order.number, words));
}

void OrderSteps::restore(const Turn& now, const Turn& before)
{
    const OrderRepository orders(m_vault);
    if (now.evaluation && now.order.round == before.order.round && !before.evaluation)
        EvaluationRepository().takeBack(m_work, now.evaluation->id);
    Order order = now.order;
    order.state = before.order.state;
    order.stateReason = before.order.stateReason;
    order.round = before.order.round;
    order.closedAt = before.order.closedAt;
    orders.updateState(m_work, order);
    if (now.order.round != before.order.round)
        orders.removeRound(m_work, now.round.value());
    else if (before.round)
        orders.updateRound(m_work, *before.round);
}

/// What the step entered is void, what it voided counts again.
void OrderSteps::restoreHours(const QList<ServiceRecord>& now, const QList<ServiceRecord>& before)
{
    const auto holds = [](const QList<ServiceRecord>& records, ServiceRecordId id) {
        return std::any_of(records.begin(), records.end(), [id](const ServiceRecord& one) { return one.id == id; });
    };
    ServiceLedger ledger(m_work);
    for (const ServiceRecord& record : now) {
        if (!holds(before, record.id))
            ledger.voidRecord(record.id, OrderText::tr("The report of the order was taken back"));
    }
    for (const ServiceRecord& record : before) {
        if (!holds(now, record.id))
            ledger.takeBack(record, ServiceRepository().require(m_work.connection(), record.id));
    }
    ledger.close();
}

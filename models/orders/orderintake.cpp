#include "models/orders/orderintake.h"

#include "models/calendar/workingcalendar.h"
#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/orders/orderdeadlines.h"
#include "models/orders/orderrollups.h"
#include "models/orders/orderstep.h"
#include "models/orders/ordertext.h"
#include "models/orders/ordervalidator.h"

QDateTime afterWorkingTime(const WorkingCalendar& calendar, const QDateTime& from, qint64 minutes)
{
    constexpr qint64 dayMinutes = 24 * 60;
    QDateTime due(calendar.after(from.date(), int(minutes / dayMinutes)), from.time());
    due = due.addSecs(minutes % dayMinutes * 60);
    if (minutes > 0 && !calendar.isWorkingDay(due.date()))
        due.setDate(calendar.after(due.date(), 1));
    return due;
}

OrderIntake::OrderIntake(UnitOfWork& work, const Vault& vault)
    : m_work(work)
    , m_vault(vault)
{
}

OrderId OrderIntake::receive(Order order)
{
    throwIfUnacceptable(validate(order));
    if (order.number.isEmpty())
        order.number = nextNumber(order.requestedAt);
    setDeadlines(order);
    order.state = OrderState::Received;
    order.round = 1;
    const OrderRepository orders(m_vault);
    const OrderId id = orders.insert(m_work, order);
    OrderEvent event;
    event.order = id;
    event.happenedAt = order.requestedAt;
    event.words = OrderText::tr("%1 asks for help").arg(order.requesterName);
    orders.addEvent(m_work, event);
    OrderRollups rollups;
    rollups.addRequest(order);
    rollups.write(m_work);
    return id;
}

void OrderIntake::setDeadlines(Order& order) const
{
    const OrderDeadlines::Due due = OrderDeadlines(m_work.connection()).of(order);
    if (!order.responseDueAt.isValid())
        order.responseDueAt = due.response;
    if (!order.completionDueAt.isValid())
        order.completionDueAt = due.completion;
    else if (order.wishedAt.isValid() && order.completionDueAt < order.wishedAt)
        order.completionDueAt = order.wishedAt.addDays(1);
}

QString OrderIntake::nextNumber(const QDateTime& requestedAt) const
{
    Connection& connection = m_work.connection();
    const QString prefix = SettingsRepository().value(connection, SettingKey::orderPrefix);
    const QString month = requestedAt.date().toString(QStringLiteral("yyyyMM"));
    const OrderRepository orders(m_vault);
    for (qint64 serial = orders.count(connection) + 1;; ++serial) {
        const QString number = QStringLiteral("%1%2%3").arg(prefix, month).arg(serial, 5, 10, QLatin1Char('0'));
        if (!orders.isNumberTaken(connection, number))
            return number;
    }
}

void OrderIntake::accept(OrderId id, const QDateTime& at)
{
    OrderStep step(m_work, m_vault, id);
    step.requireFrom({OrderState::Received});
    step.go(OrderState::ToDispatch, at, OrderText::tr("The office takes it on"));
}

void OrderIntake::decline(OrderId id, const QString& reason, const QDateTime& at)
{
    if (reason.trimmed().isEmpty())
        throw Error(OrderText::tr("Write down why the office cannot help."));
    OrderStep step(m_work, m_vault, id);
    step.order.stateReason = reason.trimmed();
    step.go(OrderState::Declined, at, reason.trimmed());
}

void OrderIntake::correct(const Order& order)
{
    withOrderRollups(m_work, order.id, [&] { OrderRepository(m_vault).update(m_work, order); });
}

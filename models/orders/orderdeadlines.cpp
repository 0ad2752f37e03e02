#include "models/orders/orderdeadlines.h"

#include "models/orders/needrule.h"
#include "models/orders/orderintake.h"

namespace {

constexpr int urgentShare = 2; // an urgent order has half the time
constexpr int emergencyShare = 6; // an emergency a sixth

int shareOf(OrderUrgency urgency)
{
    switch (urgency) {
    case OrderUrgency::Normal:
        return 1;
    case OrderUrgency::Urgent:
        return urgentShare;
    case OrderUrgency::Emergency:
        break;
    }
    return emergencyShare;
}

} // namespace

WorkingTime workingTimeOf(Connection& connection)
{
    return {WorkingCalendar::of(connection),
        WorkingTime::parse(SettingsRepository().value(connection, SettingKey::workingHours))
            .value_or(QList<WorkingTime::Part>())};
}

OrderDeadlines::OrderDeadlines(Connection& connection)
    : m_connection(connection)
    , m_calendar(WorkingCalendar::of(connection))
    , m_time(workingTimeOf(connection))
{
}

OrderDeadlines::Due OrderDeadlines::of(const Order& order) const
{
    const NeedRule rule = NeedRuleRepository().of(m_connection, order.need);
    const WorkingSpan response = rule.response(order.urgency);
    const WorkingSpan completion = rule.completion(order.urgency);
    Due due{response.isValid() ? m_time.after(order.requestedAt, response) : usualResponse(order),
        completion.isValid() ? m_time.after(order.requestedAt, completion) : usualCompletion(order)};
    if (order.wishedAt.isValid() && due.completion < order.wishedAt)
        due.completion = order.wishedAt.addDays(1);
    return due;
}

QDateTime OrderDeadlines::usualResponse(const Order& order) const
{
    const qint64 seconds
        = qint64(SettingsRepository().number(m_connection, SettingKey::responseMinutes)) * 60 / shareOf(order.urgency);
    return order.urgency == OrderUrgency::Emergency || m_time.isAroundTheClock()
        ? order.requestedAt.addSecs(seconds)
        : m_time.after(order.requestedAt, (seconds + 59) / 60);
}

QDateTime OrderDeadlines::usualCompletion(const Order& order) const
{
    const qint64 minutes
        = qint64(SettingsRepository().number(m_connection, SettingKey::completionHours)) * 60 / shareOf(order.urgency);
    return order.urgency == OrderUrgency::Emergency ? order.requestedAt.addSecs(minutes * 60)
                                                    : afterWorkingTime(m_calendar, order.requestedAt, minutes);
}

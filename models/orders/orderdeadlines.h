#pragma once

#include "models/calendar/workingtime.h"
#include "models/orders/order.h"
#include "models/organisation/settingsrepository.h"

namespace SettingKey {
/// The office's working time on working days; "" is around the clock, every day.
inline const Setting<QString> workingHours(QStringLiteral("working_hours"), QStringLiteral("8:30–12:00 13:30–17:30"));
} // namespace SettingKey

/// Until when orders are to be dispatched and served: by need and urgency where the office has set it, else by its
/// settings. Working time counts; only the office's usual times of an emergency go by the clock.
class OrderDeadlines final {
public:
    explicit OrderDeadlines(Connection& connection);

    struct Due {
        QDateTime response;
        QDateTime completion;
    };
    [[nodiscard]] Due of(const Order& order) const;

private:
    [[nodiscard]] QDateTime usualResponse(const Order& order) const;
    [[nodiscard]] QDateTime usualCompletion(const Order& order) const;

    Connection& m_connection;
    WorkingCalendar m_calendar;
    WorkingTime m_time;
};

[[nodiscard]] WorkingTime workingTimeOf(Connection& connection);

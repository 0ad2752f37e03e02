#pragma once

#include <QDate>
#include <QHash>
#include <QSet>

class Connection;

/// Which days are worked: Monday to Friday, but for the holidays and the worked weekend days (调休) of the office's
/// calendar. A value, read once for any number of questions.
class WorkingCalendar final {
public:
    WorkingCalendar() = default; ///< weekdays alone
    [[nodiscard]] static WorkingCalendar of(Connection& connection);

    void setWorking(QDate day, bool isWorking);

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    [[nodiscard]] bool isHoliday(QDate day) const; ///< off by the calendar, whatever the weekday
    /// The day after `count` working days; the day itself is not counted. Not before `day`.
    [[nodiscard]] QDate after(QDate day, int count) const;
    /// The `count`-th working day before it; the day itself is not counted.
    [[nodiscard]] QDate before(QDate day, int count) const;
    /// Working days after `from`, up to and with `to`; 0 when `to` is not later.
    [[nodiscard]] int between(QDate from, QDate to) const;
    /// The calendar says something of this year; else only weekdays are known.
    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }

private:
    QHash<QDate, bool> m_days;
    QSet<int> m_years;
};

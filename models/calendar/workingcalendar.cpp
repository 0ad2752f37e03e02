#include "models/calendar/workingcalendar.h"

#include "models/database/query.h"

WorkingCalendar WorkingCalendar::of(Connection& connection)
{
    WorkingCalendar calendar;
    Query query(connection, QStringLiteral("SELECT day, kind FROM calendar_days WHERE state = 'valid'"));
    query.run();
    while (query.next())
        calendar.setWorking(query.date(0), query.text(1) == QStringLiteral("working"));
    return calendar;
}

void WorkingCalendar::setWorking(QDate day, bool isWorking)
{
    m_days.insert(day, isWorking);
    m_years.insert(day.year());
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    const auto known = m_days.constFind(day);
    return known != m_days.cend() ? *known : day.dayOfWeek() <= Qt::Friday;
}

bool WorkingCalendar::isHoliday(QDate day) const
{
    return !m_days.value(day, true);
}

QDate WorkingCalendar::after(QDate day, int count) const
{
    while (day.isValid() && count > 0) {
        day = day.addDays(1);
        count -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

QDate WorkingCalendar::before(QDate day, int count) const
{
    while (day.isValid() && count > 0) {
        day = day.addDays(-1);
        count -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

int WorkingCalendar::between(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day.isValid() && day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

#include "models/calendar/calendarday.h"

#include <QCoreApplication>

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarDay)
};

constexpr int firstYear = 2000; ///< earlier days are slips of the keyboard
constexpr int lastYear = 2099;

} // namespace

const StateTable<CalendarDayState>& calendarDayStates()
{
    using enum CalendarDayState;
    static const StateTable<CalendarDayState> table("CalendarDayState",
        {
            {Valid, "valid", QT_TRANSLATE_NOOP("CalendarDayState", "Valid"),
                {{Withdrawn, QT_TRANSLATE_NOOP("CalendarDayState", "Disable…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("CalendarDayState", "Disabled"),
                {{Valid, QT_TRANSLATE_NOOP("CalendarDayState", "Enable again")}}},
        });
    return table;
}

QString dayKindCode(DayKind kind)
{
    return kind == DayKind::Working ? QStringLiteral("working") : QStringLiteral("off");
}

DayKind dayKindFromCode(const QString& code)
{
    return code == QStringLiteral("working") ? DayKind::Working : DayKind::Off;
}

QString dayKindTitle(DayKind kind)
{
    return kind == DayKind::Working ? CalendarText::tr("Working day") : CalendarText::tr("Day off");
}

Problems validate(const CalendarDay& day)
{
    Problems problems;
    if (!day.day.isValid())
        problems << Problem{QStringLiteral("day"), CalendarText::tr("Enter the day, like 2026-10-01.")};
    else if (day.day.year() < firstYear || day.day.year() > lastYear)
        problems << Problem{QStringLiteral("day"),
            CalendarText::tr("%1 lies outside the calendar (%2 to %3); check the year.")
                .arg(day.day.toString(Qt::ISODate))
                .arg(firstYear)
                .arg(lastYear)};
    const bool isWeekday = day.day.isValid() && day.day.dayOfWeek() <= Qt::Friday;
    if (day.day.isValid() && isWeekday == (day.kind == DayKind::Working)) {
        problems << Problem{QStringLiteral("kind"),
            isWeekday ? CalendarText::tr("This weekday is a working day anyway; the entry changes nothing.")
                      : CalendarText::tr("This weekend day is off anyway; the entry changes nothing."),
            Problem::Severity::Warning};
    }
    return problems;
}

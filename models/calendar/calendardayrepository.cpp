#include "models/calendar/calendardayrepository.h"

#include "models/common/dates.h"

#include <QCoreApplication>

template class Table<CalendarDay>;

const Table<CalendarDay>& calendarDayTable()
{
    static const Table<CalendarDay> table("calendar_days", [](Table<CalendarDay>& t) {
        t.value("day", &CalendarDay::day, QT_TRANSLATE_NOOP("Column", "Date"));
        t.word("kind", &CalendarDay::kind, dayKindCode, dayKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
        t.text("name", &CalendarDay::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.state("state", &CalendarDay::state, calendarDayStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &CalendarDay::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("day, id");
        t.setValidator(&validate);
    });
    return table;
}

std::optional<CalendarDay> CalendarDayRepository::findByDay(Connection& connection, QDate day) const
{
    const QList<CalendarDay> found = select(connection, QStringLiteral("WHERE day = ?"), {isoDate(day)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<CalendarDay> CalendarDayRepository::other(Connection& connection, const CalendarDay& day) const
{
    std::optional<CalendarDay> found = findByDay(connection, day.day);
    return found && found->id != day.id ? found : std::nullopt;
}

QString takenDaySentence(const CalendarDay& other)
{
    return QCoreApplication::translate(
        "CalendarDay", "The calendar speaks of %1 already (%2, %3). Open that entry and change it.")
        .arg(isoDate(other.day), dayKindTitle(other.kind), calendarDayStates().title(other.state));
}

#include "models/duty/turn.h"

#include "models/calendar/workingcalendar.h"

#include <QCoreApplication>

namespace {

struct TurnText {
    Q_DECLARE_TR_FUNCTIONS(Turn)
};

struct TurnRow {
    const char* code;
    const char* title;
};

constexpr std::array<TurnRow, turnKinds> rows{{
    {"weekday", QT_TRANSLATE_NOOP("Turn", "Workday")},
    {"weekend", QT_TRANSLATE_NOOP("Turn", "Weekend")},
    {"evening", QT_TRANSLATE_NOOP("Turn", "Evening")},
    {"holiday", QT_TRANSLATE_NOOP("Turn", "Holiday")},
}};

} // namespace

QString turnCode(Turn turn)
{
    return QString::fromLatin1(rows.at(size_t(turn)).code);
}

Turn turnFromCode(const QString& code)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (code == QLatin1String(rows.at(i).code))
            return Turn(i);
    }
    return Turn::Weekday;
}

QString turnTitle(Turn turn)
{
    return TurnText::tr(rows.at(size_t(turn)).title);
}

QList<Turn> allTurns()
{
    return {Turn::Weekday, Turn::Weekend, Turn::Evening, Turn::Holiday};
}

Turn turnOf(const QDateTime& begin, const WorkingCalendar& calendar)
{
    const QDate day = begin.date();
    if (calendar.isHoliday(day))
        return Turn::Holiday;
    if (begin.time().hour() >= eveningHour)
        return Turn::Evening;
    return calendar.isWorkingDay(day) ? Turn::Weekday : Turn::Weekend;
}

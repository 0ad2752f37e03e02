#include "models/calendar/calendardayrecords.h"

#include "models/calendar/calendarday.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"

#include <QLocale>

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarDayRecords)
};

FilterChoice textsOf(Connection& connection, const char* key, const QString& title, const QString& select)
{
    FilterChoice choice{QString::fromLatin1(key), title, {}};
    Query query(connection, select);
    query.run();
    while (query.next())
        choice.options.append({query.text(0), query.text(0)});
    return choice;
}

} // namespace

RecordBadge calendarDayBadge(const QString& stateCode)
{
    const CalendarDayState state = calendarDayStates().fromCode(stateCode);
    const bool isValid = state == CalendarDayState::Valid;
    return {calendarDayStates().title(state), isValid ? Tone::Good : Tone::Neutral, !isValid};
}

RecordBadge dayKindBadge(const QString& kindCode)
{
    const DayKind kind = dayKindFromCode(kindCode);
    return {dayKindTitle(kind), kind == DayKind::Working ? Tone::Attention : Tone::Information};
}

QString weekdayName(QDate day)
{
    return QLocale().dayName(day.dayOfWeek(), QLocale::LongFormat);
}

QString CalendarDayRecords::table() const
{
    return QStringLiteral("calendar_days");
}

QStringList CalendarDayRecords::watchedTables() const
{
    return {table()};
}

QList<ListColumn> CalendarDayRecords::list() const
{
    using enum ColumnKind;
    const auto weekday = [](const ListCell& cell) { return weekdayName(cell.date()); };
    const auto kind = [](const ListCell& cell) { return QVariant::fromValue(dayKindBadge(cell.text())); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(calendarDayBadge(cell.text())); };
    return {
        ListColumn("day", CalendarText::tr("Date"), Date, 120, {"calendar_days.day"}).sorted().important(),
        ListColumn("weekday", CalendarText::tr("Weekday"), Text, 110, {"calendar_days.day"}, weekday),
        ListColumn("kind", CalendarText::tr("Kind"), Badge, 110, {"calendar_days.kind"}, kind).important(),
        ListColumn("name", CalendarText::tr("Name"), Name, 200, {"calendar_days.name"}).important(),
        ListColumn("state", CalendarText::tr("State"), Badge, 100, {"calendar_days.state"}, state).important(),
    };
}

QString CalendarDayRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.choice(QStringLiteral("state"), QStringLiteral("calendar_days.state"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("calendar_days.kind"));
    condition.choice(QStringLiteral("name"), QStringLiteral("calendar_days.name"));
    condition.choice(QStringLiteral("year"), QStringLiteral("CAST(SUBSTR(calendar_days.day, 1, 4) AS INTEGER)"));
    return condition.sql();
}

QList<FilterChoice> CalendarDayRecords::filterChoices(Connection& connection) const
{
    return {textsOf(connection, "year", CalendarText::tr("Year"),
                QStringLiteral("SELECT DISTINCT SUBSTR(day, 1, 4) AS year FROM calendar_days ORDER BY year DESC")),
        textsOf(connection, "name", CalendarText::tr("Name"),
            QStringLiteral(
                "SELECT name FROM calendar_days WHERE name <> '' GROUP BY name ORDER BY MIN(SUBSTR(day, 6))")),
        wordChoice("kind", CalendarText::tr("Kind"), QList{DayKind::Off, DayKind::Working}, dayKindCode, dayKindTitle),
        stateChoice(CalendarText::tr("State"), calendarDayStates())};
}

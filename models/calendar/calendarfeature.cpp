#include "models/calendar/calendarfeature.h"

#include "models/calendar/calendardayimport.h"
#include "models/calendar/calendardayrecords.h"
#include "models/calendar/calendardayrepository.h"

Feature calendarFeature()
{
    const QString table = QStringLiteral("calendar_days");
    const QString page = QStringLiteral("calendar");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Calendar day"),
        .owner = RowOwner::office(),
        .acts = {.edit = Acts::EditCalendar},
        .columns = calendarDayTable().columns(),
        .nameColumn = QStringLiteral("day"),
        .words = {{QStringLiteral("state"), titlesOf(calendarDayStates())},
            {QStringLiteral("kind"), [](const QString& code) { return dayKindTitle(dayKindFromCode(code)); }}},
        .page = page};
    feature.lists << ListKind{page, table, [](Office&) { return std::make_shared<CalendarDayRecords>(); }, 0};
    feature.imports << ImportKind{page, 5, [](Office&) { return std::make_unique<CalendarDayImport>(); }};
    return feature;
}

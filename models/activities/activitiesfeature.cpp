#include "models/activities/activitiesfeature.h"

#include "models/activities/activity.h"
#include "models/activities/activityrecords.h"
#include "models/activities/activitytable.h"
#include "models/activities/attendance.h"
#include "models/activities/attendanceimport.h"
#include "models/office/office.h"

Feature activitiesFeature()
{
    const QString table = QStringLiteral("activities");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Activity"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::EditActivities, .intoState = {{QStringLiteral("confirmed"), Acts::ConfirmHours}}},
        .columns = activityTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(activityStates())}},
        .page = table,
        .subject = QStringLiteral("activity"),
        .isCounted = true}
                  << RecordKind{.table = QStringLiteral("attendance"),
                         .title = QT_TRANSLATE_NOOP("Record", "Sign-in"),
                         .owner = RowOwner::through(QStringLiteral("activity_id"), table),
                         .acts = {.edit = Acts::EditActivities},
                         .columns = attendanceTable().columns(),
                         .words = {{QStringLiteral("state"), titlesOf(attendanceStates())}}};
    feature.lists << ListKind{table, table, [](Office&) { return std::make_shared<ActivityRecords>(); }, 50};
    feature.imports << ImportKind{QStringLiteral("attendance"), 60,
        [](Office& office) { return std::make_unique<AttendanceImport>(office.vault()); }, table};
    return feature;
}

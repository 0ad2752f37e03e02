#pragma once

#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "tests/support/ledgeroffice.h"

/// Activities of a small office, for the tests of their states and hours.
namespace SmallActivities {

inline Activity activity(const LedgerOffice& office)
{
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = office.south;
    activity.station = office.station;
    activity.field = office.otherField;
    activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
    return activity;
}

inline ActivityId insert(LedgerOffice& office, const Activity& activity)
{
    ActivityId id;
    office.office.run([&](UnitOfWork& work) { id = ActivityRepository().insert(work, activity); });
    return id;
}

inline void advance(LedgerOffice& office, ActivityId id, const QList<ActivityState>& states)
{
    for (const ActivityState state : states)
        office.office.run(
            [&](UnitOfWork& work) { ActivityRepository().changeState(work, id, state, QStringLiteral("下雨")); });
}

inline AttendanceId present(
    LedgerOffice& office, ActivityId id, VolunteerId volunteer, const QString& in, const QString& out, int pause = 0)
{
    AttendanceId attendance;
    office.office.run([&](UnitOfWork& work) {
        Attendance one;
        one.activity = id;
        one.volunteer = volunteer;
        one.state = AttendanceState::Present;
        one.in = parseIsoMinute(in);
        one.out = parseIsoMinute(out);
        one.breakMinutes = pause;
        one.enteredBy = work.actor().account;
        attendance = AttendanceRepository().insert(work, one);
    });
    return attendance;
}

} // namespace SmallActivities

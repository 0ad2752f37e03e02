#include "models/activities/activitymoving.h"

#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/database/query.h"

#include <algorithm>

namespace {

struct MovingText {
    Q_DECLARE_TR_FUNCTIONS(ActivityMoving)
};

Activity movedBy(Activity activity, qint64 days)
{
    activity.start = activity.start.addDays(days);
    activity.end = activity.end.addDays(days);
    if (activity.recruitsFrom.isValid())
        activity.recruitsFrom = activity.recruitsFrom.addDays(days);
    if (activity.recruitsUntil.isValid())
        activity.recruitsUntil = activity.recruitsUntil.addDays(days);
    return activity;
}

void requireMovable(Connection& connection, const Activity& activity)
{
    if (!canMove(activity.state))
        throw Error(MovingText::tr("“%1” is in the state “%2” and stays on its day. Only planned and announced "
                                   "activities can be moved.")
                        .arg(activity.name, activityStates().title(activity.state)));
    for (const AttendanceLine& line : AttendanceRepository().linesOf(connection, activity.id)) {
        if (!line.attendance.periods().isEmpty())
            throw Error(
                MovingText::tr("%1 has signed in already, so “%2” stays on its day.").arg(line.name, activity.name));
    }
}

} // namespace

QList<PlannedActivity> plannedActivities(Connection& connection, const std::vector<qint64>& ids)
{
    Query query(connection,
        QStringLiteral("SELECT a.id, a.name, a.starts_at, a.ends_at, COALESCE(s.name, a.place), a.capacity, a.state, "
                       "(SELECT COUNT(*) FROM attendance p WHERE p.activity_id = a.id AND p.state IN ('accepted', "
                       "'present')) FROM activities a LEFT JOIN stations s ON s.id = a.station_id WHERE a.id = ?"));
    QList<PlannedActivity> planned;
    for (const qint64 id : ids) {
        query.bind(id).run();
        if (query.next())
            planned << PlannedActivity{query.id<ActivityId>(0), query.text(1), parseIsoMinute(query.text(2)),
                parseIsoMinute(query.text(3)), query.text(4), query.number(7), query.number(5),
                activityStates().fromCode(query.text(6))};
    }
    std::stable_sort(planned.begin(), planned.end(),
        [](const PlannedActivity& a, const PlannedActivity& b) { return a.start < b.start; });
    return planned;
}

bool canMove(ActivityState state)
{
    return state == ActivityState::Draft || state == ActivityState::Published;
}

TakenStep moveActivity(UnitOfWork& work, ActivityId id, QDate day)
{
    const ActivityRepository activities;
    const Activity before = activities.require(work.connection(), id);
    requireMovable(work.connection(), before);
    const Activity moved = movedBy(before, before.start.date().daysTo(day));
    if (moved == before)
        return {};
    activities.update(work, moved);
    const auto back = [before, moved](UnitOfWork& later) {
        Activity now = ActivityRepository().require(later.connection(), before.id);
        requireMovable(later.connection(), now);
        if (now.start != moved.start)
            throw Error(MovingText::tr("“%1” was moved again since.").arg(now.name));
        ActivityRepository().update(later, movedBy(now, moved.start.daysTo(before.start)));
    };
    return {back, MovingText::tr("“%1” is on %2 now.").arg(moved.name, isoDate(day))};
}

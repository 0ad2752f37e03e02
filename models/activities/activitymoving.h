#pragma once

#include "models/activities/activity.h"
#include "models/records/takenstep.h"

#include <vector>

/// An activity as a calendar shows it.
struct PlannedActivity {
    ActivityId id;
    QString name;
    QDateTime start;
    QDateTime end;
    QString place; ///< the station, else where it is
    int people = 0; ///< admitted or there
    int capacity = 0; ///< 0: no limit
    ActivityState state = ActivityState::Draft;
};

/// In order of time; canceled ones too.
[[nodiscard]] QList<PlannedActivity> plannedActivities(Connection& connection, const std::vector<qint64>& ids);

/// It can be put on another day: planned or announced, and not begun.
[[nodiscard]] bool canMove(ActivityState state);
/// Puts an activity on another day at the same time of day; its recruiting time goes with it. Throws Error when it has
/// begun or is over, or somebody has signed in.
TakenStep moveActivity(UnitOfWork& work, ActivityId id, QDate day);

#pragma once

#include "models/activities/activity.h"
#include "models/activities/attendance.h"
#include "models/records/table.h"

extern template class Table<Activity>;
extern template class Table<Attendance>;

[[nodiscard]] const Table<Activity>& activityTable();
[[nodiscard]] const Table<Attendance>& attendanceTable();

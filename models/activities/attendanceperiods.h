#pragma once

#include "models/activities/attendance.h"

class Connection;

/// How the times of one more line of a sign-in file stand to what the office has of this person in the activity.
enum class PeriodRelation {
    Same, ///< the office has exactly these times
    Another, ///< a period beside the others, e.g. the afternoon
    Contradicts, ///< the times overlap, or one of them is missing
};

[[nodiscard]] PeriodRelation relationOf(Connection& connection, const Attendance& existing, const Attendance& again);
/// One line of the sheet that holds both periods: what lies between them is its break.
[[nodiscard]] Attendance withPeriod(const Attendance& existing, const Attendance& again);

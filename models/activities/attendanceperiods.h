#pragma once

#include "models/activities/attendance.h"
#include "models/service/servicerecord.h"

class Connection;

/// How the times of one more line of a sign-in file stand to what the office has of this person in the activity.
enum class PeriodRelation {
    Same, ///< the office has exactly these times
    Another, ///< a period beside the others, e.g. the afternoon
    OneTooMany, ///< likewise, but there are as many as there may be
    Contradicts, ///< the times overlap, or one of them is missing
};

[[nodiscard]] PeriodRelation relationOf(Connection& connection, const Attendance& existing, const Attendance& again);
/// The period that stands in the way of `again`: the first that overlaps it, else the first of all.
[[nodiscard]] AttendancePeriod periodInTheWay(const Attendance& existing, const Attendance& again);
/// The line with the other's period besides.
[[nodiscard]] Attendance withPeriod(const Attendance& existing, const Attendance& again);
/// Hours of this period stand in the ledger; `records` are those of the activity.
[[nodiscard]] bool isRecorded(
    const QList<ServiceRecord>& records, VolunteerId volunteer, const AttendancePeriod& period);

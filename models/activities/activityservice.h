#pragma once

#include "models/activities/attendance.h"
#include "models/service/servicerecord.h"

/// The service record that one period of a line of an activity's sign-in sheet stands for; one rule for screen and
/// import. `servedAt` is the organization where it took place.
[[nodiscard]] ServiceRecord serviceOf(
    const Activity& activity, const Attendance& attendance, const AttendancePeriod& period, OrganisationId servedAt);

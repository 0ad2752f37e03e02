#include "models/activities/activityservice.h"

ServiceRecord serviceOf(
    const Activity& activity, const Attendance& attendance, const AttendancePeriod& period, OrganisationId servedAt)
{
    ServiceRecord record;
    record.volunteer = attendance.volunteer;
    record.source = {ServiceSource::Kind::Activity, activity.id.value(), 1};
    record.start = period.in;
    record.end = period.out;
    record.minutes = period.minutes();
    record.field = activity.field;
    record.team = activity.team; // counts only for those who are in it on that day
    record.servedStation = activity.station;
    record.servedOrganisation = servedAt;
    record.enteredBy = attendance.enteredBy;
    return record;
}

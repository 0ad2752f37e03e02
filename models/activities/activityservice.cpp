#include "models/activities/activityservice.h"

ServiceRecord serviceOf(const Activity& activity, const Attendance& attendance, OrganisationId servedAt)
{
    ServiceRecord record;
    record.volunteer = attendance.volunteer;
    record.source = {ServiceSource::Kind::Activity, activity.id.value(), 1};
    record.start = attendance.in;
    record.end = attendance.out;
    record.minutes = attendance.minutes();
    record.field = activity.field;
    record.team = activity.team; // counts only for those who are in it on that day
    record.servedStation = activity.station;
    record.servedOrganisation = servedAt;
    record.enteredBy = attendance.enteredBy;
    return record;
}

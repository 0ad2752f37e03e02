#include "models/activities/activitycare.h"

CareNeeds careNeedsOf(Connection& connection, const Activity& activity)
{
    return {activity.minimumAge, isEmergencyField(connection, activity.field), activity.asksInsurance};
}

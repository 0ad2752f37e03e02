#pragma once

#include "models/activities/activity.h"
#include "models/service/carerules.h"

class Connection;

/// What the activity asks of who takes part.
[[nodiscard]] CareNeeds careNeedsOf(Connection& connection, const Activity& activity);

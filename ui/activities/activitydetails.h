#pragma once

#include "models/activities/activity.h"
#include "ui/common/detailcontent.h"

class Office;

/// What the panel beside the list shows of an activity: particulars, people, history.
[[nodiscard]] DetailContent activityDetails(Office& office, const Activity& activity);

#pragma once

#include "models/common/id.h"

using CalendarDayId = Id<struct CalendarDayTag>;

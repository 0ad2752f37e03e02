#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditCalendar{
    "edit_calendar", QT_TRANSLATE_NOOP("Act", "Change the calendar of working days"), Role::Administrator};
} // namespace Acts

/// The calendar of working days.
[[nodiscard]] Feature calendarFeature();

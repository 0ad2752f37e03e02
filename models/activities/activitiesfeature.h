#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditActivities{
    "edit_activities", QT_TRANSLATE_NOOP("Act", "Change activities and sign-ins"), {Role::Administrator, Role::Entry}};
inline constexpr Act ConfirmHours{
    "confirm_hours", QT_TRANSLATE_NOOP("Act", "Confirm an activity's hours"), {Role::Administrator, Role::Review}};
} // namespace Acts

/// Activities and who took part.
[[nodiscard]] Feature activitiesFeature();

#pragma once

#include "models/common/personalfield.h"
#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditPlaces{
    "edit_places", QT_TRANSLATE_NOOP("Act", "Change stations and estates"), {Role::Administrator, Role::Entry}};
} // namespace Acts

namespace PersonalFields {
inline constexpr PersonalField managerPhone{
    "stations", "manager_phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the person in charge")};
} // namespace PersonalFields

/// Stations and estates.
[[nodiscard]] Feature stationsFeature();

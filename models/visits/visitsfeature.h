#pragma once

#include "models/common/personalfield.h"
#include "models/records/feature.h"

namespace Acts {
inline constexpr Act KeepVisits{"keep_visits", QT_TRANSLATE_NOOP("Act", "Keep the register of visits"),
    {Role::Administrator, Role::Entry, Role::Review}};
} // namespace Acts

namespace PersonalFields {
inline constexpr PersonalField visitorPhone{
    "visits", "phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the visitor")};
} // namespace PersonalFields

/// The register of visits 来访登记.
[[nodiscard]] Feature visitsFeature();

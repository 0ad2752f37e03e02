#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act Evaluate{"evaluate", QT_TRANSLATE_NOOP("Act", "Enter evaluations and answer them"),
    {Role::Administrator, Role::Entry, Role::Review}};
} // namespace Acts

[[nodiscard]] Feature evaluationsFeature();

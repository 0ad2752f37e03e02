#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditProjects{
    "edit_projects", QT_TRANSLATE_NOOP("Act", "Change projects"), {Role::Administrator, Role::Entry}};
/// Their state.
inline constexpr Act ReviewProjects{
    "review_projects", QT_TRANSLATE_NOOP("Act", "Change the state of projects"), {Role::Administrator, Role::Review}};
} // namespace Acts

[[nodiscard]] Feature projectsFeature();

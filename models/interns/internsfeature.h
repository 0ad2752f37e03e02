#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditInterns{
    "edit_interns", QT_TRANSLATE_NOOP("Act", "Change interns and their files"), {Role::Administrator, Role::Entry}};
/// Their state.
inline constexpr Act AssessInterns{
    "assess_interns", QT_TRANSLATE_NOOP("Act", "Change the state of interns"), {Role::Administrator, Role::Review}};
} // namespace Acts

/// Interns and their files.
[[nodiscard]] Feature internsFeature();

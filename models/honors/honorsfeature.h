#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditHonors{
    "edit_honors", QT_TRANSLATE_NOOP("Act", "Change honors"), {Role::Administrator, Role::Entry}};
/// The state of nominees and batches.
inline constexpr Act DecideHonors{
    "decide_honors", QT_TRANSLATE_NOOP("Act", "Decide about honors"), {Role::Administrator, Role::Review}};
inline constexpr Act PrintHonors{
    "print_honors", QT_TRANSLATE_NOOP("Act", "Print honor rolls"), {Role::Administrator, Role::Entry, Role::Review}};
} // namespace Acts

/// Honor batches, awards and honor rolls.
[[nodiscard]] Feature honorsFeature();

#pragma once

#include "models/records/feature.h"

namespace Acts {
/// Dictionaries: rename, order, retire.
inline constexpr Act ChangeWords{"change_words", QT_TRANSLATE_NOOP("Act", "Change dictionaries"), Role::Administrator};
inline constexpr Act AddWords{
    "add_words", QT_TRANSLATE_NOOP("Act", "Add words to dictionaries"), {Role::Administrator, Role::Entry}};
} // namespace Acts

/// The office's dictionaries.
[[nodiscard]] Feature wordsFeature();

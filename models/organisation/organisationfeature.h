#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act ChangeSettings{
    "change_settings", QT_TRANSLATE_NOOP("Act", "Change settings"), Role::Administrator};
/// Dictionaries: rename, order, retire.
inline constexpr Act ChangeWords{"change_words", QT_TRANSLATE_NOOP("Act", "Change dictionaries"), Role::Administrator};
inline constexpr Act AddWords{
    "add_words", QT_TRANSLATE_NOOP("Act", "Add words to dictionaries"), {Role::Administrator, Role::Entry}};
inline constexpr Act ManageOrganisations{
    "manage_organisations", QT_TRANSLATE_NOOP("Act", "Change organizations"), Role::Administrator};
} // namespace Acts

/// Organizations, dictionaries and settings.
[[nodiscard]] Feature organisationFeature();

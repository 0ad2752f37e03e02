#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act ChangeSettings{
    "change_settings", QT_TRANSLATE_NOOP("Act", "Change settings"), Role::Administrator};
inline constexpr Act ManageOrganisations{
    "manage_organisations", QT_TRANSLATE_NOOP("Act", "Change organizations"), Role::Administrator};
} // namespace Acts

/// Organizations and settings.
[[nodiscard]] Feature organisationFeature();

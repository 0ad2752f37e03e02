#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act DisplayHours{
    "display_hours", QT_TRANSLATE_NOOP("Act", "Put hours on public display"), {Role::Administrator, Role::Review}};
inline constexpr Act RaiseObjections{"raise_objections", QT_TRANSLATE_NOOP("Act", "Take objections to hours"),
    {Role::Administrator, Role::Entry, Role::Review}};
inline constexpr Act DecideObjections{
    "decide_objections", QT_TRANSLATE_NOOP("Act", "Decide objections to hours"), {Role::Administrator, Role::Review}};
inline constexpr Act EditExternalHours{"edit_external_hours", QT_TRANSLATE_NOOP("Act", "Change hours of other bodies"),
    {Role::Administrator, Role::Entry}};
inline constexpr Act SpotCheckHours{"spot_check_hours", QT_TRANSLATE_NOOP("Act", "Check hours on the spot"),
    {Role::Administrator, Role::Review, Role::Audit}};
} // namespace Acts

/// What surrounds the ledger of hours: supplements, public displays, objections, hours of other bodies, spot checks.
[[nodiscard]] Feature hoursFeature();

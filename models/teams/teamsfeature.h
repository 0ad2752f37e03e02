#pragma once

#include "models/common/personalfield.h"
#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditTeams{
    "edit_teams", QT_TRANSLATE_NOOP("Act", "Change teams and memberships"), {Role::Administrator, Role::Entry}};
} // namespace Acts

namespace PersonalFields {
inline constexpr PersonalField leaderPhone{
    "teams", "leader_phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the leader")};
} // namespace PersonalFields

/// Teams and memberships.
[[nodiscard]] Feature teamsFeature();

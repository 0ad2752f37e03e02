#pragma once

#include "models/organisation/organisation.h"
#include "models/teams/teamid.h"
#include "ui/common/references.h"

class Office;

/// What a form lets choose newly. The present value stays in any case.
enum class Offered {
    InUse, ///< records that are still at work
    All, ///< those that are over as well, marked, after the others: for what happened in the past
};

[[nodiscard]] std::shared_ptr<RecordReferences> organisationReferences(
    Office& office, Offered offered = Offered::InUse);
/// Streets, communities and grids: where somebody lives and where help is needed.
[[nodiscard]] std::shared_ptr<RecordReferences> communityReferences(Office& office);
[[nodiscard]] std::shared_ptr<RecordReferences> teamReferences(Office& office, Offered offered = Offered::InUse);
/// Teams in use but for this one.
[[nodiscard]] std::shared_ptr<RecordReferences> otherTeamReferences(Office& office, TeamId team);
[[nodiscard]] std::shared_ptr<RecordReferences> stationReferences(Office& office, Offered offered = Offered::InUse);
[[nodiscard]] std::shared_ptr<RecordReferences> estateReferences(Office& office);
[[nodiscard]] std::shared_ptr<RecordReferences> projectReferences(Office& office, Offered offered = Offered::InUse);
/// In use: registered. All: but for records that were merged into another.
[[nodiscard]] std::shared_ptr<RecordReferences> volunteerReferences(Office& office, Offered offered = Offered::InUse);
/// Words in use.
[[nodiscard]] std::shared_ptr<References> termReferences(Office& office, Dictionary dictionary);

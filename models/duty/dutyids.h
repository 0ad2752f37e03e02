#pragma once

#include "models/common/id.h"

using DutyTemplateId = Id<struct DutyTemplateTag>;
using DutyMemberId = Id<struct DutyMemberTag>;
using DutyWishId = Id<struct DutyWishTag>;
using DutyRosterId = Id<struct DutyRosterTag>;
using DutyId = Id<struct DutyTag>;
using DutySwapId = Id<struct DutySwapTag>;
using DutyHandoverId = Id<struct DutyHandoverTag>;

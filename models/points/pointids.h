#pragma once

#include "models/common/id.h"

using PointRuleId = Id<struct PointRuleTag>;
using PointRoundId = Id<struct PointRoundTag>;
using PointEntryId = Id<struct PointEntryTag>;
using PointGoodsId = Id<struct PointGoodsTag>;
using GoodsMoveId = Id<struct GoodsMoveTag>;
using MerchantId = Id<struct MerchantTag>;
using HouseholdId = Id<struct HouseholdTag>;
using HouseholdMemberId = Id<struct HouseholdMemberTag>;
using ExchangeId = Id<struct ExchangeTag>;
using ExchangeLineId = Id<struct ExchangeLineTag>;
using ExchangePaymentId = Id<struct ExchangePaymentTag>;

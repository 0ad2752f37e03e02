#pragma once

#include "models/points/pointsacts.h"
#include "models/records/feature.h"

/// 积分银行: rules, ledger, catalog, goods store, exchanges, merchants, households.
[[nodiscard]] Feature pointsFeature();

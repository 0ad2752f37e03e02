#pragma once

#include "models/records/feature.h"

/// Rosters that offices receive: people with their teams, in one file. A folder of its own, above volunteers and teams.
[[nodiscard]] Feature rosterFeature();

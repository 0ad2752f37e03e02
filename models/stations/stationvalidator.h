#pragma once

#include "models/stations/estate.h"
#include "models/stations/station.h"

/// Problems by field: "code", "name", "organisation", "coordinates" (must lie in China), "managerPhone" (a warning).
[[nodiscard]] Problems validate(const Station& station);
/// Problems by field: "name", "organisation", "coordinates", "households".
[[nodiscard]] Problems validate(const Estate& estate);

#pragma once

#include "models/organisation/organisation.h"

/// Problems by field: "name", "parent", "coordinates".
[[nodiscard]] Problems validate(const Organisation& organisation);
/// Problems of a pair of coordinates, under the field's name; the office lies in China.
[[nodiscard]] Problems validate(const Coordinates& coordinates);

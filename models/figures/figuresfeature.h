#pragma once

#include "models/records/feature.h"

/// The sums by month that every head figure is read from; the program's own, changed by nobody at a screen.
[[nodiscard]] Feature figuresFeature();

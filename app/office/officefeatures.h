#pragma once

#include "models/records/features.h"

/// What all folders of models add to an office.
[[nodiscard]] const Features& officeFeatures();

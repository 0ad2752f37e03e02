#pragma once

#include "models/projects/projectsfeature.h"
#include "models/records/feature.h"

/// The review of projects by judges: rounds, the projects in them, sheets.
[[nodiscard]] Feature reviewsFeature();

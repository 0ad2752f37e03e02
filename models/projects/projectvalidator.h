#pragma once

#include "models/projects/project.h"

/// Problems by field: "code", "name", "organisation", "budget", "score".
[[nodiscard]] Problems validate(const Project& project);

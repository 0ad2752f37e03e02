#pragma once

#include "models/common/id.h"

using TeamId = Id<struct TeamTag>;

#pragma once

#include "models/common/id.h"

using StationId = Id<struct StationTag>;
using EstateId = Id<struct EstateTag>;

#pragma once

#include "models/common/id.h"

using ProjectId = Id<struct ProjectTag>;

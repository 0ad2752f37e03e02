#pragma once

#include "ui/common/references.h"

class Office;

/// Published duties that are not recorded yet, the next ones first; called by time, station and post.
[[nodiscard]] std::shared_ptr<References> dutyReferences(Office& office);

#pragma once

#include "ui/common/references.h"

class Office;

/// Interns whose practice is not over; with all, those as well.
[[nodiscard]] std::shared_ptr<RecordReferences> internReferences(Office& office, bool all = false);

#pragma once

#include "ui/common/officereferences.h"

/// Accounts of the fund; closed ones only where they are held already.
[[nodiscard]] std::shared_ptr<RecordReferences> fundAccountReferences(Office& office);

#pragma once

#include "ui/common/officereferences.h"

/// What is exchanged; newly chosen is what the catalog offers.
[[nodiscard]] std::shared_ptr<RecordReferences> goodsReferences(Office& office);
/// Merchants that take part.
[[nodiscard]] std::shared_ptr<RecordReferences> merchantReferences(Office& office);

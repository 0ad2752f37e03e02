#pragma once

#include "ui/common/references.h"

class Office;

[[nodiscard]] std::shared_ptr<RecordReferences> courseReferences(Office& office);
/// Sessions; newly chosen are those that were not canceled.
[[nodiscard]] std::shared_ptr<References> sessionReferences(Office& office);

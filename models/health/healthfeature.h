#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act CheckLedger{"check_ledger", QT_TRANSLATE_NOOP("Act", "Check the ledger of hours"),
    {Role::Administrator, Role::Review, Role::Audit}};
inline constexpr Act AnswerFindings{"answer_findings", QT_TRANSLATE_NOOP("Act", "Answer findings of the ledger check"),
    {Role::Administrator, Role::Review}};
} // namespace Acts

/// The check of the ledger of hours (台账体检).
[[nodiscard]] Feature healthFeature();

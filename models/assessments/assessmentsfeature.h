#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act Assess{"assess", QT_TRANSLATE_NOOP("Act", "Keep assessments and their sheets"),
    {Role::Administrator, Role::Entry, Role::Review}};
inline constexpr Act DecideAssessments{
    "decide_assessments", QT_TRANSLATE_NOOP("Act", "Decide assessments"), {Role::Administrator, Role::Review}};
} // namespace Acts

/// 考评 of teams and stations, and sheets on volunteers, activities and projects.
[[nodiscard]] Feature assessmentsFeature();

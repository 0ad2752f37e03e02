#pragma once

#include "models/records/recordsource.h"

#include <QList>
#include <QString>

/// 很不满意 不满意 基本满意 满意 非常满意; the numbers are stored.
enum class Grade { VeryDissatisfied = 1, Dissatisfied = 2, FairlySatisfied = 3, Satisfied = 4, VerySatisfied = 5 };

[[nodiscard]] QList<Grade> allGrades(); ///< the best first
[[nodiscard]] QString gradeTitle(Grade grade); ///< translated
[[nodiscard]] Tone gradeTone(Grade grade);
/// Counts for 好评度: 非常满意 and 满意.
[[nodiscard]] constexpr bool isGood(Grade grade)
{
    return grade >= Grade::Satisfied;
}
/// 不满意 and below must be followed up.
[[nodiscard]] constexpr bool needsFollowUp(Grade grade)
{
    return grade <= Grade::Dissatisfied;
}

#pragma once

#include "models/points/pointearning.h"

/// One team's or person's part of what was worked out.
struct EarningLine {
    QString name; ///< "" for hours without a team
    EarningSums::Sum sum;

    bool operator==(const EarningLine&) const = default;
};

/// Teams by what their hours earn, the most first.
[[nodiscard]] QList<EarningLine> linesByTeam(Connection& connection, const EarningSums& sums, qsizetype most);
/// People by what they earn, the most first.
[[nodiscard]] QList<EarningLine> linesByPerson(Connection& connection, const EarningSums& sums, qsizetype most);

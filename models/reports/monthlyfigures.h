#pragma once

#include "models/reports/officescope.h"

#include "models/common/dates.h"

#include <QString>

#include <array>

/// Closed orders of one need, with how they were evaluated.
struct NeedFigures {
    QString need;
    qint64 closed = 0;
    std::array<qint64, 5> grades{}; ///< index 0 is the best

    [[nodiscard]] qint64 evaluated() const;
};

/// What a team did in a period besides its hours.
struct TeamOrders {
    qint64 closed = 0;
    qint64 evaluated = 0;
    qint64 good = 0;
};

/// The SQL of the monthly report beyond the head figures: orders by need and by team.
class MonthlyFigures final {
public:
    /// Most closed orders first.
    [[nodiscard]] QList<NeedFigures> needs(
        Connection& connection, const OfficeScope& scope, const Period& period) const;
    /// By team id; 0 for orders that name none.
    [[nodiscard]] QHash<qint64, TeamOrders> teamOrders(
        Connection& connection, const OfficeScope& scope, const Period& period) const;
};

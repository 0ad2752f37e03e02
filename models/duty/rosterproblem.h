#pragma once

#include "models/duty/turn.h"

#include <compare>
#include <vector>

/// One seat that wants one person, in terms of numbers alone. People are counted from 0.
struct RosterSeat {
    qint64 begin = 0; ///< minutes on one clock
    qint64 end = 0; ///< exclusive
    Turn turn = Turn::Weekday;
    std::vector<int> people; ///< who may sit here: in ascending order
    std::vector<int> wishing; ///< those of them who would like to

    [[nodiscard]] bool overlaps(const RosterSeat& other) const { return begin < other.end && other.begin < end; }
};

/// Who had how many turns of each sort in the year before, and the seats to be shared out.
struct RosterProblem {
    std::vector<TurnCounts> before;
    std::vector<RosterSeat> seats;
};

/// What a roster costs; the first figure decides, then the next. With as many seats manned, the least sum of squares is
/// the least sum of squared deviations from the mean.
struct RosterCost {
    int unmanned = 0;
    qint64 squares = 0; ///< of everybody's turns of each sort, with those of the year before
    int unwished = 0; ///< manned seats whose person had not wished for them

    auto operator<=>(const RosterCost&) const = default;
};

struct RosterPlan {
    std::vector<int> person; ///< of each seat; -1: nobody
    RosterCost cost;
    RosterCost bound = {}; ///< proven: no roster costs less

    [[nodiscard]] bool isBest() const { return bound == cost; }
};

/// Everybody's turns with those of the plan.
[[nodiscard]] std::vector<TurnCounts> turnsWith(const RosterProblem& problem, const std::vector<int>& person);
[[nodiscard]] RosterCost costOf(const RosterProblem& problem, const std::vector<int>& person);
/// Everybody may sit where they sit, and nobody sits twice at one time.
[[nodiscard]] bool isAllowed(const RosterProblem& problem, const std::vector<int>& person);

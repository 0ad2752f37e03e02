#pragma once

#include "models/duty/rosterflow.h"

#include <functional>

/// Pairs of groups that one person is led to although they overlap.
struct RosterConflict {
    int person;
    int first;
    int second;
};
[[nodiscard]] std::vector<RosterConflict> conflictsOf(
    const RosterFlow& flow, const RosterFlow::Answer& answer, size_t people);

/// Prices under which the flow changes its answer as little as it can, and rather not into a new conflict: it stays one
/// of least cost.
[[nodiscard]] Prices steadyPrices(
    const RosterFlow& flow, const RosterFlow::Answer& answer, const RosterProblem& problem);

/// Leads an answer out of its conflicts: the seats that are in conflict cost their people more from round to round, all
/// others stay as they are where that costs nothing. `found` is given each answer and says whether to go on.
void negotiate(const RosterFlow& flow, const RosterProblem& problem, RosterFlow::Answer answer,
    const std::function<bool(const RosterFlow::Answer&)>& found);

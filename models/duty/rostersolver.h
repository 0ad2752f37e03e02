#pragma once

#include "models/duty/rosterproblem.h"

class TaskContext;

/// The fairest roster: as many seats manned as can be, then the least sum of squared turns, then as many wishes as that
/// allows. A flow of least cost gives it outright where the times of seats are equal or apart. Where they overlap in
/// part, somebody may be led to two places at once; then the question is asked again with one or the other forbidden
/// (branch and bound), within a number of tries that depends on nothing but the size of the roster. Throws
/// CancelledError.
[[nodiscard]] RosterPlan solveRoster(const RosterProblem& problem, TaskContext& task);

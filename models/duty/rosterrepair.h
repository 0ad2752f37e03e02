#pragma once

#include "models/duty/rosterproblem.h"

/// Makes any roster allowed and then better by small moves: who sits twice at one time leaves a seat, empty seats are
/// filled where somebody is free, turns go from who has many to who has few, seats are exchanged.
[[nodiscard]] std::vector<int> repaired(const RosterProblem& problem, std::vector<int> person);

#pragma once

#include <QtGlobal>

#include <vector>

/// Orders that wait and who could take them, in terms of numbers alone. Candidates are counted from 0.
struct BatchProblem {
    struct Choice {
        int candidate;
        int score; ///< 0…100
    };
    struct Order {
        int urgency = 0; ///< 0…2: whoever cannot all be served, the more urgent are
        std::vector<Choice> choices; ///< each candidate at most once
    };

    std::vector<Order> orders;
    std::vector<int> capacity; ///< how many orders each candidate may get
};

/// What an assignment is worth; the first figure decides, then the next.
struct BatchWorth {
    int assigned = 0;
    int urgency = 0; ///< of the orders that are assigned
    qint64 score = 0;

    auto operator<=>(const BatchWorth&) const = default;
};

struct BatchAssignment {
    std::vector<int> candidate; ///< of each order; -1: nobody
    BatchWorth worth;
};

/// The assignment that no other is worth more than: as one flow of least cost.
[[nodiscard]] BatchAssignment solveBatch(const BatchProblem& problem);
[[nodiscard]] BatchWorth worthOf(const BatchProblem& problem, const std::vector<int>& candidate);
/// Nobody has more than their capacity or an order that is not among their choices.
[[nodiscard]] bool isAllowed(const BatchProblem& problem, const std::vector<int>& candidate);

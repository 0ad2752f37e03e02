#pragma once

#include <QtGlobal>

#include <vector>

class TaskContext;

/// Which of many places, so that a few of them cover most: the maximal covering location problem (Church, ReVelle
/// 1974).
struct CoveringCase {
    std::vector<qint64> weights; ///< of each point, 0 or more
    std::vector<std::vector<int>> reach; ///< the points that each candidate covers

    [[nodiscard]] qint64 coveredBy(const std::vector<int>& places) const;
    /// The candidates that cover each point.
    [[nodiscard]] std::vector<std::vector<int>> reachedFrom() const;
};

struct CoveringChoice {
    std::vector<int> places; ///< candidates, the one that adds most first; none that adds nothing
    std::vector<qint64> added; ///< by each, after those before it
    qint64 covered = 0;
    qint64 atMost = 0; ///< no choice of so many covers more

    [[nodiscard]] bool isBest() const { return covered == atMost; }
};

/// The best choice of `count` candidates. Proven by branch and bound where that comes to an end within its steps; else
/// the best that annealing finds within three seconds, beside a bound by Lagrangian relaxation. Throws
/// CancelledError.
[[nodiscard]] CoveringChoice coverMost(const CoveringCase& problem, int count, TaskContext& task);

/// Its parts. `places` is a choice to begin with and to better.
void annealPlaces(const CoveringCase& problem, std::vector<int>& places, TaskContext& task);
/// Betters `places` to the best choice of `count`; false when the steps did not suffice for the proof.
[[nodiscard]] bool provePlaces(const CoveringCase& problem, int count, std::vector<int>& places, TaskContext& task);
/// What no choice of `count` exceeds, given one that covers `known`.
[[nodiscard]] qint64 mostCovered(const CoveringCase& problem, int count, qint64 known, TaskContext& task);

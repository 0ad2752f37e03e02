#pragma once

#include "models/duty/rosterproblem.h"

#include <set>
#include <utility>

/// Seats of one time and sort for the same people with the same wishes: which of them somebody gets costs the same.
struct SeatGroup {
    RosterSeat seat; ///< what they have in common
    std::vector<int> members; ///< indexes of the seats
    int block = 0;
};

/// Who may not sit in which group: person and group.
using Forbidden = std::set<std::pair<int, int>>;

/// A roster as a flow of least cost: from a source through everybody's turns of each sort (squares as parallel arcs of
/// rising cost) and through blocks of seats that all lie at one time (one unit each) into the seats. What it cannot say
/// is that blocks overlap without being one; whoever asks looks for such conflicts and forbids pairs.
class RosterFlow final {
public:
    explicit RosterFlow(const RosterProblem& problem);

    struct Answer {
        std::vector<std::vector<int>> peopleOf; ///< by group
        RosterCost cost;
    };
    [[nodiscard]] Answer solve(const Forbidden& forbidden) const;

    [[nodiscard]] const std::vector<SeatGroup>& groups() const { return m_groups; }
    /// Groups of different blocks whose times overlap.
    [[nodiscard]] bool collide(int first, int second) const;
    [[nodiscard]] bool hasOverlappingBlocks() const { return m_hasOverlaps; }
    /// One person per seat.
    [[nodiscard]] std::vector<int> seated(const Answer& answer) const;

private:
    class Network;

    void makeGroups();
    void makeBlocks();

    const RosterProblem& m_problem;
    std::vector<SeatGroup> m_groups;
    int m_blocks = 0;
    bool m_hasOverlaps = false;
    qint64 m_turnWeight = 0; ///< of one in the sum of squares
    qint64 m_unmannedWeight = 0;
};

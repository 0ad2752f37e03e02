#pragma once

#include "models/duty/rosterproblem.h"

#include <map>
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

/// What it costs besides that somebody sits in a group: person and group, in shares of a wish (RosterFlow::shares()).
using Prices = std::map<std::pair<int, int>, qint64>;

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
    /// Prices decide among answers that cost the same as long as all of them together are less than a wish.
    [[nodiscard]] Answer solve(const Forbidden& forbidden, const Prices& prices = {}) const;
    /// Of one wish: the most that prices of 3 can come to in one answer, and one more. 0: too many seats for prices.
    [[nodiscard]] qint64 shares() const { return m_shares; }

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
    qint64 m_shares = 0;
    qint64 m_turnWeight = 0; ///< of one in the sum of squares
    qint64 m_unmannedWeight = 0;
};

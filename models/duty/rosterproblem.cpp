#include "models/duty/rosterproblem.h"

#include <algorithm>

std::vector<TurnCounts> turnsWith(const RosterProblem& problem, const std::vector<int>& person)
{
    std::vector<TurnCounts> counts = problem.before;
    for (size_t i = 0; i < problem.seats.size(); ++i) {
        if (person[i] >= 0)
            ++counts[size_t(person[i])][size_t(problem.seats[i].turn)];
    }
    return counts;
}

RosterCost costOf(const RosterProblem& problem, const std::vector<int>& person)
{
    RosterCost cost;
    for (const TurnCounts& counts : turnsWith(problem, person)) {
        for (const int count : counts)
            cost.squares += qint64(count) * count;
    }
    for (size_t i = 0; i < problem.seats.size(); ++i) {
        const std::vector<int>& wishing = problem.seats[i].wishing;
        if (person[i] < 0)
            ++cost.unmanned;
        else if (!std::binary_search(wishing.begin(), wishing.end(), person[i]))
            ++cost.unwished;
    }
    return cost;
}

bool isAllowed(const RosterProblem& problem, const std::vector<int>& person)
{
    std::vector<std::vector<size_t>> seatsOf(problem.before.size());
    for (size_t i = 0; i < problem.seats.size(); ++i) {
        if (person[i] < 0)
            continue;
        const RosterSeat& seat = problem.seats[i];
        if (!std::binary_search(seat.people.begin(), seat.people.end(), person[i]))
            return false;
        for (const size_t other : seatsOf[size_t(person[i])]) {
            if (seat.overlaps(problem.seats[other]))
                return false;
        }
        seatsOf[size_t(person[i])].push_back(i);
    }
    return true;
}

#include "models/stations/coveringplaces.h"

#include "models/common/task.h"

#include <algorithm>

namespace {

/// Adds the candidate that covers most of what is left, `count` times; `among` are those allowed, all when empty.
CoveringChoice inTurn(const CoveringCase& problem, int count, std::vector<int> among)
{
    if (among.empty()) {
        for (int place = 0; place < int(problem.reach.size()); ++place)
            among.push_back(place);
    }
    CoveringChoice choice;
    std::vector<char> isCovered(problem.weights.size(), 0);
    while (int(choice.places.size()) < count) {
        int best = -1;
        qint64 most = 0;
        for (const int place : among) {
            qint64 gain = 0;
            for (const int point : problem.reach[place])
                gain += isCovered[point] ? 0 : problem.weights[point];
            if (gain > most) {
                most = gain;
                best = place;
            }
        }
        if (best < 0)
            break;
        for (const int point : problem.reach[best])
            isCovered[point] = 1;
        choice.places.push_back(best);
        choice.added.push_back(most);
        choice.covered += most;
    }
    return choice;
}

qint64 coverable(const CoveringCase& problem)
{
    std::vector<int> all(problem.reach.size());
    for (int place = 0; place < int(all.size()); ++place)
        all[place] = place;
    return problem.coveredBy(all);
}

} // namespace

qint64 CoveringCase::coveredBy(const std::vector<int>& places) const
{
    std::vector<char> isCovered(weights.size(), 0);
    qint64 sum = 0;
    for (const int place : places) {
        for (const int point : reach[place]) {
            sum += isCovered[point] ? 0 : weights[point];
            isCovered[point] = 1;
        }
    }
    return sum;
}

std::vector<std::vector<int>> CoveringCase::reachedFrom() const
{
    std::vector<std::vector<int>> from(weights.size());
    for (int place = 0; place < int(reach.size()); ++place) {
        for (const int point : reach[place])
            from[point].push_back(place);
    }
    return from;
}

CoveringChoice coverMost(const CoveringCase& problem, int count, TaskContext& task)
{
    CoveringChoice choice = inTurn(problem, count, {});
    const qint64 all = coverable(problem);
    choice.atMost = all;
    if (choice.covered == all || choice.places.empty())
        return choice;
    std::vector<int> places = choice.places;
    annealPlaces(problem, places, task);
    const bool isProven = provePlaces(problem, count, places, task);
    choice = inTurn(problem, count, places);
    choice.atMost = isProven ? choice.covered : std::min(all, mostCovered(problem, count, choice.covered, task));
    return choice;
}

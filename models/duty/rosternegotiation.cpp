#include "models/duty/rosternegotiation.h"

namespace {

constexpr int mostRounds = 80;
constexpr qint64 newPrice = 1; ///< of a seat that somebody does not have
constexpr qint64 conflictPrice = 3; ///< of one that would overlap with what they have

std::vector<std::vector<int>> groupsOf(const RosterFlow::Answer& answer, size_t people)
{
    std::vector<std::vector<int>> of(people);
    for (int group = 0; group < int(answer.peopleOf.size()); ++group) {
        for (const int person : answer.peopleOf[size_t(group)])
            of[size_t(person)].push_back(group);
    }
    return of;
}

} // namespace

std::vector<RosterConflict> conflictsOf(const RosterFlow& flow, const RosterFlow::Answer& answer, size_t people)
{
    std::vector<RosterConflict> conflicts;
    if (!flow.hasOverlappingBlocks())
        return conflicts;
    const auto of = groupsOf(answer, people);
    for (int person = 0; person < int(people); ++person) {
        const std::vector<int>& groups = of[size_t(person)];
        for (size_t second = 0; second < groups.size(); ++second) {
            for (size_t first = 0; first < second; ++first) {
                if (flow.collide(groups[first], groups[second]))
                    conflicts.push_back({person, groups[first], groups[second]});
            }
        }
    }
    return conflicts;
}

Prices steadyPrices(const RosterFlow& flow, const RosterFlow::Answer& answer, const RosterProblem& problem)
{
    Prices prices;
    const auto of = groupsOf(answer, problem.before.size());
    for (int group = 0; group < int(flow.groups().size()); ++group) {
        for (const int person : flow.groups()[size_t(group)].seat.people) {
            const std::vector<int>& seated = of[size_t(person)];
            if (std::binary_search(seated.begin(), seated.end(), group))
                continue;
            const bool isConflict
                = std::any_of(seated.begin(), seated.end(), [&](int other) { return flow.collide(other, group); });
            prices[{person, group}] = isConflict ? conflictPrice : newPrice;
        }
    }
    return prices;
}

void negotiate(const RosterFlow& flow, const RosterProblem& problem, RosterFlow::Answer answer,
    const std::function<bool(const RosterFlow::Answer&)>& found)
{
    Prices learned;
    for (int round = 0; round < mostRounds && found(answer); ++round) {
        const auto conflicts = conflictsOf(flow, answer, problem.before.size());
        if (conflicts.empty())
            return;
        // Within a wish at first; whoever does not agree by then gives wishes up, and fairness last.
        const qint64 step = conflictPrice * (qint64(1) << std::min(round / 8, 8)) * 2;
        for (const RosterConflict& conflict : conflicts)
            learned[{conflict.person, (round + conflict.person) % 2 ? conflict.first : conflict.second}] += step;
        Prices prices = steadyPrices(flow, answer, problem);
        for (const auto& [pair, price] : learned)
            prices[pair] += price;
        answer = flow.solve({}, prices);
    }
}

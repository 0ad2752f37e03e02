#include "models/duty/rostersolver.h"

#include "models/common/task.h"
#include "models/duty/rosterflow.h"
#include "models/duty/rosterrepair.h"

#include <queue>

namespace {

struct Conflict {
    int person;
    int first;
    int second;
};

/// Pairs of groups that the answer leads one person to at the same time.
std::vector<Conflict> conflictsOf(const RosterFlow& flow, const RosterFlow::Answer& answer, size_t people)
{
    std::vector<Conflict> conflicts;
    if (!flow.hasOverlappingBlocks())
        return conflicts;
    std::vector<std::vector<int>> groupsOf(people);
    for (int group = 0; group < int(answer.peopleOf.size()); ++group) {
        for (const int person : answer.peopleOf[size_t(group)]) {
            for (const int other : groupsOf[size_t(person)]) {
                if (flow.collide(other, group))
                    conflicts.push_back({person, other, group});
            }
            groupsOf[size_t(person)].push_back(group);
        }
    }
    return conflicts;
}

/// What is still to be tried: the answer under some prohibitions, and where it fails.
struct Open {
    RosterCost cost;
    Forbidden forbidden;
    std::vector<Conflict> conflicts;
    std::vector<int> person;

    /// For a queue whose top is the best, with the fewest conflicts.
    bool operator<(const Open& other) const
    {
        return cost != other.cost ? cost > other.cost : conflicts.size() > other.conflicts.size();
    }
};

class Search final {
public:
    Search(const RosterProblem& problem, TaskContext& task)
        : m_problem(problem)
        , m_task(task)
        , m_flow(problem)
    {
    }

    [[nodiscard]] RosterPlan run()
    {
        Open root = ask({});
        if (!root.conflicts.empty())
            dive(root);
        m_open.push(std::move(root));
        const int mostTries = int(std::clamp<size_t>(100'000 / (m_problem.seats.size() + 1), 20, 20'000));
        for (int tries = 0; tries < mostTries && !m_open.empty(); ++tries) {
            m_task.report(tries, mostTries);
            Open next = m_open.top();
            m_open.pop();
            if (m_best && next.cost >= m_best->cost)
                return proven();
            if (next.conflicts.empty()) {
                keep(next.person, next.cost);
                return proven();
            }
            branch(next);
        }
        return m_open.empty() || m_open.top().cost >= m_best->cost ? proven() : *m_best;
    }

private:
    [[nodiscard]] Open ask(const Forbidden& forbidden)
    {
        m_task.checkpoint();
        const RosterFlow::Answer answer = m_flow.solve(forbidden);
        return {answer.cost, forbidden, conflictsOf(m_flow, answer, m_problem.before.size()), m_flow.seated(answer)};
    }

    /// Forbids something of all conflicts at once until none is left: the first roster to be compared with.
    void dive(const Open& root)
    {
        Open here = root;
        constexpr int mostRounds = 12;
        for (int round = 0; round < mostRounds && !here.conflicts.empty(); ++round) {
            Forbidden forbidden = here.forbidden;
            for (const Conflict& conflict : here.conflicts)
                forbidden.insert({conflict.person, (round + conflict.person) % 2 ? conflict.first : conflict.second});
            here = ask(forbidden);
        }
        const std::vector<int> person = repaired(m_problem, here.person);
        keep(person, costOf(m_problem, person));
    }

    void branch(const Open& parent)
    {
        const Conflict& conflict = parent.conflicts.front();
        for (const int group : {conflict.first, conflict.second}) {
            Forbidden forbidden = parent.forbidden;
            forbidden.insert({conflict.person, group});
            Open child = ask(forbidden);
            child.cost = std::max(child.cost, parent.cost);
            if (child.conflicts.empty())
                keep(child.person, child.cost);
            if (child.cost < m_best->cost)
                m_open.push(std::move(child));
        }
    }

    void keep(const std::vector<int>& person, const RosterCost& cost)
    {
        if (!m_best || cost < m_best->cost)
            m_best = RosterPlan{person, cost, false};
    }

    [[nodiscard]] RosterPlan proven() const
    {
        RosterPlan plan = *m_best;
        plan.isBest = true;
        return plan;
    }

    const RosterProblem& m_problem;
    TaskContext& m_task;
    RosterFlow m_flow;
    std::priority_queue<Open> m_open;
    std::optional<RosterPlan> m_best;
};

} // namespace

RosterPlan solveRoster(const RosterProblem& problem, TaskContext& task)
{
    return Search(problem, task).run();
}

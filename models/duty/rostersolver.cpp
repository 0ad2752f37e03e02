#include "models/duty/rostersolver.h"

#include "models/common/task.h"
#include "models/duty/rosternegotiation.h"
#include "models/duty/rosterrepair.h"

#include <queue>

namespace {

/// What is still to be tried: the answer under some prohibitions, and where it fails.
struct Open {
    RosterCost cost;
    Forbidden forbidden;
    std::vector<RosterConflict> conflicts;
    std::vector<int> person;
    RosterFlow::Answer answer;

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
        const RosterFlow::Answer first = m_flow.solve({});
        Open root = opened(first, {});
        m_bound = root.cost;
        if (!root.conflicts.empty())
            settle(first, root);
        m_open.push(std::move(root));
        const int mostTries = int(std::clamp<size_t>(100'000 / (m_problem.seats.size() + 1), 20, 20'000));
        for (int tries = 0; tries < mostTries && !m_open.empty(); ++tries) {
            m_task.report(tries, mostTries);
            const Open next = m_open.top();
            m_open.pop();
            m_bound = next.cost;
            if (m_best && next.cost >= m_best->cost)
                return answered();
            if (next.conflicts.empty()) {
                keep(next.person, next.cost);
                return answered();
            }
            branch(next);
        }
        m_bound = m_open.empty() ? m_best->cost : m_open.top().cost;
        return answered();
    }

private:
    [[nodiscard]] Open opened(const RosterFlow::Answer& answer, const Forbidden& forbidden)
    {
        m_task.checkpoint();
        return {answer.cost, forbidden, conflictsOf(m_flow, answer, m_problem.before.size()), m_flow.seated(answer),
            answer};
    }

    /// The first roster to be compared with: mostly one that costs no more than the flow, which is the best then.
    void settle(const RosterFlow::Answer& first, const Open& root)
    {
        const std::vector<int> person = repaired(m_problem, root.person);
        keep(person, costOf(m_problem, person));
        if (m_flow.shares() == 0)
            return;
        negotiate(m_flow, m_problem, first, [&](const RosterFlow::Answer& answer) {
            m_task.checkpoint();
            const std::vector<int> seated = repaired(m_problem, m_flow.seated(answer));
            keep(seated, costOf(m_problem, seated));
            return m_best->cost > root.cost;
        });
    }

    void branch(const Open& parent)
    {
        const RosterConflict& conflict = parent.conflicts.front();
        const Prices steady = m_flow.shares() > 0 ? steadyPrices(m_flow, parent.answer, m_problem) : Prices();
        for (const int group : {conflict.first, conflict.second}) {
            Forbidden forbidden = parent.forbidden;
            forbidden.insert({conflict.person, group});
            Open child = opened(m_flow.solve(forbidden, steady), forbidden);
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
            m_best = RosterPlan{person, cost, {}};
    }

    [[nodiscard]] RosterPlan answered() const
    {
        RosterPlan plan = *m_best;
        plan.bound = std::min(m_bound, plan.cost);
        return plan;
    }

    const RosterProblem& m_problem;
    TaskContext& m_task;
    RosterFlow m_flow;
    std::priority_queue<Open> m_open;
    std::optional<RosterPlan> m_best;
    RosterCost m_bound; ///< no roster costs less
};

} // namespace

RosterPlan solveRoster(const RosterProblem& problem, TaskContext& task)
{
    return Search(problem, task).run();
}

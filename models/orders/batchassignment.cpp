#include "models/orders/batchassignment.h"

#define LEMON_ONLY_TEMPLATES // headers alone, without the library
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>

namespace {

using Graph = lemon::SmartDigraph;

constexpr int mostScore = 100;
constexpr int mostUrgency = 2;

/// The weights by which the figures of the worth decide one after the other.
struct Weights {
    explicit Weights(size_t orders)
        : urgency(qint64(orders) * mostScore + 1)
        , assigned(urgency * (qint64(orders) * mostUrgency + 1))
    {
    }

    qint64 urgency;
    qint64 assigned;
};

const BatchProblem::Choice* choiceOf(const BatchProblem::Order& order, int candidate)
{
    const auto found = std::find_if(order.choices.begin(), order.choices.end(),
        [candidate](const BatchProblem::Choice& choice) { return choice.candidate == candidate; });
    return found == order.choices.end() ? nullptr : &*found;
}

/// Orders → candidates → sink; an order that nobody gets goes straight to the sink, for nothing.
class Network final {
public:
    explicit Network(const BatchProblem& problem)
        : m_problem(problem)
        , m_weights(problem.orders.size())
    {
        const int orders = int(problem.orders.size());
        size_t choices = 0;
        for (const BatchProblem::Order& order : problem.orders)
            choices += order.choices.size();
        m_graph.reserveNode(orders + int(problem.capacity.size()) + 2);
        m_graph.reserveArc(int(choices) + 2 * orders + int(problem.capacity.size()));
        m_source = m_graph.addNode();
        m_sink = m_graph.addNode();
        std::vector<Graph::Node> candidates;
        for (const int capacity : problem.capacity) {
            candidates.push_back(m_graph.addNode());
            add(candidates.back(), m_sink, std::max(0, capacity), 0);
        }
        for (int i = 0; i < orders; ++i)
            addOrder(i, candidates);
    }

    [[nodiscard]] std::vector<int> solve() const
    {
        Graph::ArcMap<int> upper(m_graph);
        Graph::ArcMap<qint64> cost(m_graph);
        for (Graph::ArcIt arc(m_graph); arc != lemon::INVALID; ++arc) {
            upper[arc] = m_upper[size_t(Graph::id(arc))];
            cost[arc] = m_cost[size_t(Graph::id(arc))];
        }
        lemon::NetworkSimplex<Graph, int, qint64> simplex(m_graph);
        simplex.upperMap(upper).costMap(cost).stSupply(m_source, m_sink, int(m_problem.orders.size())).run();
        std::vector<int> candidate(m_problem.orders.size(), -1);
        for (const Chosen& one : m_choices) {
            if (simplex.flow(one.arc) > 0)
                candidate[size_t(one.order)] = one.candidate;
        }
        return candidate;
    }

private:
    struct Chosen {
        Graph::Arc arc;
        int order;
        int candidate;
    };

    Graph::Arc add(Graph::Node from, Graph::Node to, int upper, qint64 cost)
    {
        m_upper.push_back(upper);
        m_cost.push_back(cost);
        return m_graph.addArc(from, to);
    }

    void addOrder(int index, const std::vector<Graph::Node>& candidates)
    {
        const BatchProblem::Order& order = m_problem.orders[size_t(index)];
        const Graph::Node node = m_graph.addNode();
        add(m_source, node, 1, 0);
        add(node, m_sink, 1, 0);
        const qint64 worth = m_weights.assigned + order.urgency * m_weights.urgency;
        for (const BatchProblem::Choice& choice : order.choices)
            m_choices.push_back(
                {add(node, candidates[size_t(choice.candidate)], 1, -(worth + choice.score)), index, choice.candidate});
    }

    const BatchProblem& m_problem;
    Weights m_weights;
    Graph m_graph;
    Graph::Node m_source;
    Graph::Node m_sink;
    std::vector<int> m_upper;
    std::vector<qint64> m_cost;
    std::vector<Chosen> m_choices;
};

} // namespace

BatchAssignment solveBatch(const BatchProblem& problem)
{
    BatchAssignment answer;
    if (!problem.orders.empty())
        answer.candidate = Network(problem).solve();
    answer.worth = worthOf(problem, answer.candidate);
    return answer;
}

BatchWorth worthOf(const BatchProblem& problem, const std::vector<int>& candidate)
{
    BatchWorth worth;
    for (size_t i = 0; i < candidate.size(); ++i) {
        const BatchProblem::Choice* choice = choiceOf(problem.orders[i], candidate[i]);
        if (!choice)
            continue;
        ++worth.assigned;
        worth.urgency += problem.orders[i].urgency;
        worth.score += choice->score;
    }
    return worth;
}

bool isAllowed(const BatchProblem& problem, const std::vector<int>& candidate)
{
    std::vector<int> given(problem.capacity.size(), 0);
    for (size_t i = 0; i < candidate.size(); ++i) {
        if (candidate[i] < 0)
            continue;
        if (!choiceOf(problem.orders[i], candidate[i]))
            return false;
        if (++given[size_t(candidate[i])] > problem.capacity[size_t(candidate[i])])
            return false;
    }
    return candidate.size() == problem.orders.size();
}

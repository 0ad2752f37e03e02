#include "models/duty/rosterflow.h"

#define LEMON_ONLY_TEMPLATES // headers alone, without the library
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace {

using Graph = lemon::SmartDigraph;

/// Groups that a person may sit in, in order; the blocks follow each other.
std::vector<std::vector<int>> groupsOfPeople(
    const std::vector<SeatGroup>& groups, size_t people, const Forbidden& forbidden)
{
    std::vector<std::vector<int>> of(people);
    for (int i = 0; i < int(groups.size()); ++i) {
        for (const int person : groups[size_t(i)].seat.people) {
            if (!forbidden.contains({person, i}))
                of[size_t(person)].push_back(i);
        }
    }
    return of;
}

bool wishes(const RosterSeat& seat, int person)
{
    return std::binary_search(seat.wishing.begin(), seat.wishing.end(), person);
}

} // namespace

/// The graph of one question.
class RosterFlow::Network final {
public:
    Network(const RosterFlow& flow, const Forbidden& forbidden, const Prices& prices)
        : m_flow(flow)
        , m_prices(prices)
        , m_wish(std::max<qint64>(1, flow.m_shares))
        , m_source(m_graph.addNode())
        , m_sink(m_graph.addNode())
    {
        for (const SeatGroup& group : flow.m_groups) {
            m_groups.push_back(m_graph.addNode());
            add(m_groups.back(), m_sink, int(group.members.size()), 0);
            add(m_source, m_groups.back(), int(group.members.size()), m_wish * flow.m_unmannedWeight);
            m_seats += int(group.members.size());
        }
        const auto of = groupsOfPeople(flow.m_groups, flow.m_problem.before.size(), forbidden);
        for (size_t person = 0; person < of.size(); ++person)
            addPerson(int(person), of[person]);
    }

    [[nodiscard]] Answer solve() const
    {
        Graph::ArcMap<int> upper(m_graph);
        Graph::ArcMap<qint64> cost(m_graph);
        for (Graph::ArcIt arc(m_graph); arc != lemon::INVALID; ++arc) {
            upper[arc] = m_upper[size_t(Graph::id(arc))];
            cost[arc] = m_cost[size_t(Graph::id(arc))];
        }
        lemon::NetworkSimplex<Graph, int, qint64> simplex(m_graph);
        simplex.upperMap(upper).costMap(cost).stSupply(m_source, m_sink, m_seats).run();
        Answer answer;
        answer.peopleOf.resize(m_groups.size());
        for (const Choice& choice : m_choices) {
            if (simplex.flow(choice.arc) > 0)
                answer.peopleOf[size_t(choice.group)].push_back(choice.person);
        }
        answer.cost = costOf(m_flow.m_problem, m_flow.seated(answer));
        return answer;
    }

private:
    struct Choice {
        Graph::Arc arc;
        int person;
        int group;
    };

    Graph::Arc add(Graph::Node from, Graph::Node to, int upper, qint64 cost)
    {
        m_upper.push_back(upper);
        m_cost.push_back(cost);
        return m_graph.addArc(from, to);
    }

    void addPerson(int person, const std::vector<int>& groups)
    {
        std::map<Turn, Graph::Node> turns;
        for (size_t first = 0; first < groups.size();) {
            const SeatGroup& group = m_flow.m_groups[size_t(groups[first])];
            size_t last = first;
            while (last < groups.size() && m_flow.m_groups[size_t(groups[last])].block == group.block)
                ++last;
            if (!turns.contains(group.seat.turn))
                turns[group.seat.turn] = m_graph.addNode();
            const Graph::Node turn = turns[group.seat.turn];
            const Graph::Node block = last - first == 1 ? turn : m_graph.addNode();
            if (block != turn)
                add(turn, block, 1, 0);
            for (; first < last; ++first)
                addChoice(block, person, groups[first]);
            const int already = m_flow.m_problem.before[size_t(person)][size_t(group.seat.turn)];
            const int count = already + m_used[{person, group.seat.turn}]++;
            add(m_source, turn, 1, m_wish * m_flow.m_turnWeight * (2 * qint64(count) + 1));
        }
    }

    void addChoice(Graph::Node from, int person, int group)
    {
        qint64 cost = wishes(m_flow.m_groups[size_t(group)].seat, person) ? 0 : m_wish;
        if (const auto price = m_prices.find({person, group}); price != m_prices.end())
            cost += price->second;
        m_choices.push_back({add(from, m_groups[size_t(group)], 1, cost), person, group});
    }

    const RosterFlow& m_flow;
    const Prices& m_prices;
    const qint64 m_wish; ///< weight of one
    Graph m_graph;
    Graph::Node m_source;
    Graph::Node m_sink;
    std::vector<Graph::Node> m_groups;
    std::vector<int> m_upper;
    std::vector<qint64> m_cost;
    std::vector<Choice> m_choices;
    std::map<std::pair<int, Turn>, int> m_used; ///< arcs of rising cost so far
    int m_seats = 0;
};

RosterFlow::RosterFlow(const RosterProblem& problem)
    : m_problem(problem)
{
    makeGroups();
    makeBlocks();
    const auto seats = qint64(problem.seats.size());
    m_turnWeight = seats + 1;
    int most = 0;
    for (const TurnCounts& counts : problem.before)
        most = std::max(most, *std::max_element(counts.begin(), counts.end()));
    // More than all squares together can differ between two rosters.
    m_unmannedWeight = m_turnWeight * (seats * (2 * most + seats) + 1);
    // The simplex method adds up such weights over all nodes.
    const qint64 shares = 3 * seats + 1;
    const double nodes = double(m_groups.size()) + double(problem.before.size()) * (turnKinds + m_blocks);
    constexpr double room = 4e18;
    if (double(m_unmannedWeight) * double(shares) * nodes < room)
        m_shares = shares;
}

void RosterFlow::makeGroups()
{
    using Key = std::tuple<qint64, qint64, Turn, const std::vector<int>&, const std::vector<int>&>;
    const auto keyOf
        = [](const RosterSeat& seat) { return Key(seat.begin, seat.end, seat.turn, seat.people, seat.wishing); };
    std::vector<int> order(m_problem.seats.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        return keyOf(m_problem.seats[size_t(left)]) < keyOf(m_problem.seats[size_t(right)]);
    });
    for (const int seat : order) {
        const RosterSeat& one = m_problem.seats[size_t(seat)];
        if (m_groups.empty() || keyOf(m_groups.back().seat) != keyOf(one))
            m_groups.push_back({one, {}, 0});
        m_groups.back().members.push_back(seat);
    }
}

/// A block takes groups of one sort as long as all of them lie at one time. Groups stand in the order of blocks then.
void RosterFlow::makeBlocks()
{
    struct Block {
        Turn turn;
        qint64 begin; ///< when all of its groups have begun
        qint64 end; ///< when the first of them ends
        qint64 last; ///< when the last of them ends
        qint64 first;
    };
    std::vector<Block> blocks;
    size_t alive = 0; ///< earlier blocks are over
    for (SeatGroup& group : m_groups) {
        const RosterSeat& seat = group.seat;
        while (alive < blocks.size() && blocks[alive].last <= seat.begin)
            ++alive;
        const auto fits = [&](const Block& block) {
            return block.turn == seat.turn && std::max(block.begin, seat.begin) < std::min(block.end, seat.end);
        };
        auto block = std::find_if(blocks.begin() + std::ptrdiff_t(alive), blocks.end(), fits);
        if (block == blocks.end())
            block = blocks.insert(block, {seat.turn, seat.begin, seat.end, seat.end, seat.begin});
        block->begin = std::max(block->begin, seat.begin);
        block->end = std::min(block->end, seat.end);
        block->last = std::max(block->last, seat.end);
        group.block = int(block - blocks.begin());
    }
    for (size_t i = 0; i < blocks.size(); ++i) {
        for (size_t j = i + 1; j < blocks.size(); ++j)
            m_hasOverlaps |= blocks[i].first < blocks[j].last && blocks[j].first < blocks[i].last;
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
        [](const SeatGroup& left, const SeatGroup& right) { return left.block < right.block; });
    m_blocks = int(blocks.size());
}

bool RosterFlow::collide(int first, int second) const
{
    const SeatGroup& left = m_groups[size_t(first)];
    const SeatGroup& right = m_groups[size_t(second)];
    return left.block != right.block && left.seat.overlaps(right.seat);
}

RosterFlow::Answer RosterFlow::solve(const Forbidden& forbidden, const Prices& prices) const
{
    return Network(*this, forbidden, prices).solve();
}

std::vector<int> RosterFlow::seated(const Answer& answer) const
{
    std::vector<int> person(m_problem.seats.size(), -1);
    for (size_t group = 0; group < m_groups.size(); ++group) {
        for (size_t i = 0; i < answer.peopleOf[group].size(); ++i)
            person[size_t(m_groups[group].members[i])] = answer.peopleOf[group][i];
    }
    return person;
}

#include "models/common/task.h"
#include "models/stations/coveringplaces.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr qint64 mostPointsLookedAt = 400'000'000; ///< one to two seconds
constexpr int mostProvenPlaces = 8; ///< beyond, the bound is too weak to end in time
constexpr int mostRounds = 200;
constexpr qint64 mostMilliseconds = 700;
constexpr int roundsWithoutGain = 8;

/// Branch and bound: no choice adds more than the largest gains that its places have by themselves.
class Proof final {
public:
    Proof(const CoveringCase& problem, std::vector<int>& best, TaskContext& task)
        : m_problem(problem)
        , m_best(best)
        , m_most(problem.coveredBy(best))
        , m_times(problem.weights.size(), 0)
        , m_task(task)
    {
    }

    bool run(int count)
    {
        std::vector<int> all(m_problem.reach.size());
        std::iota(all.begin(), all.end(), 0);
        return branch(all, count, 0);
    }

private:
    struct Gain {
        qint64 amount;
        int place;
    };

    [[nodiscard]] std::vector<Gain> gainsOf(const std::vector<int>& places)
    {
        std::vector<Gain> gains;
        gains.reserve(places.size());
        for (const int place : places) {
            qint64 amount = 0;
            for (const int point : m_problem.reach[place])
                amount += m_times[point] == 0 ? m_problem.weights[point] : 0;
            m_lookedAt += qint64(m_problem.reach[place].size()) + 1;
            if (amount > 0)
                gains.push_back({amount, place});
        }
        std::sort(gains.begin(), gains.end(), [](const Gain& a, const Gain& b) {
            return a.amount != b.amount ? a.amount > b.amount : a.place < b.place;
        });
        return gains;
    }

    void keep(qint64 covered)
    {
        if (covered <= m_most)
            return;
        m_most = covered;
        m_best = m_chosen;
    }

    /// False once the steps are used up.
    bool branch(const std::vector<int>& allowed, int count, qint64 covered)
    {
        m_task.checkpoint();
        const std::vector<Gain> gains = gainsOf(allowed);
        if (m_lookedAt > mostPointsLookedAt)
            return false;
        if (count == 0 || gains.empty()) {
            keep(covered);
            return true;
        }
        std::vector<int> rest;
        for (const Gain& gain : gains)
            rest.push_back(gain.place);
        for (size_t i = 0; i < gains.size(); ++i) {
            qint64 bound = covered;
            for (size_t k = i; k < std::min(gains.size(), i + size_t(count)); ++k)
                bound += gains[k].amount;
            if (bound <= m_most)
                return true;
            rest.erase(rest.begin());
            if (!with(gains[i], rest, count, covered))
                return false;
        }
        return true;
    }

    bool with(const Gain& gain, const std::vector<int>& rest, int count, qint64 covered)
    {
        m_chosen.push_back(gain.place);
        keep(covered + gain.amount);
        for (const int point : m_problem.reach[gain.place])
            ++m_times[point];
        const bool isDone = count == 1 || branch(rest, count - 1, covered + gain.amount);
        for (const int point : m_problem.reach[gain.place])
            --m_times[point];
        m_chosen.pop_back();
        return isDone;
    }

    const CoveringCase& m_problem;
    std::vector<int>& m_best;
    qint64 m_most;
    std::vector<int> m_times;
    std::vector<int> m_chosen;
    TaskContext& m_task;
    qint64 m_lookedAt = 0;
};

/// Lagrangian relaxation of “a point is covered only where a place reaches it”, by subgradients. Every price of points
/// gives a bound; the prices move toward the lowest.
class Relaxation final {
public:
    Relaxation(const CoveringCase& problem, int count)
        : m_problem(problem)
        , m_count(std::min(size_t(count), problem.reach.size()))
        , m_prices(problem.weights.size(), 0)
        , m_slopes(problem.weights.size(), 0)
    {
        for (const std::vector<int>& reach : problem.reach) {
            for (const int point : reach)
                m_prices[point] = double(problem.weights[point]) / 2;
        }
    }

    /// The bound of the present prices; leaves the direction in which it falls.
    double bound()
    {
        double sum = 0;
        for (size_t point = 0; point < m_prices.size(); ++point) {
            const double left = double(m_problem.weights[point]) - m_prices[point];
            sum += std::max(0.0, left);
            m_slopes[point] = left > 0 ? -1 : 0;
        }
        std::vector<std::pair<double, int>> worth;
        for (int place = 0; place < int(m_problem.reach.size()); ++place) {
            double amount = 0;
            for (const int point : m_problem.reach[place])
                amount += m_prices[point];
            worth.emplace_back(amount, place);
        }
        std::nth_element(worth.begin(), worth.begin() + qsizetype(m_count) - 1, worth.end(), std::greater<>());
        for (size_t i = 0; i < m_count; ++i) {
            sum += worth[i].first;
            for (const int point : m_problem.reach[worth[i].second])
                m_slopes[point] += 1;
        }
        return sum;
    }

    void step(double length)
    {
        const double square = std::inner_product(m_slopes.begin(), m_slopes.end(), m_slopes.begin(), 0.0);
        if (square <= 0)
            return;
        for (size_t point = 0; point < m_prices.size(); ++point)
            m_prices[point] = std::clamp(
                m_prices[point] - length / square * m_slopes[point], 0.0, double(m_problem.weights[point]));
    }

private:
    const CoveringCase& m_problem;
    size_t m_count;
    std::vector<double> m_prices;
    std::vector<double> m_slopes;
};

} // namespace

bool provePlaces(const CoveringCase& problem, int count, std::vector<int>& places, TaskContext& task)
{
    return count <= mostProvenPlaces && Proof(problem, places, task).run(count);
}

qint64 mostCovered(const CoveringCase& problem, int count, qint64 known, TaskContext& task)
{
    if (count <= 0 || problem.reach.empty())
        return 0;
    Relaxation relaxation(problem, count);
    double least = relaxation.bound();
    double now = least;
    double pace = 1;
    int idle = 0;
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < mostRounds && least >= double(known) + 1; ++round) {
        task.checkpoint();
        if (clock.elapsed() > mostMilliseconds)
            break;
        relaxation.step(pace * (now - double(known)));
        now = relaxation.bound();
        idle = now < least ? 0 : idle + 1;
        least = std::min(least, now);
        if (idle == roundsWithoutGain) {
            pace /= 2;
            idle = 0;
        }
    }
    return std::max(known, qint64(std::floor(least + 1e-6 * std::abs(least))));
}

#include "models/common/task.h"
#include "models/stations/coveringplaces.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 mostPointsLookedAt = 600'000'000; ///< about two seconds
constexpr qint64 mostTries = 6'000'000;
constexpr qint64 triesOfPlace = 4'000; ///< few candidates are tried out soon
constexpr qint64 mostMilliseconds = 2'300;
constexpr qint64 triesAtOnce = 500;
constexpr double firstHeat = 0.05; ///< of what a place covers on average
constexpr double lastHeat = 0.01; ///< of the first
constexpr quint32 nearbyOfHundred = 80; ///< moves to a neighbor; the others go where somebody is not covered
constexpr int placesCompared = 6;
constexpr int pointsDrawn = 30;

/// Small, quick and the same everywhere.
class Dice final {
public:
    [[nodiscard]] quint32 below(quint32 bound)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return quint32((m_state >> 32) * bound >> 32);
    }
    [[nodiscard]] double part() { return below(1U << 30) / double(1U << 30); }

private:
    quint64 m_state = 88'172'645'463'325'252;
};

/// Moves one place at a time; what it costs or gains is counted from the points that both reach.
class Annealing final {
public:
    Annealing(const CoveringCase& problem, const std::vector<int>& places)
        : m_problem(problem)
        , m_from(problem.reachedFrom())
        , m_times(problem.weights.size(), 0)
        , m_isTaken(problem.reach.size(), 0)
        , m_places(places)
        , m_best(places)
    {
        for (const int place : m_places) {
            m_isTaken[place] = 1;
            for (const int point : problem.reach[place])
                ++m_times[point];
        }
        m_covered = m_most = problem.coveredBy(places);
        m_firstHeat = firstHeat * double(m_most) / double(places.size());
    }

    void run(TaskContext& task)
    {
        QElapsedTimer clock;
        clock.start();
        const qint64 allTries = std::min(mostTries, triesOfPlace * qint64(m_problem.reach.size()));
        for (qint64 tries = 0; tries < allTries && m_lookedAt < mostPointsLookedAt; tries += triesAtOnce) {
            task.checkpoint();
            const double done = std::max({double(tries) / double(allTries), double(m_lookedAt) / mostPointsLookedAt,
                double(clock.elapsed()) / mostMilliseconds});
            if (done >= 1)
                return;
            m_heat = m_firstHeat * std::pow(lastHeat, done);
            for (qint64 i = 0; i < triesAtOnce; ++i)
                tryMove();
        }
    }

    [[nodiscard]] const std::vector<int>& best() const { return m_best; }

private:
    [[nodiscard]] const std::vector<int>& reach(int place)
    {
        m_lookedAt += qint64(m_problem.reach[place].size());
        return m_problem.reach[place];
    }

    void tryMove()
    {
        const bool isNear = m_dice.below(100) < nearbyOfHundred;
        size_t slot = m_dice.below(quint32(m_places.size()));
        const int point = isNear ? anyOf(m_problem.reach[m_places[slot]]) : uncoveredPoint();
        if (point < 0)
            return;
        const int place = anyOf(m_from[point]);
        if (m_isTaken[place])
            return;
        if (!isNear)
            slot = leastMissed();
        move(slot, place);
    }

    [[nodiscard]] int anyOf(const std::vector<int>& list) { return list[m_dice.below(quint32(list.size()))]; }

    [[nodiscard]] int uncoveredPoint()
    {
        for (int i = 0; i < pointsDrawn; ++i) {
            const int point = int(m_dice.below(quint32(m_times.size())));
            if (m_times[point] == 0 && m_problem.weights[point] > 0 && !m_from[point].empty())
                return point;
        }
        return -1;
    }

    /// Of some places the one whose points have other places most.
    [[nodiscard]] size_t leastMissed()
    {
        size_t best = 0;
        qint64 least = -1;
        for (int i = 0; i < placesCompared; ++i) {
            const size_t slot = m_dice.below(quint32(m_places.size()));
            qint64 missed = 0;
            for (const int point : reach(m_places[slot]))
                missed += m_times[point] == 1 ? m_problem.weights[point] : 0;
            if (least < 0 || missed < least) {
                least = missed;
                best = slot;
            }
        }
        return best;
    }

    void move(size_t slot, int place)
    {
        const int former = m_places[slot];
        qint64 change = 0;
        for (const int point : reach(former))
            change -= --m_times[point] == 0 ? m_problem.weights[point] : 0;
        for (const int point : reach(place))
            change += m_times[point]++ == 0 ? m_problem.weights[point] : 0;
        if (change < 0 && m_dice.part() >= std::exp(double(change) / m_heat)) {
            for (const int point : m_problem.reach[place])
                --m_times[point];
            for (const int point : m_problem.reach[former])
                ++m_times[point];
            return;
        }
        m_isTaken[former] = 0;
        m_isTaken[place] = 1;
        m_places[slot] = place;
        m_covered += change;
        if (m_covered > m_most) {
            m_most = m_covered;
            m_best = m_places;
        }
    }

    const CoveringCase& m_problem;
    std::vector<std::vector<int>> m_from;
    std::vector<int> m_times; ///< how many chosen places cover each point
    std::vector<char> m_isTaken;
    std::vector<int> m_places;
    std::vector<int> m_best;
    qint64 m_covered = 0;
    qint64 m_most = 0;
    qint64 m_lookedAt = 0;
    double m_firstHeat = 0;
    double m_heat = 0;
    Dice m_dice;
};

} // namespace

void annealPlaces(const CoveringCase& problem, std::vector<int>& places, TaskContext& task)
{
    if (places.empty() || places.size() >= problem.reach.size())
        return;
    Annealing annealing(problem, places);
    annealing.run(task);
    places = annealing.best();
}

#include "models/stations/stationplaces.h"

#include "models/stations/coveringplaces.h"

#include <QtMath>

#include <algorithm>
#include <limits>
#include <numeric>

namespace {

constexpr double metresOfDegree = 111'000; ///< of latitude, a little less than it is

/// Finds the estates within reach of a point: sorted by latitude, so that few are looked at.
class Nearby final {
public:
    Nearby(const QList<CircleEstate>& estates, double minutes)
        : m_minutes(minutes)
        , m_degrees(circleRadiusMetres(minutes) / metresOfDegree)
    {
        for (const CircleEstate& estate : estates) {
            if (estate.position)
                m_estates.push_back(&estate);
        }
        std::stable_sort(m_estates.begin(), m_estates.end(),
            [](const CircleEstate* a, const CircleEstate* b) { return a->position->latitude < b->position->latitude; });
    }

    [[nodiscard]] const std::vector<const CircleEstate*>& estates() const { return m_estates; }

    [[nodiscard]] std::vector<int> around(const Coordinates& middle) const
    {
        const auto first = std::lower_bound(m_estates.begin(), m_estates.end(), middle.latitude - m_degrees,
            [](const CircleEstate* estate, double latitude) { return estate->position->latitude < latitude; });
        const double aside = m_degrees / std::max(0.01, std::cos(qDegreesToRadians(std::abs(middle.latitude) + 1)));
        std::vector<int> found;
        for (auto it = first; it != m_estates.end() && (*it)->position->latitude <= middle.latitude + m_degrees; ++it) {
            const Coordinates& position = *(*it)->position;
            if (std::abs(position.longitude - middle.longitude) <= aside
                && walkingMinutes(middle, position) <= m_minutes)
                found.push_back(int(it - m_estates.begin()));
        }
        return found;
    }

private:
    double m_minutes;
    double m_degrees;
    std::vector<const CircleEstate*> m_estates;
};

/// Every estate with a position is a place; the points are the estates that no station covers.
CoveringCase caseOf(const Nearby& nearby)
{
    CoveringCase problem;
    for (const CircleEstate* estate : nearby.estates()) {
        problem.weights.push_back(estate->isCovered() ? 0 : estate->households);
        problem.reach.push_back(nearby.around(*estate->position));
    }
    for (std::vector<int>& reach : problem.reach)
        std::erase_if(reach, [&](int point) { return problem.weights[point] == 0; });
    return problem;
}

/// Households that a new station at each place would add.
std::vector<qint64> gainsOf(const CoveringCase& problem)
{
    std::vector<qint64> gains;
    for (const std::vector<int>& reach : problem.reach)
        gains.push_back(std::accumulate(reach.begin(), reach.end(), qint64(0),
            [&](qint64 sum, int point) { return sum + problem.weights[point]; }));
    return gains;
}

/// `alone` are the points that no other station covers: they count at every place that reaches them.
StationMove bestMove(const CircleStation& station, const Nearby& nearby, const std::vector<int>& alone,
    std::vector<qint64> gains, const std::vector<std::vector<int>>& reachOfPlace)
{
    StationMove move{station.id, station.name, 0, {}, {}, {}, 0};
    for (const int point : alone) {
        const qint64 households = nearby.estates()[size_t(point)]->households;
        move.onlyHere += households;
        for (const int place : reachOfPlace[size_t(point)]) // whoever reaches is reached
            gains[size_t(place)] += households;
    }
    const auto best = std::max_element(gains.begin(), gains.end());
    const CircleEstate& estate = *nearby.estates()[size_t(best - gains.begin())];
    move.estate = estate.id;
    move.place = estate.name;
    move.position = *estate.position;
    move.gained = *best;
    return move;
}

} // namespace

void suggestPlaces(ServiceCircle& circle, int count, TaskContext& task)
{
    const Nearby nearby(circle.estates, circle.minutes);
    const CoveringCase problem = caseOf(nearby);
    const CoveringChoice choice = coverMost(problem, count, task);
    circle.suggestions.clear();
    circle.mostCovered = circle.coveredHouseholds + choice.atMost;
    std::vector<char> isCovered(problem.weights.size(), 0);
    for (size_t i = 0; i < choice.places.size(); ++i) {
        const CircleEstate& estate = *nearby.estates()[size_t(choice.places[i])];
        int estates = 0;
        for (const int point : problem.reach[size_t(choice.places[i])])
            estates += isCovered[size_t(point)]++ == 0 ? 1 : 0;
        circle.suggestions << CircleSuggestion{estate.id, estate.name, *estate.position, choice.added[i], estates};
    }
}

QList<StationMove> stationMoves(const ServiceCircle& circle)
{
    const Nearby nearby(circle.estates, circle.minutes);
    if (nearby.estates().empty() || circle.stations.isEmpty())
        return {};
    std::vector<std::vector<int>> reachOfPlace;
    for (const CircleEstate* estate : nearby.estates())
        reachOfPlace.push_back(nearby.around(*estate->position));
    std::vector<std::vector<int>> reachOfStation;
    std::vector<int> times(nearby.estates().size(), 0);
    for (const CircleStation& station : circle.stations) {
        reachOfStation.push_back(nearby.around(station.position));
        for (const int point : reachOfStation.back())
            ++times[size_t(point)];
    }
    const std::vector<qint64> gains = gainsOf(caseOf(nearby));
    QList<StationMove> moves;
    for (qsizetype i = 0; i < circle.stations.size(); ++i) {
        std::vector<int> alone = reachOfStation[size_t(i)];
        std::erase_if(alone, [&](int point) { return times[size_t(point)] != 1; });
        const StationMove move = bestMove(circle.stations.at(i), nearby, alone, gains, reachOfPlace);
        if (move.difference() > 0)
            moves << move;
    }
    std::stable_sort(moves.begin(), moves.end(),
        [](const StationMove& a, const StationMove& b) { return a.difference() > b.difference(); });
    return moves;
}

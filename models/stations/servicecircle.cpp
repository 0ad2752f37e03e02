#include "models/stations/servicecircle.h"

#include "models/stations/circlerepository.h"

#include <QtMath>

#include <algorithm>

namespace {

constexpr double earthRadiusMetres = 6'371'000.0;

bool isWithinReach(const Coordinates& a, const Coordinates& b)
{
    return walkingMinutes(a, b) <= circleMinutes;
}

/// No way is shorter than the difference in latitude: a street's stations are mostly told apart by it.
double leastMinutes(const Coordinates& a, const Coordinates& b)
{
    return earthRadiusMetres * qDegreesToRadians(std::abs(a.latitude - b.latitude)) * detourFactor / metresPerMinute;
}

CircleEstate circleEstate(const Estate& estate, const QList<CircleStation>& stations)
{
    CircleEstate result{estate.id, estate.organisation, estate.name, estate.coordinates, estate.households, {}, {}};
    if (!estate.coordinates)
        return result;
    for (const CircleStation& station : stations) {
        if (result.minutes && leastMinutes(*estate.coordinates, station.position) > *result.minutes)
            continue;
        const double minutes = walkingMinutes(*estate.coordinates, station.position);
        if (!result.minutes || minutes < *result.minutes) {
            result.minutes = minutes;
            result.nearest = station.id;
        }
    }
    return result;
}

/// The best place among the estates that are still open, or nothing when it would cover nobody.
CircleSuggestion bestSuggestion(const QList<CircleEstate>& open)
{
    CircleSuggestion best;
    for (const CircleEstate& candidate : open) {
        CircleSuggestion suggestion{candidate.id, candidate.name, *candidate.position, 0, 0};
        for (const CircleEstate& estate : open) {
            if (isWithinReach(*candidate.position, *estate.position)) {
                suggestion.households += estate.households;
                ++suggestion.estates;
            }
        }
        if (suggestion.households > best.households)
            best = suggestion;
    }
    return best;
}

QList<CircleSuggestion> suggest(const QList<CircleEstate>& uncovered, int count)
{
    QList<CircleEstate> open;
    std::copy_if(uncovered.begin(), uncovered.end(), std::back_inserter(open),
        [](const CircleEstate& estate) { return estate.position.has_value(); });
    QList<CircleSuggestion> suggestions;
    while (suggestions.size() < count) {
        const CircleSuggestion best = bestSuggestion(open);
        if (best.households == 0)
            break;
        suggestions << best;
        open.removeIf([&](const CircleEstate& estate) { return isWithinReach(best.position, *estate.position); });
    }
    return suggestions;
}

} // namespace

double greatCircleMetres(const Coordinates& a, const Coordinates& b)
{
    const double latitudeA = qDegreesToRadians(a.latitude);
    const double latitudeB = qDegreesToRadians(b.latitude);
    const double halfLatitude = std::sin((latitudeB - latitudeA) / 2);
    const double halfLongitude = std::sin(qDegreesToRadians(b.longitude - a.longitude) / 2);
    const double h
        = halfLatitude * halfLatitude + std::cos(latitudeA) * std::cos(latitudeB) * halfLongitude * halfLongitude;
    return 2 * earthRadiusMetres * std::asin(std::min(1.0, std::sqrt(h)));
}

double walkingMinutes(const Coordinates& a, const Coordinates& b)
{
    return greatCircleMetres(a, b) * detourFactor / metresPerMinute;
}

int shownMinutes(double minutes)
{
    return int(std::ceil(minutes));
}

std::optional<double> ServiceCircle::coverage() const
{
    return households > 0 ? std::optional(double(coveredHouseholds) / double(households)) : std::nullopt;
}

QList<CircleEstate> ServiceCircle::uncovered() const
{
    QList<CircleEstate> result;
    std::copy_if(estates.begin(), estates.end(), std::back_inserter(result),
        [](const CircleEstate& estate) { return !estate.isCovered(); });
    std::stable_sort(result.begin(), result.end(),
        [](const CircleEstate& a, const CircleEstate& b) { return a.households > b.households; });
    return result;
}

ServiceCircle serviceCircle(const QList<Station>& stations, const QList<Estate>& estates, int suggestions)
{
    ServiceCircle circle;
    for (const Station& station : stations) {
        if (station.state == StationState::Open && station.coordinates)
            circle.stations << CircleStation{station.id, station.name, *station.coordinates, station.openingHours};
    }
    for (const Estate& estate : estates) {
        if (estate.state != EstateState::Active)
            continue;
        const CircleEstate placed = circleEstate(estate, circle.stations);
        circle.estates << placed;
        circle.households += placed.households;
        if (placed.isCovered()) {
            circle.coveredHouseholds += placed.households;
            ++circle.coveredEstates;
        }
    }
    circle.suggestions = suggest(circle.uncovered(), suggestions);
    return circle;
}

ServiceCircle serviceCircle(Connection& connection, const QList<qint64>& organisations, int suggestions)
{
    return serviceCircle(openStationsWithPosition(connection), estatesOf(connection, organisations), suggestions);
}

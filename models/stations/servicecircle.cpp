#include "models/stations/servicecircle.h"

#include "models/stations/circlerepository.h"

#include <QtMath>

#include <algorithm>
#include <numeric>

namespace {

constexpr double earthRadiusMetres = 6'371'000.0;

/// No way is shorter than the difference in latitude: a street's stations are mostly told apart by it.
double leastMinutes(const Coordinates& a, const Coordinates& b)
{
    return earthRadiusMetres * qDegreesToRadians(std::abs(a.latitude - b.latitude)) * detourFactor / metresPerMinute;
}

CircleEstate circleEstate(const Estate& estate, const QList<CircleStation>& stations, double reach)
{
    CircleEstate result{
        estate.id, estate.organisation, estate.name, estate.coordinates, estate.households, {}, {}, reach};
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

qint64 ServiceCircle::coveredThen() const
{
    return std::accumulate(suggestions.begin(), suggestions.end(), coveredHouseholds,
        [](qint64 sum, const CircleSuggestion& suggestion) { return sum + suggestion.households; });
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

ServiceCircle serviceCircle(const QList<Station>& stations, const QList<Estate>& estates, double minutes)
{
    ServiceCircle circle;
    circle.minutes = minutes;
    for (const Station& station : stations) {
        if (station.state == StationState::Open && station.coordinates)
            circle.stations << CircleStation{station.id, station.name, *station.coordinates, station.openingHours};
    }
    for (const Estate& estate : estates) {
        if (estate.state != EstateState::Active)
            continue;
        const CircleEstate placed = circleEstate(estate, circle.stations, minutes);
        circle.estates << placed;
        circle.households += placed.households;
        if (placed.isCovered()) {
            circle.coveredHouseholds += placed.households;
            ++circle.coveredEstates;
        }
    }
    return circle;
}

ServiceCircle serviceCircle(Connection& connection, const QList<qint64>& organisations, double minutes)
{
    return serviceCircle(openStationsWithPosition(connection), estatesOf(connection, organisations), minutes);
}

#pragma once

#include "models/stations/estate.h"
#include "models/stations/station.h"

#include <QList>

class Connection;

/// The 10-minute service circle (spec 1): walking minutes = great-circle meters × 1.3 / 80.
constexpr double circleMinutes = 10.0;
constexpr double detourFactor = 1.3;
constexpr double metresPerMinute = 80.0;

[[nodiscard]] double greatCircleMetres(const Coordinates& a, const Coordinates& b);
[[nodiscard]] double walkingMinutes(const Coordinates& a, const Coordinates& b);
/// How far so many minutes reach as the crow flies; ten: 615 m.
[[nodiscard]] constexpr double circleRadiusMetres(double minutes = circleMinutes)
{
    return minutes * metresPerMinute / detourFactor;
}
/// Whole minutes as shown: rounded up, so that 10.2 never reads as 10.
[[nodiscard]] int shownMinutes(double minutes);

struct CircleStation {
    StationId id;
    QString name;
    Coordinates position;
    QString openingHours;
};

struct CircleEstate {
    EstateId id;
    OrganisationId organisation;
    QString name;
    std::optional<Coordinates> position; ///< one without a position counts as not covered
    qint64 households = 0;
    StationId nearest; ///< open station, none when there is none or the position is unknown
    std::optional<double> minutes; ///< walk to the nearest one
    double reach = circleMinutes; ///< minutes within which it counts as covered

    [[nodiscard]] bool isCovered() const { return minutes && *minutes <= reach; }
};

/// One of the places that together cover most households that no station covers (`suggestPlaces`).
struct CircleSuggestion {
    EstateId estate; ///< it would stand beside this estate
    QString name;
    Coordinates position;
    qint64 households = 0; ///< newly covered, after the suggestions before it
    int estates = 0; ///< of those
};

struct ServiceCircle {
    QList<CircleStation> stations; ///< open ones with a position
    QList<CircleEstate> estates;
    QList<CircleSuggestion> suggestions;
    qint64 mostCovered = 0; ///< with so many suggestions; no other places cover more
    double minutes = circleMinutes;
    qint64 households = 0;
    qint64 coveredHouseholds = 0;
    int coveredEstates = 0;

    [[nodiscard]] std::optional<double> coverage() const; ///< 0…1; nothing when there are no households
    /// With the suggested stations.
    [[nodiscard]] qint64 coveredThen() const;
    /// Most households first.
    [[nodiscard]] QList<CircleEstate> uncovered() const;
};

[[nodiscard]] ServiceCircle serviceCircle(
    const QList<Station>& stations, const QList<Estate>& estates, double minutes = circleMinutes);
/// Of the office, or of the estates in these organizations; every open station counts, since people cross borders.
[[nodiscard]] ServiceCircle serviceCircle(
    Connection& connection, const QList<qint64>& organisations = {}, double minutes = circleMinutes);

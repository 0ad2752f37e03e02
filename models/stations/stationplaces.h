#pragma once

#include "models/stations/servicecircle.h"

class TaskContext;

/// Chooses the places of `count` new stations, each beside an estate, that together cover most households that no
/// station covers, and says how many no choice can exceed (`coverMost`). Throws CancelledError.
void suggestPlaces(ServiceCircle& circle, int count, TaskContext& task);

/// What moving a station to another place would bring.
struct StationMove {
    StationId station;
    QString name;
    qint64 onlyHere = 0; ///< households that no other station covers
    EstateId estate; ///< beside which it would cover most
    QString place;
    Coordinates position;
    qint64 gained = 0; ///< households not covered by the others, there

    [[nodiscard]] qint64 difference() const { return gained - onlyHere; }
};

/// For each station that another place suits better, the best one; what brings most first.
[[nodiscard]] QList<StationMove> stationMoves(const ServiceCircle& circle);

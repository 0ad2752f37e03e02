#pragma once

#include "models/stations/estate.h"
#include "models/stations/station.h"

class Connection;

/// What the circle needs of stations: id, name, hours and position of the open ones. Needs no vault.
[[nodiscard]] QList<Station> openStationsWithPosition(Connection& connection);
/// The estates of these organisations, or all.
[[nodiscard]] QList<Estate> estatesOf(Connection& connection, const QList<qint64>& organisations);

#pragma once

#include "models/stations/estate.h"
#include "models/stations/station.h"

class Connection;
class FigureSums;
class UnitOfWork;

/// What the circle needs of stations: id, name, hours and position of the open ones. Needs no vault.
[[nodiscard]] QList<Station> openStationsWithPosition(Connection& connection);
/// The estates of these organizations, or all.
[[nodiscard]] QList<Estate> estatesOf(Connection& connection, const QList<qint64>& organisations);

/// Has the households and those within the circle summed anew by organization before the use case ends; for whatever
/// changes an estate or a station.
void recountCircle(UnitOfWork& work);
/// The same sums as counted now, for `check`.
void addCircleFigures(Connection& connection, FigureSums& sums);

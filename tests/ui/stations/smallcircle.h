#pragma once

#include "models/stations/servicecircle.h"

/// One station, and one estate near it.
inline ServiceCircle smallCircle()
{
    ServiceCircle circle;
    CircleStation station;
    station.name = QStringLiteral("站");
    station.position = {36.700, 119.100};
    circle.stations << station;
    CircleEstate near;
    near.name = QStringLiteral("近");
    near.position = Coordinates{36.703, 119.103};
    near.households = 900;
    near.minutes = 5;
    circle.estates << near;
    return circle;
}

#pragma once

#include "models/stations/stationid.h"
#include "ui/common/detailcontent.h"

class Connection;

/// Who sits at a station from today on, and who came there lately; none where nobody does.
[[nodiscard]] QList<DetailTab> stationDuty(Connection& connection, StationId station);

#pragma once

#include "models/records/table.h"
#include "models/stations/estate.h"
#include "models/stations/station.h"

extern template class Table<Station>;
extern template class Table<Estate>;

[[nodiscard]] const Table<Station>& stationTable();
[[nodiscard]] const Table<Estate>& estateTable();

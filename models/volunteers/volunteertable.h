#pragma once

#include "models/records/table.h"
#include "models/volunteers/volunteer.h"

extern template class Table<Volunteer>;

[[nodiscard]] const Table<Volunteer>& volunteerTable();

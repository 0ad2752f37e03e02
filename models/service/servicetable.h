#pragma once

#include "models/records/table.h"
#include "models/service/servicerecord.h"

extern template class Table<ServiceRecord>;

[[nodiscard]] const Table<ServiceRecord>& serviceTable();

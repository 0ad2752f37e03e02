#pragma once

#include "models/projects/project.h"
#include "models/records/table.h"

extern template class Table<Project>;

[[nodiscard]] const Table<Project>& projectTable();

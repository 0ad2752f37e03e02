#pragma once

#include "models/honors/award.h"
#include "models/honors/honorbatch.h"
#include "models/records/table.h"

extern template class Table<HonorBatch>;
extern template class Table<Award>;

[[nodiscard]] const Table<HonorBatch>& honorBatchTable();
[[nodiscard]] const Table<Award>& awardTable();
[[nodiscard]] const TableInfo& honorRollTable(); ///< what was printed, see HonorRollRepository

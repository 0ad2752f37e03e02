#pragma once

#include "models/assessments/assessment.h"
#include "models/records/table.h"

extern template class Table<Assessment>;
extern template class Table<Assessed>;
extern template class Table<AssessmentSheet>;

[[nodiscard]] const Table<Assessment>& assessmentTable();
[[nodiscard]] const Table<Assessed>& assessedTable();
[[nodiscard]] const Table<AssessmentSheet>& assessmentSheetTable();

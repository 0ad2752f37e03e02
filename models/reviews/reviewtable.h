#pragma once

#include "models/records/table.h"
#include "models/reviews/review.h"

extern template class Table<ReviewRound>;
extern template class Table<ReviewCandidate>;
extern template class Table<ReviewSheet>;

[[nodiscard]] const Table<ReviewRound>& reviewRoundTable();
[[nodiscard]] const Table<ReviewCandidate>& reviewCandidateTable();
[[nodiscard]] const Table<ReviewSheet>& reviewSheetTable();

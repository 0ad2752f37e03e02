#pragma once

#include "models/evaluations/evaluation.h"
#include "models/records/table.h"

extern template class Table<Evaluation>;

[[nodiscard]] const Table<Evaluation>& evaluationTable();
[[nodiscard]] QString followUpCode(FollowUp followUp);
[[nodiscard]] FollowUp followUpFromCode(const QString& code);

#pragma once

#include "models/assessments/assessmentstanding.h"
#include "models/reports/report.h"

/// The ranking: place, subject, score, number of sheets, each figure with what it is, and what each evaluator gave;
/// what was dropped as highest or lowest stands in brackets; what is to be done better.
[[nodiscard]] Report assessmentRanking(const AssessmentStanding& standing, const QString& printedBy);
/// The evaluators' sheets: one table each with the criteria as columns. `blank`: to be filled in on paper or in Excel.
[[nodiscard]] Report assessmentSheets(const AssessmentStanding& standing, bool blank, const QString& printedBy);

#pragma once

#include "models/reports/report.h"
#include "models/reviews/reviewstanding.h"

/// The ranking of a round: place, project, score, how many sheets count, and what each judge gave; what was dropped as
/// highest or lowest stands in brackets.
[[nodiscard]] Report reviewRanking(const ReviewStanding& standing, const QString& printedBy);
/// The judges' sheets: one table a judge with the criteria as columns. `blank`: to be filled in on paper or in Excel.
[[nodiscard]] Report reviewSheets(const ReviewStanding& standing, bool blank, const QString& printedBy);

#pragma once

#include "models/reviews/reviewstanding.h"
#include "models/scoring/scoresheet.h"

/// A judge's sheet to be typed into: a row for each project, in their order.
[[nodiscard]] ScoreSheet judgeSheet(const ReviewStanding& standing, qsizetype judge);
/// What was changed of it, to be stored.
[[nodiscard]] QList<ReviewSheet> changedSheets(
    const ReviewStanding& standing, qsizetype judge, const ScoreSheet& sheet);
/// The lines of a judge's marks in a workbook or text file, for ScoreSheet::paste: of the sheet that bears the judge's
/// name, else of the first one that is shown. Throws Error when the file is no table, or none of its lines names
/// columns.
[[nodiscard]] QString judgeLines(const QString& path, const QString& judge, const ScoreSheet& sheet);

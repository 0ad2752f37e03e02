#pragma once

#include "models/assessments/assessmentstanding.h"
#include "models/scoring/scoresheet.h"

/// An evaluator's sheet to be typed into: a row for each subject, in their order.
[[nodiscard]] ScoreSheet evaluatorSheet(const AssessmentStanding& standing, qsizetype evaluator);
/// The one row of this subject.
[[nodiscard]] ScoreSheet evaluatorSheet(const AssessmentStanding& standing, qsizetype evaluator, qsizetype subject);
/// What was changed of it, to be stored.
[[nodiscard]] QList<AssessmentSheet> changedSheets(
    const AssessmentStanding& standing, qsizetype evaluator, const ScoreSheet& sheet);
/// Those of `sheets` as they stand now, for the way back.
[[nodiscard]] QList<AssessmentSheet> storedSheets(
    const AssessmentStanding& standing, const QList<AssessmentSheet>& sheets);

/// What a workbook brought back.
struct ReadSheets {
    QList<AssessmentSheet> sheets;
    ScoreSheet::Pasted pasted;
};
/// Reads the workbook that “Sheets to Excel” or a blank one has become: the sheet of each evaluator bears the name.
/// Throws Error when it is no table, or none of its sheets is an evaluator's.
[[nodiscard]] ReadSheets readSheets(const AssessmentStanding& standing, const QString& path);

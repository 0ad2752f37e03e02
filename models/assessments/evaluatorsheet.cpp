#include "models/assessments/evaluatorsheet.h"

#include "models/spreadsheets/scorelines.h"
#include "models/spreadsheets/sheetreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EvaluatorSheet)
};

constexpr qsizetype longestSheetName = 31; // Excel's

ScoreRow rowOf(const AssessmentStanding& standing, const AssessedStanding& subject, qsizetype evaluator)
{
    const AssessmentSheet& sheet = subject.sheets.at(evaluator);
    return {subject.code, subject.name, marksOf(sheet.marks, standing.criteria.size()), sheet.stepsBack, sheet.remark};
}

} // namespace

ScoreSheet evaluatorSheet(const AssessmentStanding& standing, qsizetype evaluator)
{
    QList<ScoreRow> rows;
    for (const AssessedStanding& subject : standing.subjects)
        rows << rowOf(standing, subject, evaluator);
    return {standing.criteria, rows};
}

ScoreSheet evaluatorSheet(const AssessmentStanding& standing, qsizetype evaluator, qsizetype subject)
{
    return {standing.criteria, {rowOf(standing, standing.subjects.at(subject), evaluator)}};
}

QList<AssessmentSheet> changedSheets(const AssessmentStanding& standing, qsizetype evaluator, const ScoreSheet& sheet)
{
    QList<AssessmentSheet> changed;
    for (const qsizetype row : sheet.changed()) {
        AssessmentSheet one = standing.subjects.at(row).sheets.at(evaluator);
        const ScoreRow& given = sheet.rows().at(row);
        one.marks = marksText(given.marks);
        one.stepsBack = given.stepsBack;
        one.remark = given.remark;
        changed << one;
    }
    return changed;
}

QList<AssessmentSheet> storedSheets(const AssessmentStanding& standing, const QList<AssessmentSheet>& sheets)
{
    QList<AssessmentSheet> stored;
    for (const AssessmentSheet& sheet : sheets) {
        const qsizetype evaluator = standing.evaluators.indexOf(sheet.evaluator);
        for (const AssessedStanding& subject : standing.subjects) {
            if (subject.assessed.id == sheet.assessed && evaluator >= 0)
                stored << subject.sheets.at(evaluator);
        }
    }
    return stored;
}

ReadSheets readSheets(const AssessmentStanding& standing, const QString& path)
{
    const auto reader = SheetReader::open(path);
    ReadSheets read;
    bool isFound = false;
    for (qsizetype evaluator = 0; evaluator < standing.evaluators.size(); ++evaluator) {
        const QString name = standing.evaluators.at(evaluator).left(longestSheetName);
        const bool isThere = std::any_of(reader->sheets().begin(), reader->sheets().end(),
            [&name](const SheetInfo& info) { return info.name == name; });
        if (!isThere)
            continue;
        isFound = true;
        ScoreSheet sheet = evaluatorSheet(standing, evaluator);
        reader->selectSheet(name);
        read.pasted += sheet.paste(scoreLines(*reader, sheet), 0, 0);
        read.sheets << changedSheets(standing, evaluator, sheet);
    }
    if (!isFound)
        throw Error(Text::tr("No sheet of this file bears the name of an evaluator (%1).")
                        .arg(standing.evaluators.join(Text::tr(", "))));
    return read;
}

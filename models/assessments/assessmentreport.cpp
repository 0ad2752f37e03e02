#include "models/assessments/assessmentreport.h"

#include "models/common/dates.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AssessmentReport)
};

using Kind = SheetColumnKind;

constexpr double hundredths = 100;

QString givenText(const AssessmentStanding& standing, const AssessedStanding& subject, qsizetype evaluator)
{
    if (subject.sheets.at(evaluator).stepsBack)
        return Text::tr("steps back");
    if (subject.isMissing(standing.criteria, evaluator))
        return Text::tr("missing");
    const QString text = QString::number(*subject.marks.each.at(evaluator), 'f', 2);
    const bool isDropped = evaluator == subject.marks.highest || evaluator == subject.marks.lowest;
    return isDropped ? Text::tr("(%1)", "score that was dropped").arg(text) : text;
}

QStringList criteriaWords(const AssessmentStanding& standing)
{
    QStringList words;
    for (const Criterion& one : standing.criteria)
        words << (one.weight == one.most
                ? Text::tr("%1 %2 points").arg(one.name).arg(one.most)
                : Text::tr("%1 %2 points, weight %3").arg(one.name).arg(one.most).arg(one.weight));
    for (const FigureCriterion& one : standing.figures)
        words << Text::tr("%1 weight %2", "figure").arg(subjectFigureTitle(one.figure)).arg(one.weight);
    return words;
}

Report reportOf(const AssessmentStanding& standing, const QString& name, const QString& title, const QString& printedBy)
{
    const Assessment& assessment = standing.assessment;
    Report report;
    report.name = name;
    report.title = title;
    report.notes << Text::tr("%1 to %2 (%3)")
                        .arg(isoDate(assessment.firstDay), isoDate(assessment.lastDay),
                            assessmentStates().title(assessment.state))
                 << Text::tr("Criteria: %1").arg(criteriaWords(standing).join(Text::tr("; ")))
                 << Text::tr("Printed by %1 on %2").arg(printedBy, isoDate(QDate::currentDate()));
    return report;
}

TableRow rankingRow(const AssessmentStanding& standing, const AssessedStanding& one)
{
    TableRow row{one.place > 0 ? TableValue(qint64(one.place)) : TableValue(), one.code, one.name, one.organisation,
        one.hundredths ? TableValue(*one.hundredths / hundredths) : TableValue(), qint64(one.sheetCount)};
    for (qsizetype i = 0; i < standing.figures.size(); ++i)
        row << subjectFigureText(standing.figures.at(i).figure, one.figures.value(i));
    for (qsizetype i = 0; i < standing.evaluators.size() && !standing.criteria.isEmpty(); ++i)
        row << givenText(standing, one, i);
    const Assessed& assessed = one.assessed;
    row << (assessed.followUp == FollowUp::Answered
            ? Text::tr("%1 — %2", "to be done better, answer").arg(assessed.followUpWords, assessed.followUpAnswer)
            : assessed.followUpWords);
    return row;
}

} // namespace

Report assessmentRanking(const AssessmentStanding& standing, const QString& printedBy)
{
    Report report = reportOf(
        standing, QStringLiteral("assessment"), Text::tr("Ranking: %1").arg(standing.assessment.name), printedBy);
    if (standing.assessment.dropsExtremes)
        report.notes << Text::tr("One highest and one lowest score of each subject do not count (in brackets).");
    ReportSection section;
    section.title = Text::tr("Ranking");
    section.landscape = true;
    section.columns = {{Text::tr("Rank"), 6, Kind::Integer}, {Text::tr("Code"), 11}, {Text::tr("Name"), 26},
        {Text::tr("Organization"), 14}, {Text::tr("Score"), 9, Kind::Number}, {Text::tr("Sheets"), 7, Kind::Integer}};
    for (const FigureCriterion& one : standing.figures)
        section.columns << SheetColumn{subjectFigureTitle(one.figure), 10};
    for (qsizetype i = 0; i < standing.evaluators.size() && !standing.criteria.isEmpty(); ++i)
        section.columns << SheetColumn{standing.evaluators.at(i), 10};
    section.columns << SheetColumn{Text::tr("To be done better"), 22};
    for (const qsizetype at : standing.ranked())
        section.rows << rankingRow(standing, standing.subjects.at(at));
    section.charts = {{TableChart::Kind::Bar, Text::tr("Score"), 2, {4}, Text::tr("points")}};
    report.sections << section;
    return report;
}

Report assessmentSheets(const AssessmentStanding& standing, bool blank, const QString& printedBy)
{
    Report report = reportOf(standing, QStringLiteral("assessment_sheets"),
        Text::tr("Evaluators' sheets: %1").arg(standing.assessment.name), printedBy);
    for (qsizetype evaluator = 0; evaluator < standing.evaluators.size(); ++evaluator) {
        ReportSection section;
        section.title = standing.evaluators.at(evaluator);
        section.landscape = true;
        section.columns = {{Text::tr("Code"), 11}, {Text::tr("Name"), 28}};
        for (const Criterion& one : standing.criteria)
            section.columns << SheetColumn{
                Text::tr("%1 (%2)", "criterion, most points").arg(one.name).arg(one.most), 14};
        section.columns << SheetColumn{Text::tr("Steps back"), 9} << SheetColumn{Text::tr("Remark"), 24};
        for (const AssessedStanding& one : standing.subjects) {
            const AssessmentSheet& sheet = one.sheets.at(evaluator);
            TableRow row{one.code, one.name};
            for (const auto& mark : marksOf(sheet.marks, standing.criteria.size()))
                row << (blank || !mark ? QString() : marksText({mark}));
            row << (!blank && sheet.stepsBack ? Text::tr("yes") : QString()) << (blank ? QString() : sheet.remark);
            section.rows << row;
        }
        report.sections << section;
    }
    return report;
}

#include "models/reports/reviewreport.h"

#include "models/common/dates.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

constexpr double hundredths = 100;

QString scoreText(const std::optional<double>& score)
{
    return score ? QString::number(*score, 'f', 2) : QString();
}

QString givenText(const ReviewedProject& project, const QList<Criterion>& criteria, qsizetype judge)
{
    if (project.sheets.at(judge).stepsBack)
        return ReportText::tr("steps back");
    if (project.isMissing(criteria, judge))
        return ReportText::tr("missing");
    const QString text = scoreText(project.score.each.at(judge));
    const bool isDropped = judge == project.score.highest || judge == project.score.lowest;
    return isDropped ? ReportText::tr("(%1)", "score that was dropped").arg(text) : text;
}

Report reportOf(const ReviewStanding& standing, const QString& name, const QString& title, const QString& printedBy)
{
    Report report;
    report.name = name;
    report.title = title;
    report.notes << ReportText::tr("%1 (%2)").arg(
        isoDate(standing.round.heldOn), reviewStates().title(standing.round.state));
    QStringList criteria;
    for (const Criterion& one : standing.criteria)
        criteria << (one.weight == one.most
                ? ReportText::tr("%1 %2 points").arg(one.name).arg(one.most)
                : ReportText::tr("%1 %2 points, weight %3").arg(one.name).arg(one.most).arg(one.weight));
    report.notes << ReportText::tr("Criteria: %1").arg(criteria.join(ReportText::tr("; ")));
    report.notes << ReportText::tr("Printed by %1 on %2").arg(printedBy, isoDate(QDate::currentDate()));
    return report;
}

} // namespace

Report reviewRanking(const ReviewStanding& standing, const QString& printedBy)
{
    Report report = reportOf(
        standing, QStringLiteral("review"), ReportText::tr("Ranking: %1").arg(standing.round.name), printedBy);
    if (standing.round.dropsExtremes)
        report.notes << ReportText::tr("One highest and one lowest score of each project do not count (in brackets).");
    ReportSection section;
    section.title = ReportText::tr("Ranking");
    section.landscape = standing.judges.size() > 4;
    section.columns
        = {{ReportText::tr("Rank"), 6, Kind::Integer}, {ReportText::tr("Code"), 11}, {ReportText::tr("Project"), 30},
            {ReportText::tr("Organization"), 16}, {ReportText::tr("Score"), 9, Kind::Number},
            {ReportText::tr("Sheets"), 7, Kind::Integer}, {ReportText::tr("Chosen"), 8}};
    for (const QString& judge : standing.judges)
        section.columns << SheetColumn{judge, 10};
    for (const qsizetype at : standing.ranked()) {
        const ReviewedProject& one = standing.projects.at(at);
        TableRow row{one.place > 0 ? TableValue(qint64(one.place)) : TableValue(), one.code, one.name, one.organisation,
            one.hundredths ? TableValue(*one.hundredths / hundredths) : TableValue(), qint64(one.score.counted),
            one.isChosen ? ReportText::tr("yes") : QString()};
        for (qsizetype judge = 0; judge < standing.judges.size(); ++judge)
            row << givenText(one, standing.criteria, judge);
        section.rows << row;
    }
    report.sections << section;
    return report;
}

Report reviewSheets(const ReviewStanding& standing, bool blank, const QString& printedBy)
{
    Report report = reportOf(standing, QStringLiteral("review_sheets"),
        ReportText::tr("Judges' sheets: %1").arg(standing.round.name), printedBy);
    for (qsizetype judge = 0; judge < standing.judges.size(); ++judge) {
        ReportSection section;
        section.title = standing.judges.at(judge);
        section.landscape = true;
        section.columns = {{ReportText::tr("Code"), 11}, {ReportText::tr("Project"), 30}};
        for (const Criterion& one : standing.criteria)
            section.columns << SheetColumn{ReportText::tr("%1 (%2)").arg(one.name).arg(one.most), 14};
        section.columns << SheetColumn{ReportText::tr("Steps back"), 9} << SheetColumn{ReportText::tr("Remark"), 24};
        for (const ReviewedProject& one : standing.projects) {
            const ReviewSheet& sheet = one.sheets.at(judge);
            TableRow row{one.code, one.name};
            for (const auto& mark : marksOf(sheet.marks, standing.criteria.size()))
                row << (blank || !mark ? QString() : marksText({mark}));
            row << (!blank && sheet.stepsBack ? ReportText::tr("yes") : QString())
                << (blank ? QString() : sheet.remark);
            section.rows << row;
        }
        report.sections << section;
    }
    return report;
}

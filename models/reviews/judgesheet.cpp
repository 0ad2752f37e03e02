#include "models/reviews/judgesheet.h"

#include "models/common/error.h"
#include "models/spreadsheets/scorelines.h"
#include "models/spreadsheets/sheetreader.h"

#include <QCoreApplication>

namespace {

void select(SheetReader& reader, const QString& judge)
{
    reader.selectFirstVisible();
    for (const SheetInfo& sheet : reader.sheets()) {
        if (sheet.name.trimmed() == judge)
            return reader.selectSheet(sheet.name);
    }
}

} // namespace

ScoreSheet judgeSheet(const ReviewStanding& standing, qsizetype judge)
{
    QList<ScoreRow> rows;
    for (const ReviewedProject& project : standing.projects) {
        const ReviewSheet& sheet = project.sheets.at(judge);
        rows << ScoreRow{project.code, project.name, marksOf(sheet.marks, standing.criteria.size()), sheet.stepsBack,
            sheet.remark, project.organisation};
    }
    return {standing.criteria, rows};
}

QList<ReviewSheet> changedSheets(const ReviewStanding& standing, qsizetype judge, const ScoreSheet& sheet)
{
    QList<ReviewSheet> changed;
    for (const qsizetype row : sheet.changed()) {
        ReviewSheet one = standing.projects.at(row).sheets.at(judge);
        const ScoreRow& given = sheet.rows().at(row);
        if (marksOf(one.marks, standing.criteria.size()) != given.marks)
            one.marks = marksText(given.marks);
        one.stepsBack = given.stepsBack;
        one.remark = given.remark;
        changed << one;
    }
    return changed;
}

QString judgeLines(const QString& path, const QString& judge, const ScoreSheet& sheet)
{
    const auto reader = SheetReader::open(path);
    select(*reader, judge);
    const QString lines = scoreLines(*reader, sheet);
    if (lines.isEmpty())
        throw Error(QCoreApplication::translate("Review",
            "The file has no line of headings with 项目编号 or 项目名称. Write them above the columns, beside the "
            "names of the criteria."));
    return lines;
}

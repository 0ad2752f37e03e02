#include "models/reviews/judgesheetfile.h"

#include "models/common/error.h"
#include "models/spreadsheets/celltext.h"
#include "models/spreadsheets/sheetreader.h"

#include <QCoreApplication>

namespace {

bool namesProjects(const QStringList& cells)
{
    static const QStringList headings{QStringLiteral("编号"), QStringLiteral("项目编号"), QStringLiteral("Code"),
        QStringLiteral("项目"), QStringLiteral("项目名称"), QStringLiteral("Project")};
    return std::any_of(cells.begin(), cells.end(), [](const QString& cell) { return headings.contains(cell); });
}

void select(SheetReader& reader, const QString& judge)
{
    reader.selectFirstVisible();
    for (const SheetInfo& sheet : reader.sheets()) {
        if (sheet.name.trimmed() == judge)
            return reader.selectSheet(sheet.name);
    }
}

} // namespace

QString judgeLines(const QString& path, const QString& judge)
{
    const auto reader = SheetReader::open(path);
    select(*reader, judge);
    QStringList lines;
    SheetRow row;
    while (reader->next(row)) {
        QStringList cells;
        for (const SheetCell& cell : std::as_const(row.cells))
            cells << textOf(cell).simplified();
        if (!lines.isEmpty() || namesProjects(cells))
            lines << cells.join(u'\t');
    }
    if (lines.isEmpty())
        throw Error(QCoreApplication::translate("Review",
            "The file has no line of headings with 项目编号 or 项目名称. Write them above the columns, beside the "
            "names of "
            "the criteria."));
    return lines.join(u'\n');
}

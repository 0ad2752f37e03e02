#include "models/spreadsheets/scorelines.h"

#include "models/spreadsheets/celltext.h"
#include "models/spreadsheets/sheetreader.h"

QString scoreLines(SheetReader& reader, const ScoreSheet& sheet)
{
    QStringList lines;
    for (SheetRow row; reader.next(row);) {
        QStringList cells;
        for (const SheetCell& cell : std::as_const(row.cells))
            cells << textOf(cell).simplified();
        if (!lines.isEmpty() || sheet.isHeading(cells))
            lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

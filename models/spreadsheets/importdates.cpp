#include "models/spreadsheets/importdates.h"

#include "models/spreadsheets/importsession.h"

#include <algorithm>

namespace {

std::optional<QDate> dayOf(const SheetCell& cell)
{
    if (cell.kind == SheetCell::Kind::DateTime)
        return cell.date;
    return cell.kind == SheetCell::Kind::Text ? dateOf(cell.text) : std::nullopt;
}

} // namespace

QDate latestDayIn(const QString& path, const RecordImporter& importer, QDate today)
{
    ImportSource source(path, importer.columns(), {});
    const ColumnMatch match = source.layout().match();
    QList<int> columns;
    for (const ImportColumn& column : importer.columns()) {
        if (match.columnOf(column.key) >= 0 && !importer.personalColumns().contains(column.key))
            columns << match.columnOf(column.key);
    }
    QDate latest;
    SheetRow row;
    source.reader().rewind();
    while (source.reader().next(row)) {
        if (source.layout().kindOf(row) != RowKind::Data)
            continue;
        for (const int column : std::as_const(columns)) {
            const auto day = dayOf(row.at(column));
            if (day && *day <= today)
                latest = latest.isNull() ? *day : std::max(latest, *day);
        }
    }
    return latest;
}

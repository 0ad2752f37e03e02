#include "models/reports/listexport.h"

#include "models/common/dates.h"
#include "models/database/connection.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"

#include <QCoreApplication>

namespace {

constexpr size_t idsAtOnce = 256;
constexpr double pixelsPerCharacter = 8;

TableHead headOf(const RecordSource& source, const ListExport& list)
{
    TableHead head;
    head.sheetName = list.title;
    head.title = list.title;
    head.notes = list.notes;
    head.landscape = list.columns.size() > 7;
    const auto columns = source.columns();
    for (const int column : list.columns)
        head.columns << SheetColumn{columns.at(column).title, columns.at(column).width / pixelsPerCharacter,
            sheetKind(columns.at(column).kind)};
    return head;
}

} // namespace

SheetColumnKind sheetKind(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Integer:
    case ColumnKind::Stars:
        return SheetColumnKind::Integer;
    case ColumnKind::Hours:
        return SheetColumnKind::Hours;
    case ColumnKind::Money:
        return SheetColumnKind::Money;
    case ColumnKind::Decimal:
        return SheetColumnKind::Decimal1;
    case ColumnKind::Percent:
        return SheetColumnKind::Percent;
    case ColumnKind::Date:
        return SheetColumnKind::Date;
    case ColumnKind::DateTime:
        return SheetColumnKind::DateTime;
    case ColumnKind::Text:
    case ColumnKind::Name:
    case ColumnKind::Secondary:
    case ColumnKind::Badge:
        break;
    }
    return SheetColumnKind::Text;
}

TableValue tableValue(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case ColumnKind::Integer:
    case ColumnKind::Stars:
    case ColumnKind::Hours:
    case ColumnKind::Money:
        return value.toLongLong();
    case ColumnKind::Decimal:
    case ColumnKind::Percent:
        return value.toDouble();
    case ColumnKind::Date:
        if (const QDate date = parseIsoDate(value.toString()); date.isValid())
            return date;
        break;
    case ColumnKind::DateTime:
        if (const QDateTime moment = parseIsoMinute(value.toString()); moment.isValid())
            return moment;
        break;
    default:
        break;
    }
    return cellText(value, kind);
}

void writeList(
    Connection& connection, const RecordSource& source, const ListExport& list, TableWriter& writer, TaskContext& task)
{
    task.setText(QCoreApplication::translate("ListExport", "Writing the rows"));
    writer.beginTable(headOf(source, list));
    const auto columns = source.columns();
    for (size_t first = 0; first < list.ids.size(); first += idsAtOnce) {
        task.checkpoint();
        task.report(qint64(first), qint64(list.ids.size()));
        const auto last = std::min(first + idsAtOnce, list.ids.size());
        const QList<qint64> ids(list.ids.begin() + qsizetype(first), list.ids.begin() + qsizetype(last));
        for (const RecordRow& row : readRecordRows(connection, source, ids)) {
            TableRow cells;
            cells.reserve(list.columns.size());
            for (const int column : list.columns)
                cells << tableValue(row.cells.value(column), columns.at(column).kind);
            writer.writeRow(cells);
        }
    }
    task.checkpoint();
    writer.finish();
}

#include "ui/common/recordoutput.h"

#include "models/spreadsheets/sheetwriter.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/recordpage.h"
#include "ui/common/recordtable.h"
#include "ui/printing/tableprint.h"

#include <QLocale>

namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(RecordOutput)
};

constexpr double pixelsPerCharacter = 8;
constexpr size_t mostPrinted = 10'000;
constexpr qsizetype rowsAtOnce = 512;

bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Integer || kind == ColumnKind::Hours || kind == ColumnKind::Money
        || kind == ColumnKind::Decimal || kind == ColumnKind::Percent;
}

QList<RecordColumn> columnsOf(const RecordPage& page, const QList<int>& shown)
{
    QList<RecordColumn> columns;
    for (const int column : shown)
        columns << page.model()->recordColumns().at(column);
    return columns;
}

QList<qint64> idsOf(const RecordPage& page)
{
    return {page.model()->ids().begin(), page.model()->ids().end()};
}

QString madeOn()
{
    return OutputText::tr("Made on %1").arg(QDate::currentDate().toString(Qt::ISODate));
}

QStringList notesOf(const RecordPage& page)
{
    QStringList notes;
    if (!page.context().organisationName.isEmpty())
        notes << page.context().organisationName;
    notes << page.subtitle() << madeOn();
    return notes;
}

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
    default:
        return SheetColumnKind::Text;
    }
}

TableValue sheetValue(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid() || value.isNull())
        return std::monostate();
    switch (kind) {
    case ColumnKind::Integer:
    case ColumnKind::Stars:
    case ColumnKind::Hours:
    case ColumnKind::Money:
        return value.toLongLong();
    case ColumnKind::Decimal:
    case ColumnKind::Percent:
        return value.toDouble();
    default:
        return cellText(value, kind);
    }
}

TableHead headOf(const RecordPage& page, const QList<RecordColumn>& columns)
{
    TableHead head;
    head.sheetName = page.title();
    head.title = page.title();
    head.notes = notesOf(page);
    head.landscape = true;
    for (const RecordColumn& column : columns)
        head.columns << SheetColumn{
            column.title, std::max(8.0, column.width / pixelsPerCharacter), sheetKind(column.kind)};
    return head;
}

void writeRows(const RecordPage& page, const QList<int>& shown, const QList<RecordColumn>& columns, SheetWriter& writer)
{
    const QList<qint64> ids = idsOf(page);
    for (qsizetype first = 0; first < ids.size(); first += rowsAtOnce) {
        for (const RecordRow& row : page.model()->readRows(ids.mid(first, rowsAtOnce))) {
            TableRow cells;
            for (qsizetype i = 0; i < shown.size(); ++i)
                cells << sheetValue(row.cells.value(shown.at(i)), columns.at(i).kind);
            writer.writeRow(cells);
        }
    }
}

} // namespace

void printRecordList(RecordPage& page)
{
    if (page.model()->ids().size() > mostPrinted) {
        throw Error(
            OutputText::tr("At most %1 rows can be printed at once. Narrow the list, or use Export.").arg(mostPrinted));
    }
    const QList<int> shown = page.table()->shownColumns();
    const QList<RecordColumn> columns = columnsOf(page, shown);
    PrintTable table;
    table.title = page.title();
    table.notes = notesOf(page);
    table.landscape = true;
    for (const RecordColumn& column : columns)
        table.columns << PrintColumn{
            column.title, double(column.width), isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft};
    for (const RecordRow& row : page.model()->readRows(idsOf(page))) {
        QStringList cells;
        for (qsizetype i = 0; i < shown.size(); ++i)
            cells << cellText(row.cells.value(shown.at(i)), columns.at(i).kind);
        table.rows << cells;
    }
    printTable(page.window(), table);
}

void exportRecordList(RecordPage& page)
{
    const QString path = Dialogs::saveFile(page.window(), OutputText::tr("Export the list"),
        QStringLiteral("%1 %2.xlsx").arg(page.title(), QDate::currentDate().toString(Qt::ISODate)),
        OutputText::tr("Excel workbooks (*.xlsx)"), QStringLiteral("exports"));
    if (path.isEmpty())
        return;
    const QList<int> shown = page.table()->shownColumns();
    const QList<RecordColumn> columns = columnsOf(page, shown);
    SheetWriter writer(path);
    writer.beginTable(headOf(page, columns));
    writeRows(page, shown, columns, writer);
    writer.finish();
    Dialogs::information(page.window(), OutputText::tr("The list was written to “%1”.").arg(path));
}

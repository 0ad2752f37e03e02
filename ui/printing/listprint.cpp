#include "ui/printing/listprint.h"

#include "models/common/task.h"
#include "models/database/database.h"
#include "models/records/recordmodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/printing/tableprint.h"

namespace {

constexpr qsizetype mostPrinted = 20'000; // rows; more is an export
constexpr qsizetype rowsAtOnce = 500;
constexpr int landscapeFrom = 7; // columns

PrintTable headOf(const RecordModel& model, const QList<int>& columns, const QString& title, const QStringList& notes)
{
    PrintTable table;
    table.title = title;
    table.notes = notes;
    table.landscape = columns.size() >= landscapeFrom;
    for (const int column : columns) {
        const RecordColumn& known = model.recordColumns().at(column);
        const bool isNumber = known.kind == ColumnKind::Integer || known.kind == ColumnKind::Hours
            || known.kind == ColumnKind::Money || known.kind == ColumnKind::Decimal
            || known.kind == ColumnKind::Percent;
        table.columns << PrintColumn{known.title, double(known.width), isNumber ? Qt::AlignRight : Qt::AlignLeft};
    }
    return table;
}

} // namespace

void printList(Page* page, const RecordModel& model, const QList<int>& columns, const QString& title,
    const QList<qint64>& chosen, const QStringList& notes)
{
    const QList<qint64> ids = chosen.isEmpty() ? QList<qint64>(model.ids().begin(), model.ids().end()) : chosen;
    if (ids.isEmpty() || ids.size() > mostPrinted) {
        const QString sentence = ids.isEmpty()
            ? Page::tr("The list is empty, so there is nothing to print.")
            : Page::tr(
                "At most %n rows are printed at once. Narrow the list, or export it.", nullptr, int(mostPrinted));
        return Dialogs::information(page->window(), sentence);
    }
    PrintTable table = headOf(model, columns, title, notes);
    table.notes << Page::tr("%n rows", nullptr, int(ids.size())) + QStringLiteral(" · ")
            + QDate::currentDate().toString(Qt::ISODate);
    const auto kinds = model.recordColumns();
    Task* task = runTask(
        page, Page::tr("Preparing the print"),
        [table, ids, columns, kinds, source = model.sharedSource(), database = &model.database()](
            TaskContext& context) {
            PrintTable full = table;
            for (qsizetype first = 0; first < ids.size(); first += rowsAtOnce) {
                context.checkpoint();
                for (const RecordRow& row : readRecordRows(database->reader(), *source, ids.mid(first, rowsAtOnce))) {
                    QStringList cells;
                    for (const int column : columns)
                        cells << cellText(row.cells.value(column), kinds.at(column).kind);
                    full.rows << cells;
                }
                context.report(std::min(first + rowsAtOnce, ids.size()), ids.size());
            }
            return full;
        },
        [page](const PrintTable& full) { printTable(page->window(), full); });
    Q_EMIT page->taskStarted(task);
}

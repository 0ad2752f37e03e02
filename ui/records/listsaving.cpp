#include "ui/records/listsaving.h"

#include "models/database/database.h"
#include "models/office/office.h"
#include "models/records/recordmodel.h"
#include "models/reports/listexport.h"
#include "models/reports/numbersexport.h"
#include "models/spreadsheets/csvwriter.h"
#include "models/spreadsheets/formulatext.h"
#include "models/spreadsheets/sheetwriter.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/numbersreason.h"
#include "ui/common/page.h"

#include <QDate>
#include <QTimer>

namespace {

std::unique_ptr<TableWriter> writerFor(const QString& path)
{
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return std::make_unique<CsvWriter>(path);
    return std::make_unique<SheetWriter>(path);
}

std::vector<qint64> idsOf(Connection& connection, const RecordSource& source, const RecordListRequest& request,
    const ListSheet& sheet, TaskContext& context)
{
    if (!sheet.ids.isEmpty())
        return {sheet.ids.begin(), sheet.ids.end()};
    return readRecordIds(connection, source, request, [&context] { return context.isCancelled(); });
}

QString askPath(const Page& page, const QString& title, const QString& filter)
{
    const QString name = QStringLiteral("%1 %2.xlsx").arg(title, QDate::currentDate().toString(Qt::ISODate));
    return Dialogs::saveFile(page.window(), Page::tr("Export the list"), name, filter, QStringLiteral("export"));
}

void announce(Page& page, const QString& path)
{
    // The task ends first: what the status bar says is true behind the message.
    QTimer::singleShot(0, &page, [&page, path] { Dialogs::announceFile(page.window(), path); });
}

} // namespace

QString listText(const RecordModel& model, const QList<int>& columns, const QList<qint64>& ids)
{
    QStringList headings;
    for (const int column : columns)
        headings << model.recordColumns().at(column).title;
    QStringList lines{headings.join(u'\t')};
    for (const RecordRow& row : model.readRows(ids)) {
        QStringList cells;
        for (const int column : columns)
            cells << harmlessText(
                cellText(row.cells.value(column), model.recordColumns().at(column).kind).simplified());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void saveList(Page& page, Database& database, const RecordModel& model, const ListSheet& sheet)
{
    const QString path = askPath(page, sheet.title, Page::tr("Excel workbooks (*.xlsx);;CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (sheet.begun)
        sheet.begun();
    const auto work
        = [&database, source = model.sharedSource(), request = model.request(), sheet, path](TaskContext& context) {
              Connection& connection = database.reader();
              const ListExport list{
                  sheet.title, sheet.notes, sheet.columns, idsOf(connection, *source, request, sheet, context)};
              context.checkpoint();
              const auto writer = writerFor(path);
              writeList(connection, *source, list, *writer, context);
          };
    Task* task
        = runTask(&page, Page::tr("Exporting %1").arg(sheet.title), work, [&page, path] { announce(page, path); });
    Q_EMIT page.taskStarted(task);
}

void saveListWithNumbers(Page& page, Office& office, const RecordModel& model, const ListSheet& sheet)
{
    const auto reason = askNumbersReason(page.window(), office);
    if (!reason)
        return;
    QString path = askPath(page, sheet.title, Page::tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        path += QStringLiteral(".xlsx"); // a text table has no head that could say why
    const auto work = [&office, source = model.source().withClearNumbers(), request = model.request(), sheet, path,
                          reason = *reason](TaskContext& context) {
        Connection& connection = office.database().reader();
        ListExport list{sheet.title, sheet.notes, sheet.columns, idsOf(connection, *source, request, sheet, context)};
        context.checkpoint();
        list.notes.prepend(noteNumbersExport(office, {sheet.title, path, qint64(list.ids.size()), reason}));
        SheetWriter writer(path);
        writeList(connection, *source, list, writer, context);
    };
    Task* task
        = runTask(&page, Page::tr("Exporting %1").arg(sheet.title), work, [&page, path] { announce(page, path); });
    Q_EMIT page.taskStarted(task);
}

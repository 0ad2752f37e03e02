#include "ui/common/listsaving.h"

#include "models/database/database.h"
#include "models/records/recordmodel.h"
#include "models/reports/listexport.h"
#include "models/spreadsheets/csvwriter.h"
#include "models/spreadsheets/sheetwriter.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"

namespace {

std::unique_ptr<TableWriter> writerFor(const QString& path)
{
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return std::make_unique<CsvWriter>(path);
    return std::make_unique<SheetWriter>(path);
}

} // namespace

void saveList(Page& page, Database& database, const RecordModel& model, const ListSheet& sheet)
{
    const QString path
        = Dialogs::saveFile(page.window(), Page::tr("Save the list"), sheet.title + QStringLiteral(".xlsx"),
            Page::tr("Excel workbook (*.xlsx);;Text table (*.csv)"), QStringLiteral("lists"));
    if (path.isEmpty())
        return;
    const auto work
        = [&database, source = model.sharedSource(), request = model.request(), sheet, path](TaskContext& context) {
              Connection& connection = database.reader();
              const ListExport list{sheet.title, sheet.notes, sheet.columns,
                  readRecordIds(connection, *source, request, [&context] { return context.isCancelled(); })};
              context.checkpoint();
              const auto writer = writerFor(path);
              writeList(connection, *source, list, *writer, context);
          };
    Task* task = runTask(&page, Page::tr("Saving %1").arg(sheet.title), work,
        [&page, path] { Dialogs::information(page.window(), Page::tr("The list was saved."), path); });
    Q_EMIT page.taskStarted(task);
}

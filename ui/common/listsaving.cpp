#include "ui/common/listsaving.h"

#include "models/database/database.h"
#include "models/records/recordmodel.h"
#include "models/reports/listexport.h"
#include "models/spreadsheets/csvwriter.h"
#include "models/spreadsheets/sheetwriter.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

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

void announce(const Page& page, const QString& path)
{
    const QFileInfo file(path);
    if (Dialogs::confirm(page.window(), Page::tr("%1 is saved.").arg(file.fileName()), Page::tr("Open the folder"),
            QDir::toNativeSeparators(file.absolutePath())))
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

} // namespace

void saveList(Page& page, Database& database, const RecordModel& model, const ListSheet& sheet)
{
    const QString name = QStringLiteral("%1 %2.xlsx").arg(sheet.title, QDate::currentDate().toString(Qt::ISODate));
    const QString path = Dialogs::saveFile(page.window(), Page::tr("Export the list"), name,
        Page::tr("Excel workbooks (*.xlsx);;CSV files (*.csv)"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
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

#include "ui/printing/listexport.h"

#include "models/common/task.h"
#include "models/database/database.h"
#include "models/records/recordmodel.h"
#include "models/reports/listexport.h"
#include "models/spreadsheets/csvwriter.h"
#include "models/spreadsheets/sheetwriter.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"

#include <QDate>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>

namespace {

void write(
    Database& database, const RecordSource& source, const ListExport& list, const QString& path, TaskContext& context)
{
    const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    std::unique_ptr<TableWriter> writer;
    if (isCsv)
        writer = std::make_unique<CsvWriter>(path);
    else
        writer = std::make_unique<SheetWriter>(path);
    writeList(database.reader(), source, list, *writer, context);
}

void announce(Page* page, const QString& path)
{
    const QFileInfo file(path);
    if (Dialogs::confirm(page->window(), Page::tr("%1 is saved.").arg(file.fileName()), Page::tr("Open the folder"),
            file.absolutePath()))
        QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

} // namespace

void exportList(Page* page, const RecordModel& model, const QList<int>& columns, const QString& title,
    const QList<qint64>& ids, const QStringList& notes)
{
    const QString name = QStringLiteral("%1 %2.xlsx").arg(title, QDate::currentDate().toString(Qt::ISODate));
    const QString path = Dialogs::saveFile(page->window(), Page::tr("Export the list"), name,
        Page::tr("Excel workbooks (*.xlsx);;CSV files (*.csv)"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    ListExport list{title, notes, columns, model.ids()};
    if (!ids.isEmpty())
        list.ids.assign(ids.begin(), ids.end());
    Task* task = runTask(
        page, Page::tr("Exporting %1").arg(title),
        [list, path, source = model.sharedSource(), database = &model.database()](
            TaskContext& context) { write(*database, *source, list, path, context); },
        [page, path] { announce(page, path); });
    Q_EMIT page->taskStarted(task);
}

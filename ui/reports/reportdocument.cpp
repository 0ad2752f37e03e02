#include "ui/reports/reportdocument.h"

#include "models/common/task.h"
#include "models/reports/reportexport.h"
#include "models/reports/reportpaper.h"

#include <QHash>

namespace {

/// The pages for each size of paper; nothing is read any more once they are laid out.
using ReportSheets = QHash<QPageSize::PageSizeId, QList<ReportSheet>>;

std::shared_ptr<const ReportSheets> layOut(Database& database, const Report& report, TaskContext& context)
{
    const auto sheets = std::make_shared<ReportSheets>();
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::A3}) {
        RecordedPaper paper(size);
        paintReport(database, report, paper, context);
        context.checkpoint();
        sheets->insert(size, paper.sheets());
    }
    return sheets;
}

} // namespace

PrintDocument reportDocument(Database& database, const Report& report, TaskContext& context)
{
    const auto sheets = layOut(database, report, context);
    PrintDocument document;
    document.title = report.title;
    document.count = [sheets](QPageSize::PageSizeId size) { return int(sheets->value(size).size()); };
    document.turn
        = [sheets](QPageSize::PageSizeId size, int page) { return sheets->value(size).value(page).orientation; };
    document.paint = [sheets](QPainter& painter, const PrintPage& page) {
        sheets->value(page.paper).value(page.index).paint(painter, page.sheet, page.paper);
    };
    return document;
}

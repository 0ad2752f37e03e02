#include "ui/reports/reportdocument.h"

#include "models/common/task.h"
#include "models/reports/reportexport.h"
#include "models/reports/reportpaper.h"

#include <QHash>
#include <QMutex>

namespace {

/// The pages for each size of paper, laid out when they are first asked for.
class ReportSheets final {
public:
    ReportSheets(Database& database, const Report& report)
        : m_database(database)
        , m_report(report)
    {
    }

    QList<ReportSheet> on(QPageSize::PageSizeId size)
    {
        const QMutexLocker lock(&m_mutex); // the PDF is written off the screen thread
        const auto known = m_sheets.constFind(size);
        if (known != m_sheets.cend())
            return *known;
        RecordedPaper paper(size);
        TaskContext context;
        paintReport(m_database, m_report, paper, context);
        return *m_sheets.insert(size, paper.sheets());
    }

private:
    Database& m_database;
    Report m_report;
    QMutex m_mutex;
    QHash<QPageSize::PageSizeId, QList<ReportSheet>> m_sheets;
};

} // namespace

PrintDocument reportDocument(Database& database, const Report& report)
{
    const auto sheets = std::make_shared<ReportSheets>(database, report);
    (void)sheets->on(QPageSize::A4);
    PrintDocument document;
    document.title = report.title;
    document.count = [sheets](QPageSize::PageSizeId size) { return int(sheets->on(size).size()); };
    document.turn = [sheets](QPageSize::PageSizeId size, int page) { return sheets->on(size).value(page).orientation; };
    document.paint = [sheets](QPainter& painter, const PrintPage& page) {
        sheets->on(page.paper).value(page.index).paint(painter, page.sheet, page.paper);
    };
    return document;
}

#include "models/reports/reportwriting.h"

#include "models/common/task.h"
#include "models/database/database.h"
#include "models/reports/rowpump.h"

namespace {

TableHead headOf(const Report& report, const ReportSection& section)
{
    TableHead head;
    head.sheetName = section.title;
    head.title = report.sections.size() > 1 ? report.title + QStringLiteral(" · ") + section.title : report.title;
    head.notes = report.notes;
    head.columns = section.columns;
    head.landscape = section.landscape;
    return head;
}

} // namespace

void writeReport(Database& database, const Report& report, TableWriter& writer, TaskContext& context)
{
    const qint64 total = rowsOf(report);
    qint64 done = 0;
    for (const ReportSection& section : report.sections) {
        writer.beginTable(headOf(report, section));
        TableRow totals = section.totals;
        if (section.stream) {
            RowPump pump(database, section);
            for (QList<TableRow> batch = pump.take(); !batch.isEmpty(); batch = pump.take()) {
                context.checkpoint();
                for (const TableRow& row : std::as_const(batch))
                    writer.writeRow(row);
                context.report(done += batch.size(), std::max(total, done));
            }
            totals = pump.totals();
        }
        for (const TableRow& row : section.rows)
            writer.writeRow(row);
        context.report(done += section.rows.size(), std::max(total, done));
        if (!totals.isEmpty())
            writer.writeTotals(totals);
        for (const TableChart& chart : section.charts)
            writer.addChart(chart);
        context.checkpoint();
    }
}

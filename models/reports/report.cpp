#include "models/reports/report.h"

QList<TableRow> firstRows(Connection& connection, const ReportSection& section, qsizetype limit)
{
    if (!section.stream)
        return section.rows.first(std::min(limit, section.rows.size()));
    QList<TableRow> rows;
    const auto stream = section.stream(connection);
    for (TableRow row; rows.size() < limit && stream->next(row); row.clear())
        rows << row;
    return rows;
}

qint64 rowsOf(const Report& report)
{
    qint64 rows = 0;
    for (const ReportSection& section : report.sections)
        rows += section.stream ? section.expected : section.rows.size();
    return rows;
}

#include "models/reports/report.h"

#include "models/reports/reporttext.h"

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

TableRow totalsOf(const QList<TableRow>& rows, qsizetype columns, qsizetype first)
{
    TableRow totals(columns);
    totals[0] = ReportText::tr("Total");
    for (qsizetype i = first; i < columns; ++i) {
        qint64 sum = 0;
        bool isNumber = rows.isEmpty();
        for (const TableRow& row : rows) {
            if (const auto* number = std::get_if<qint64>(&row.at(i))) {
                sum += *number;
                isNumber = true;
            }
        }
        if (isNumber)
            totals[i] = sum;
    }
    return totals;
}

qint64 rowsOf(const Report& report)
{
    qint64 rows = 0;
    for (const ReportSection& section : report.sections)
        rows += section.stream ? section.expected : section.rows.size();
    return rows;
}

#pragma once

#include "models/spreadsheets/tablewriter.h"

#include <QFont>
#include <QRectF>

class QPainter;

/// The letter of printed reports: one whose characters copy out of a PDF as they were written. Noto's come out as
/// Kangxi radicals (玉 金 马 高 …).
[[nodiscard]] QFont reportFont();

/// How high a chart is drawn, in the painter's units; `point` is a typographic point in them.
[[nodiscard]] double reportChartHeight(const TableChart& chart, qsizetype rows, double point, double usual);
/// Columns, lines, or (for bars and pies) horizontal bars with their numbers, over the rows of a table.
void paintReportChart(QPainter& painter, const QRectF& area, const TableChart& chart, const QList<SheetColumn>& columns,
    const QList<TableRow>& rows, const QFont& font, double point);

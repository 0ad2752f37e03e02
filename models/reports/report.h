#pragma once

#include "models/spreadsheets/tablewriter.h"

#include <functional>
#include <memory>

class Connection;

/// Rows of a table too big to hold, one after the other; used in the thread whose connection made it.
class ReportRows {
public:
    ReportRows() = default;
    ReportRows(const ReportRows&) = delete;
    ReportRows& operator=(const ReportRows&) = delete;
    virtual ~ReportRows() = default;

    [[nodiscard]] virtual bool next(TableRow& row) = 0;
    /// The line below the rows, once they have been read; empty for none.
    [[nodiscard]] virtual TableRow totals() const { return {}; }
};

/// One table of a report with its charts. Small ones hold their rows, big ones make them when they are written.
struct ReportSection {
    QString title; ///< also the name of the sheet
    QList<SheetColumn> columns;
    QList<TableRow> rows;
    TableRow totals; ///< empty for none
    QList<TableChart> charts;
    bool landscape = false;

    std::function<std::unique_ptr<ReportRows>(Connection&)> stream; ///< instead of `rows` and `totals`
    qint64 expected = 0; ///< how many rows the stream will give
};

/// A report as plain rows and series: what screen, Excel, CSV and PDF all render. Renderers compute nothing.
struct Report {
    QString name; ///< of the catalog, e.g. monthly
    QString title;
    QStringList notes; ///< period, unit, printed-by: one line each
    QList<ReportSection> sections;
};

/// The line below the rows: “total”, then from column `first` on the sums of the whole numbers.
[[nodiscard]] TableRow totalsOf(const QList<TableRow>& rows, qsizetype columns, qsizetype first);
/// How many rows all its sections will give.
[[nodiscard]] qint64 rowsOf(const Report& report);
/// The rows of a section as far as `limit` goes, for a look on the screen.
[[nodiscard]] QList<TableRow> firstRows(Connection& connection, const ReportSection& section, qsizetype limit);

#pragma once

#include "models/spreadsheets/tablewriter.h"
#include "models/spreadsheets/xlsxfile.h"

#include <memory>

/// Writes .xlsx in constant memory: titles, frozen headings, filters, totals, print set-up, native charts.
/// Tables of more than 1,048,576 rows go on on further sheets.
class SheetWriter final : public TableWriter {
public:
    static constexpr quint32 RowsPerSheet = 1'048'576;

    explicit SheetWriter(const QString& path, quint32 rowsPerSheet = RowsPerSheet);
    ~SheetWriter() override;

    void beginTable(const TableHead& head) override;
    void writeRow(const TableRow& row) override;
    void writeTotals(const TableRow& row) override;
    void addChart(const TableChart& chart) override;
    void finish() override;

private:
    struct Formats;

    void startSheet();
    void writeTitles();
    void writeHeadings();
    void setUpPrinting();
    void writeCells(const TableRow& row, bool isTotal);
    void addFilter();
    void closeTable();
    void insertCharts();
    void insertChart(const TableChart& chart, quint32 atRow);
    [[nodiscard]] double heightOf(const TableChart& chart) const;
    [[nodiscard]] double pageHeight() const;
    [[nodiscard]] double printScale() const;
    [[nodiscard]] quint32 lastRowOf(const TableChart& chart) const;

    XlsxFile m_file;
    quint32 m_rowsPerSheet;
    std::unique_ptr<Formats> m_formats;
    TableHead m_head;
    QList<TableChart> m_charts;
    lxw_worksheet* m_sheet = nullptr;
    quint32 m_headingRow = 0;
    quint32 m_nextRow = 0;
    quint32 m_lastDataRow = 0;
};

#pragma once

#include "models/spreadsheets/tablewriter.h"

#include <memory>

/// Writes .xlsx in constant memory: titles, frozen headings, filters, totals, print set-up, native charts.
/// Tables of more than 1,048,576 rows go on on further sheets.
class SheetWriter final : public TableWriter {
public:
    explicit SheetWriter(const QString& path);
    ~SheetWriter() override;

    void beginTable(const TableHead& head) override;
    void writeRow(const TableRow& row) override;
    void writeTotals(const TableRow& row) override;
    void addChart(const TableChart& chart) override;
    void finish() override;

private:
    class Workbook;
    std::unique_ptr<Workbook> m_workbook;
};

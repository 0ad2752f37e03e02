#pragma once

#include "models/spreadsheets/tablewriter.h"

#include <QSaveFile>

/// Writes .csv for other programs: UTF-8 with BOM, CRLF, heading and rows (titles and notes are left out).
class CsvWriter final : public TableWriter {
public:
    explicit CsvWriter(const QString& path);

    void beginTable(const TableHead& head) override;
    void writeRow(const TableRow& row) override;
    void writeTotals(const TableRow& row) override;
    void addChart(const TableChart& chart) override;
    void finish() override;

private:
    void writeLine(const QStringList& fields);

    QSaveFile m_file;
    QList<SheetColumn> m_columns;
    int m_tables = 0;
};

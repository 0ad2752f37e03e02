#pragma once

#include "models/spreadsheets/sheetcell.h"
#include "models/spreadsheets/xlsxfile.h"

class SheetLayout;

/// The rejected rows of an import as a workbook that can be mended and imported again: titles and headings kept,
/// every cell as it was, and a last column 原因. It holds what the source held: handle it as the source.
class RejectsWorkbook final {
public:
    /// Throws Error when the file cannot be made there.
    RejectsWorkbook(const QString& path, const QString& sheetName, const SheetLayout& layout);

    void add(const SheetRow& row, const QString& reason);
    [[nodiscard]] qint64 count() const { return m_count; }
    void finish();

private:
    void writeSourceRow(const SheetRow& row, const QString& lastText, lxw_format* lastFormat);
    void writeCell(quint16 column, const SheetCell& cell);

    XlsxFile m_file;
    lxw_format* m_heading;
    lxw_format* m_reason;
    lxw_format* m_text;
    lxw_format* m_date;
    lxw_format* m_dateTime;
    lxw_format* m_time;
    lxw_worksheet* m_sheet;
    quint16 m_reasonColumn = 0;
    quint32 m_nextRow = 0;
    qint64 m_count = 0;
};

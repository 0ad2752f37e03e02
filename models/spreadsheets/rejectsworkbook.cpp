#include "models/spreadsheets/rejectsworkbook.h"

#include "models/spreadsheets/celltext.h"
#include "models/spreadsheets/sheetlayout.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <xlsxwriter.h>

using Kind = SheetCell::Kind;

static lxw_format* numberFormat(XlsxFile& file, const char* code)
{
    lxw_format* format = file.addFormat();
    format_set_num_format(format, code);
    return format;
}

RejectsWorkbook::RejectsWorkbook(const QString& path, const QString& sheetName, const SheetLayout& layout)
    : m_file(path)
    , m_heading(m_file.addFormat())
    , m_reason(m_file.addFormat())
    , m_text(numberFormat(m_file, "@"))
    , m_date(numberFormat(m_file, "yyyy-mm-dd"))
    , m_dateTime(numberFormat(m_file, "yyyy-mm-dd hh:mm:ss"))
    , m_time(numberFormat(m_file, "[h]:mm:ss"))
    , m_sheet(m_file.addSheet(sheetName))
{
    constexpr double CellWidth = 18;
    constexpr double ReasonWidth = 60;
    format_set_bold(m_heading);
    format_set_font_color(m_reason, LXW_COLOR_RED);
    m_reasonColumn = quint16(layout.headings().size());
    for (const SheetRow& row : layout.preamble())
        m_reasonColumn = std::max(m_reasonColumn, quint16(row.cells.size()));
    if (m_reasonColumn > 0)
        worksheet_set_column(m_sheet, 0, lxw_col_t(m_reasonColumn - 1), CellWidth, nullptr);
    worksheet_set_column(m_sheet, m_reasonColumn, m_reasonColumn, ReasonWidth, nullptr);
    for (const SheetRow& row : layout.preamble())
        writeSourceRow(
            row, row.number == layout.lastHeadingRow() ? SpreadsheetText::tr("Reason") : QString(), m_heading);
    worksheet_freeze_panes(m_sheet, m_nextRow, 0);
}

void RejectsWorkbook::add(const SheetRow& row, const QString& reason)
{
    writeSourceRow(row, reason, m_reason);
    ++m_count;
}

void RejectsWorkbook::writeSourceRow(const SheetRow& row, const QString& lastText, lxw_format* lastFormat)
{
    for (quint16 column = 0; column < m_reasonColumn; ++column)
        writeCell(column, row.at(column));
    if (!lastText.isEmpty())
        m_file.writeText(m_sheet, m_nextRow, m_reasonColumn, lastText, lastFormat);
    ++m_nextRow;
}

void RejectsWorkbook::writeCell(quint16 column, const SheetCell& cell)
{
    switch (cell.kind) {
    case Kind::Empty:
        if (cell.formulaWithoutValue)
            m_file.writeText(m_sheet, m_nextRow, column, SpreadsheetText::tr("(formula without value)"), nullptr);
        break;
    case Kind::Text:
    case Kind::Error:
        m_file.writeText(m_sheet, m_nextRow, column, cell.text, m_text);
        break;
    case Kind::Number:
        worksheet_write_number(m_sheet, m_nextRow, column, cell.number, nullptr);
        break;
    case Kind::Boolean:
        worksheet_write_boolean(m_sheet, m_nextRow, column, cell.number != 0 ? 1 : 0, nullptr);
        break;
    case Kind::DateTime:
        worksheet_write_number(
            m_sheet, m_nextRow, column, serialOf(cell.date, cell.time), cell.time == QTime(0, 0) ? m_date : m_dateTime);
        break;
    case Kind::Time:
        worksheet_write_number(m_sheet, m_nextRow, column, cell.number, m_time);
        break;
    }
}

void RejectsWorkbook::finish()
{
    worksheet_set_paper(m_sheet, 9);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    m_file.finish();
}

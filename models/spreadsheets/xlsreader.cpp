#include "models/spreadsheets/xlsreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/biffcipher.h"
#include "models/spreadsheets/compoundfile.h"
#include "models/spreadsheets/excelvalues.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <algorithm>

static QByteArray workbookStream(const CompoundFile& file)
{
    for (const QString& name : {QStringLiteral("Workbook"), QStringLiteral("Book")}) {
        if (file.contains(name))
            return file.stream(name);
    }
    throw notATableError();
}

/// The version decides, not the name of the stream.
static const QByteArray& checkedBiff8(const QByteArray& stream)
{
    constexpr quint16 Biff8 = 0x0600;
    const BiffRecord record = biffRecordAt(stream, 0);
    if (record.type != BiffType::StartOfPart || record.word(0) != Biff8)
        throw Error(SpreadsheetText::tr("This workbook is older than Excel 97. Open it in Excel or WPS and save it as "
                                        ".xlsx."));
    return stream;
}

XlsReader::XlsReader(const CompoundFile& file)
    : XlsReader(workbookStream(file))
{
}

XlsReader::XlsReader(const QByteArray& stream)
    : m_stream(clearBiff(checkedBiff8(stream)))
{
    readGlobals();
    if (m_found.isEmpty())
        throw Error(SpreadsheetText::tr("The workbook has no sheet with rows. Open it in Excel or WPS and look whether "
                                        "it holds the table that you mean."));
    setSheets(m_found);
    selectFirstVisible();
}

QString XlsReader::formatName() const
{
    return SpreadsheetText::tr("Excel 97–2003 workbook (.xls)");
}

void XlsReader::readGlobals()
{
    BiffRecord record = biffRecordAt(m_stream, 0);
    while (record.type != BiffType::EndOfPart) {
        readGlobal(record);
        record = biffRecordAt(m_stream, record.end);
    }
}

void XlsReader::readGlobal(const BiffRecord& record)
{
    constexpr quint8 Worksheet = 0;
    switch (record.type) {
    case BiffType::From1904:
        m_from1904 = record.word(0) == 1;
        break;
    case BiffType::NumberFormat:
        m_formats.insert(record.word(0), NumberFormat::ofCode(record.text(2, 2)));
        break;
    case BiffType::CellFormat:
        m_styles << record.word(2);
        break;
    case BiffType::SharedTexts:
        m_texts = biffSharedTexts(m_stream, record);
        break;
    case BiffType::BoundSheet:
        if (record.byte(5) == Worksheet) {
            m_sheetOffsets << record.number(0);
            m_found << SheetInfo{record.text(6, 1), (record.byte(4) & 3) != 0};
        }
        break;
    default:
        break;
    }
}

void XlsReader::startSheet(int index)
{
    m_cells.clear();
    m_hiddenRows.clear();
    m_nextCell = 0;
    QList<int> hiddenColumns;
    qsizetype offset = m_sheetOffsets.at(index);
    int depth = 0; // charts inside a sheet are parts of their own
    do {
        const BiffRecord record = biffRecordAt(m_stream, offset);
        if (record.type == BiffType::StartOfPart)
            ++depth;
        else if (record.type == BiffType::EndOfPart)
            --depth;
        else if (depth == 0)
            refuseDamagedBiff("sheet without start");
        else if (depth == 1)
            indexRecord(record, offset, hiddenColumns);
        offset = record.end;
    } while (depth > 0);
    const auto isBefore = [](const CellPlace& a, const CellPlace& b) { return a.row < b.row; };
    if (!std::is_sorted(m_cells.begin(), m_cells.end(), isBefore))
        std::stable_sort(m_cells.begin(), m_cells.end(), isBefore);
    setHiddenColumns(hiddenColumns);
}

void XlsReader::indexRecord(const BiffRecord& record, qsizetype offset, QList<int>& hiddenColumns)
{
    constexpr int LastColumn = 255;
    constexpr quint16 HiddenRow = 0x20;
    switch (record.type) {
    case BiffType::Formula:
    case BiffType::Formula3:
    case BiffType::Formula4:
    case BiffType::MultipleRk:
    case BiffType::RichText:
    case BiffType::SharedText:
    case BiffType::Number:
    case BiffType::Label:
    case BiffType::BooleanOrError:
    case BiffType::Rk:
        m_cells.push_back({record.word(0), quint32(offset)});
        break;
    case BiffType::Row:
        if ((record.word(12) & HiddenRow) != 0)
            m_hiddenRows << record.word(0);
        break;
    case BiffType::ColumnInfo:
        for (int column = record.word(0); column <= std::min<int>(record.word(2), LastColumn); ++column) {
            if ((record.word(8) & 1) != 0 && hiddenColumns.size() <= LastColumn)
                hiddenColumns << column;
        }
        break;
    default:
        break;
    }
}

bool XlsReader::readRow(SheetRow& row)
{
    if (m_nextCell >= m_cells.size())
        return false;
    const quint16 number = m_cells[m_nextCell].row;
    row.number = number + 1;
    row.hidden = m_hiddenRows.contains(number);
    for (; m_nextCell < m_cells.size() && m_cells[m_nextCell].row == number; ++m_nextCell)
        readCell(row, m_cells[m_nextCell].offset);
    return true;
}

void XlsReader::readCell(SheetRow& row, qsizetype offset) const
{
    const BiffRecord record = biffRecordAt(m_stream, offset);
    constexpr int MostColumns = 256;
    const int column = record.word(2);
    if (column >= MostColumns)
        refuseDamagedBiff("column beyond the last");
    switch (record.type) {
    case BiffType::Formula:
    case BiffType::Formula3:
    case BiffType::Formula4:
        place(row, column, formulaCell(record));
        break;
    case BiffType::MultipleRk:
        for (int i = 0; 4 + 6 * i + 6 <= record.data.size() - 2 && column + i < MostColumns; ++i)
            place(row, column + i, numberCell(record.rk(6 + 6 * i), record.word(4 + 6 * i)));
        break;
    case BiffType::RichText:
    case BiffType::Label:
        place(row, column, SheetCell::ofText(biffTextAt(m_stream, record, 6)));
        break;
    case BiffType::SharedText:
        place(row, column, SheetCell::ofText(m_texts.at(record.number(6), row.number)));
        break;
    case BiffType::Number:
        place(row, column, numberCell(record.real(6), record.word(4)));
        break;
    case BiffType::Rk:
        place(row, column, numberCell(record.rk(6), record.word(4)));
        break;
    case BiffType::BooleanOrError:
        place(row, column,
            record.byte(7) != 0 ? cellOfErrorCode(record.byte(6)) : SheetCell::ofBoolean(record.byte(6) != 0));
        break;
    default:
        break;
    }
}

SheetCell XlsReader::formulaCell(const BiffRecord& record) const
{
    constexpr int MostRecordsBetween = 4; // shared formulas, arrays and tables may stand before the text
    SheetCell cell;
    if (record.word(12) != 0xFFFF) {
        cell = numberCell(record.real(6), record.word(4));
    } else if (record.byte(6) == 1) {
        cell = SheetCell::ofBoolean(record.byte(8) != 0);
    } else if (record.byte(6) == 2) {
        cell = cellOfErrorCode(record.byte(8));
    } else if (record.byte(6) == 0) {
        BiffRecord next = biffRecordAt(m_stream, record.end);
        for (int i = 0; i < MostRecordsBetween && next.type != BiffType::FormulaText; ++i)
            next = biffRecordAt(m_stream, next.end);
        if (next.type == BiffType::FormulaText)
            cell = SheetCell::ofText(biffTextAt(m_stream, next, 0));
        cell.formulaWithoutValue = next.type != BiffType::FormulaText;
    }
    cell.isFormula = true;
    return cell;
}

SheetCell XlsReader::numberCell(double number, quint16 style) const
{
    const int format = style < m_styles.size() ? m_styles.at(style) : 0;
    return cellOfNumber(
        number, m_formats.contains(format) ? m_formats.value(format) : NumberFormat::ofId(format), m_from1904);
}

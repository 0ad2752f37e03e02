#include "models/spreadsheets/xlsbreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/excelvalues.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xlsbparts.h"

static constexpr qsizetype ValueAt = 8; ///< behind the column and the style

static Error damagedError(const QString& detail)
{
    return Error(SpreadsheetText::tr("The sheet is damaged: it names rows or columns that no sheet has. Open it in "
                                     "Excel or WPS and save it anew."),
        detail);
}

XlsbReader::XlsbReader(std::unique_ptr<ZipArchive> archive)
    : m_archive(std::move(archive))
    , m_workbook(readXlsbWorkbook(*m_archive))
    , m_styles(readXlsbStyles(*m_archive, m_workbook.stylesPart))
    , m_texts(readXlsbSharedTexts(*m_archive, m_workbook.sharedStringsPart))
{
    setSheets(m_workbook.sheets);
    selectFirstVisible();
}

QString XlsbReader::formatName() const
{
    return SpreadsheetText::tr("Binary Excel workbook (.xlsb)");
}

void XlsbReader::startSheet(int index)
{
    m_part = nullptr;
    m_stream.reset();
    auto part = m_archive->openPart(m_workbook.sheetParts.at(index));
    m_part = part.get();
    m_bytesTotal = part->size();
    m_stream = std::make_unique<XlsbStream>(std::move(part));
    m_row = 0;
    m_lastRowAt = 0;
    m_isAtRow = false;
    QList<int> hidden;
    while (m_stream->next(m_record) && m_record.type != XlsbType::RowsBegin) {
        const bool isHidden = m_record.type == XlsbType::ColumnInfo && (m_record.word(16) & 1) != 0;
        const qint64 last = isHidden ? std::min<qint64>(m_record.number(4), MaximumColumns - 1) : -1;
        for (qint64 column = isHidden ? m_record.number(0) : 0; column <= last && hidden.size() < MaximumColumns;
             ++column)
            hidden << int(column);
    }
    setHiddenColumns(hidden);
}

/// Cells outside of any row are passed over. False at the end of the rows.
bool XlsbReader::readToRow()
{
    constexpr qint64 MostWithoutRow = 16LL << 20; // bytes of records that are no rows: time spent on nothing
    while (!m_isAtRow) {
        if (m_record.type == XlsbType::RowsEnd || !m_stream->next(m_record))
            return false;
        m_isAtRow = m_record.type == XlsbType::Row;
        if (m_part->bytesInflated() - m_lastRowAt > MostWithoutRow)
            m_part->refuseBomb();
    }
    return true;
}

bool XlsbReader::readRow(SheetRow& row)
{
    constexpr quint8 HiddenRow = 0x10;
    if (!readToRow())
        return false;
    m_isAtRow = false;
    m_lastRowAt = m_part->bytesInflated();
    m_row = qint64(m_record.number(0)) + 1;
    if (m_row > MaximumRows)
        throw damagedError(QStringLiteral("row %1").arg(m_row));
    row.number = m_row;
    row.hidden = (m_record.byte(11) & HiddenRow) != 0;
    while (m_stream->next(m_record)) {
        m_isAtRow = m_record.type == XlsbType::Row;
        if (m_isAtRow || m_record.type == XlsbType::RowsEnd)
            break;
        readCell(row);
    }
    return true;
}

void XlsbReader::readCell(SheetRow& row) const
{
    const bool isCell = (m_record.type > XlsbType::Blank && m_record.type <= XlsbType::FormulaError)
        || m_record.type == XlsbType::RichText;
    if (!isCell)
        return;
    const qint64 column = m_record.number(0);
    if (column >= MaximumColumns)
        throw damagedError(QStringLiteral("column %1").arg(column));
    SheetCell cell = cellOf(m_record);
    cell.isFormula = m_record.type >= XlsbType::FormulaText && m_record.type <= XlsbType::FormulaError;
    place(row, column, std::move(cell));
}

SheetCell XlsbReader::cellOf(const XlsbRecord& record) const
{
    switch (record.type) {
    case XlsbType::Rk:
        return numberCell(numberOfRk(record.number(ValueAt)), record);
    case XlsbType::Real:
    case XlsbType::FormulaNumber:
        return numberCell(record.real(ValueAt), record);
    case XlsbType::Boolean:
    case XlsbType::FormulaBoolean:
        return SheetCell::ofBoolean(record.byte(ValueAt) != 0);
    case XlsbType::Error:
    case XlsbType::FormulaError:
        return cellOfErrorCode(record.byte(ValueAt));
    case XlsbType::Text:
    case XlsbType::FormulaText:
        return SheetCell::ofText(record.textAt(ValueAt));
    case XlsbType::RichText:
        return SheetCell::ofText(record.textAt(ValueAt + 1));
    case XlsbType::SharedText:
        return SheetCell::ofText(m_texts.at(record.number(ValueAt), m_row));
    default:
        return {};
    }
}

SheetCell XlsbReader::numberCell(double number, const XlsbRecord& record) const
{
    constexpr quint32 StyleBits = 0x00FFFFFF;
    const auto style = qsizetype(record.number(4) & StyleBits);
    return cellOfNumber(number, style < m_styles.size() ? m_styles.at(style) : NumberFormat(), m_workbook.from1904);
}

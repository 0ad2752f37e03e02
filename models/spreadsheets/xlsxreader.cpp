#include "models/spreadsheets/xlsxreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/sheetxml.h"
#include "models/spreadsheets/spreadsheettext.h"

static Error damagedError(const QString& detail)
{
    return Error(SpreadsheetText::tr("The sheet is damaged: it names rows or columns that no sheet has. Open it in "
                                     "Excel or WPS and save it anew."),
        detail);
}

static bool isTrueBytes(QByteArrayView value)
{
    return value == QByteArrayView("1") || value == QByteArrayView("true");
}

int columnOfAddress(QByteArrayView address)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < address.size() && address.at(i) >= 'A' && address.at(i) <= 'Z' && i < 4; ++i)
        column = column * 26 + (address.at(i) - 'A' + 1);
    return i == 0 || i > 3 ? -1 : column - 1;
}

XlsxReader::XlsxReader(const QString& path)
    : m_archive(path)
    , m_workbook(readXlsxWorkbook(m_archive))
    , m_styles(readXlsxStyles(m_archive, m_workbook.stylesPart))
    , m_texts(readXlsxSharedStrings(m_archive, m_workbook.sharedStringsPart))
{
    setSheets(m_workbook.sheets);
    selectFirstVisible();
}

XlsxReader::~XlsxReader() = default;

qint64 XlsxReader::bytesRead() const
{
    return m_part ? m_part->bytesInflated() : 0;
}

QString XlsxReader::formatName() const
{
    return SpreadsheetText::tr("Excel workbook (.xlsx)");
}

void XlsxReader::startSheet(int index)
{
    m_part = nullptr;
    m_xml.reset();
    auto part = m_archive.openPart(m_workbook.sheetParts.at(index));
    m_part = part.get();
    m_bytesTotal = part->size();
    m_xml = std::make_unique<SheetXml>(std::move(part));
    m_row = 0;
    m_lastRowAt = 0;
    QList<int> hidden;
    while (m_xml->readNextStart() && m_xml->name() != "sheetData") {
        if (m_xml->name() == "cols")
            hidden = readColumns();
    }
    setHiddenColumns(hidden);
}

QList<int> XlsxReader::readColumns()
{
    QList<int> hidden;
    while (m_xml->readNext() && !m_xml->isEnd("cols")) {
        if (!m_xml->isStart("col") || !isTrueBytes(m_xml->attribute("hidden")))
            continue;
        const int first = std::max(1, m_xml->attribute("min").toInt());
        const int last = std::min(MaximumColumns, m_xml->attribute("max").toInt());
        for (int column = first; column <= last && hidden.size() < MaximumColumns; ++column)
            hidden << column - 1;
    }
    return hidden;
}

bool XlsxReader::readRow(SheetRow& row)
{
    constexpr qint64 MostWithoutRow = 16LL << 20; // bytes of marks that are no rows: time spent on nothing
    while (!m_xml->isEnd("sheetData") && m_xml->readNext()) {
        if (m_xml->isEnd("sheetData"))
            return false;
        if (!m_xml->isStart("row")) {
            if (m_part->bytesInflated() - m_lastRowAt > MostWithoutRow)
                m_part->refuseBomb();
            continue;
        }
        m_lastRowAt = m_part->bytesInflated();
        const QByteArrayView number = m_xml->attribute("r");
        const qint64 given = number.toLongLong();
        m_row = number.isEmpty() ? m_row + 1 : given;
        if (m_row < 1 || m_row > MaximumRows)
            throw damagedError(QStringLiteral("row ") + QString::fromUtf8(number));
        row.number = m_row;
        row.hidden = isTrueBytes(m_xml->attribute("hidden"));
        while (m_xml->readNext() && !m_xml->isEnd("row")) {
            if (m_xml->isStart("c"))
                readCell(row);
        }
        return true;
    }
    return false;
}

XlsxReader::ValueType XlsxReader::valueTypeOf(QByteArrayView name)
{
    if (name == "s")
        return ValueType::SharedText;
    if (name == "str" || name == "inlineStr")
        return ValueType::Text;
    if (name == "b")
        return ValueType::Boolean;
    if (name == "e")
        return ValueType::Error;
    return name == "d" ? ValueType::Date : ValueType::Number;
}

void XlsxReader::readCell(SheetRow& row)
{
    const QByteArrayView address = m_xml->attribute("r");
    const qsizetype column = address.isEmpty() ? row.cells.size() : columnOfAddress(address);
    if (column < 0 || column >= MaximumColumns)
        throw damagedError(QString::fromUtf8(address));
    const ValueType type = valueTypeOf(m_xml->attribute("t"));
    const int style = m_xml->attribute("s").toInt();
    bool isFormula = false;
    QString value;
    SheetCell cell;
    while (m_xml->readNext() && !m_xml->isEnd("c")) {
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() == "v") {
            value = m_xml->elementText();
        } else if (m_xml->name() == "is") {
            cell = SheetCell::ofText(readXlsxRichText(*m_xml));
        } else {
            isFormula = isFormula || m_xml->name() == "f";
            m_xml->skipElement();
        }
    }
    if (!value.isEmpty())
        cell = cellOf(type, value, style);
    cell.isFormula = isFormula;
    cell.formulaWithoutValue = isFormula && value.isEmpty() && type != ValueType::Text;
    if ((cell.isEmpty() && column >= row.cells.size()) || column >= ColumnsRead)
        return;
    if (column >= row.cells.size())
        row.cells.resize(column + 1);
    row.cells[column] = std::move(cell);
}

SheetCell XlsxReader::sharedText(const QString& value) const
{
    bool isNumber = false;
    const qsizetype index = value.toInt(&isNumber);
    if (!isNumber || index < 0 || index >= m_texts.size())
        throw Error(
            SpreadsheetText::tr("The workbook is damaged: a cell's text is missing in row %1. Open it in Excel or "
                                "WPS and save it anew.")
                .arg(m_row),
            value);
    return SheetCell::ofText(m_texts.at(index));
}

SheetCell XlsxReader::cellOf(ValueType type, const QString& value, int style) const
{
    switch (type) {
    case ValueType::SharedText:
        return sharedText(value);
    case ValueType::Text:
        return SheetCell::ofText(value);
    case ValueType::Boolean:
        return SheetCell::ofBoolean(value == u"1" || value == u"true");
    case ValueType::Error:
        return SheetCell::ofError(value);
    case ValueType::Date: {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        return moment.isValid() ? SheetCell::ofDateTime(moment.date(), moment.time()) : SheetCell::ofText(value);
    }
    case ValueType::Number:
        break;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return SheetCell::ofText(value);
    const NumberMeaning meaning = style >= 0 && style < m_styles.size() ? m_styles.at(style) : NumberMeaning::Number;
    return cellOfNumber(number, meaning, m_workbook.from1904);
}

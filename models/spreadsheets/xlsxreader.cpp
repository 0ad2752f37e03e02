#include "models/spreadsheets/xlsxreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/isomoment.h"
#include "models/spreadsheets/sheetxml.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <algorithm>

static Error damagedError(const QString& detail)
{
    return Error(SpreadsheetText::tr("The sheet is damaged: it names rows or columns that no sheet has. Open it in "
                                     "Excel or WPS and save it anew."),
        detail);
}

/// A whole number that no rounding touches, as nearly all of them are.
static bool isDigits(QStringView value)
{
    constexpr qsizetype exact = 15;
    return !value.isEmpty() && value.size() <= exact
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

static bool isTrueBytes(QByteArrayView value)
{
    return value == QByteArrayView("1") || value == QByteArrayView("true");
}

int columnOfAddress(QByteArrayView address)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < address.size() && i < 4; ++i) {
        const char letter = char(address.at(i) & ~0x20); // in upper case
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    return i == 0 || i > 3 ? -1 : column - 1;
}

XlsxReader::XlsxReader(std::unique_ptr<ZipArchive> archive)
    : m_archive(std::move(archive))
    , m_workbook(readXlsxWorkbook(*m_archive))
    , m_styles(readXlsxStyles(*m_archive, m_workbook.stylesPart))
    , m_texts(readXlsxSharedStrings(*m_archive, m_workbook.sharedStringsPart))
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
    auto part = m_archive->openPart(m_workbook.sheetParts.at(index));
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
        m_nextColumn = 0;
        row.cells.reserve(m_lastWidth);
        while (m_xml->readNext() && !m_xml->isEnd("row")) {
            if (m_xml->isStart("c"))
                readCell(row);
        }
        m_lastWidth = row.cells.size();
        return true;
    }
    return false;
}

XlsxReader::ValueType XlsxReader::valueTypeOf(QByteArrayView name)
{
    if (name == "s")
        return ValueType::SharedText;
    if (name == "str")
        return ValueType::Text;
    if (name == "inlineStr")
        return ValueType::InlineText;
    if (name == "b")
        return ValueType::Boolean;
    if (name == "e")
        return ValueType::Error;
    return name == "d" ? ValueType::Date : ValueType::Number;
}

void XlsxReader::readCell(SheetRow& row)
{
    const QByteArrayView address = m_xml->attribute("r");
    const qsizetype column = address.isEmpty() ? m_nextColumn : columnOfAddress(address);
    if (column < 0 || column >= MaximumColumns)
        throw damagedError(QString::fromUtf8(address));
    m_nextColumn = column + 1;
    const ValueType type = valueTypeOf(m_xml->attribute("t"));
    const QByteArrayView style = m_xml->attribute("s");
    place(row, column, readValue(type, style.isEmpty() ? 0 : style.toInt()));
}

/// In an inline text <is> wins over <v>, elsewhere <v>.
SheetCell XlsxReader::readValue(ValueType type, int style)
{
    bool isFormula = false;
    bool hasText = false;
    QString value;
    SheetCell cell;
    while (m_xml->readNext() && !m_xml->isEnd("c")) {
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() == "v") {
            value = m_xml->elementText();
        } else if (m_xml->name() == "is") {
            cell = SheetCell::ofText(readXlsxRichText(*m_xml));
            hasText = true;
        } else {
            isFormula = isFormula || m_xml->name() == "f";
            m_xml->skipElement();
        }
    }
    if (!value.isEmpty() && !(hasText && type == ValueType::InlineText))
        cell = cellOf(type, value, style);
    cell.isFormula = isFormula;
    cell.formulaWithoutValue = isFormula && value.isEmpty() && type != ValueType::Text && type != ValueType::InlineText;
    return cell;
}

SheetCell XlsxReader::cellOf(ValueType type, const QString& value, int style) const
{
    switch (type) {
    case ValueType::SharedText: {
        bool isNumber = false;
        const int index = value.trimmed().toInt(&isNumber);
        return SheetCell::ofText(m_texts.at(isNumber ? index : -1, m_row));
    }
    case ValueType::Text:
    case ValueType::InlineText:
        return SheetCell::ofText(decodedXlsxText(value));
    case ValueType::Boolean:
        return SheetCell::ofBoolean(isTrueBytes(value.trimmed().toUtf8()));
    case ValueType::Error:
        return SheetCell::ofError(value);
    case ValueType::Date:
        return cellOfIso(value);
    case ValueType::Number:
        break;
    }
    return numberCell(value, style);
}

SheetCell XlsxReader::numberCell(const QString& value, int style) const
{
    bool isNumber = isDigits(value);
    const double number = isNumber ? double(value.toLongLong()) : value.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return SheetCell::ofText(value);
    const bool isKnown = style >= 0 && style < m_styles.size();
    return cellOfNumber(number, isKnown ? m_styles.at(style) : NumberFormat(), m_workbook.from1904);
}

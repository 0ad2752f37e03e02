#include "models/spreadsheets/xlsxreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xmlstream.h"

static Error damagedError(const QString& detail)
{
    return Error(SpreadsheetText::tr("The sheet is damaged: it names rows or columns that no sheet has. Open it in "
                                     "Excel or WPS and save it anew."),
        detail);
}

int columnOfAddress(QStringView address)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < address.size() && address.at(i) >= u'A' && address.at(i) <= u'Z' && i < 4; ++i)
        column = column * 26 + (address.at(i).unicode() - u'A' + 1);
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
    m_xml = std::make_unique<XmlStream>(std::move(part));
    m_row = 0;
    QList<int> hidden;
    while (m_xml->readNextStart() && m_xml->name() != u"sheetData") {
        if (m_xml->name() == u"cols")
            hidden = readColumns();
    }
    setHiddenColumns(hidden);
}

QList<int> XlsxReader::readColumns()
{
    QList<int> hidden;
    while (m_xml->readNext() && !m_xml->isEnd(u"cols")) {
        if (!m_xml->isStart(u"col") || !isTrue(attributeOf(m_xml->attributes(), u"hidden")))
            continue;
        const int first = std::max(1, attributeOf(m_xml->attributes(), u"min").toInt());
        const int last = std::min(MaximumColumns, attributeOf(m_xml->attributes(), u"max").toInt());
        for (int column = first; column <= last && hidden.size() < MaximumColumns; ++column)
            hidden << column - 1;
    }
    return hidden;
}

bool XlsxReader::readRow(SheetRow& row)
{
    while (!m_xml->isEnd(u"sheetData") && m_xml->readNext()) {
        if (m_xml->isEnd(u"sheetData"))
            return false;
        if (!m_xml->isStart(u"row"))
            continue;
        const QXmlStreamAttributes attributes = m_xml->attributes();
        const QStringView number = attributeOf(attributes, u"r");
        const qint64 given = number.toLongLong();
        m_row = number.isEmpty() ? m_row + 1 : given;
        if (m_row < 1 || m_row > MaximumRows)
            throw damagedError(
                QStringLiteral("row %1").arg(number.isEmpty() ? QString::number(m_row) : number.toString()));
        row.number = m_row;
        row.hidden = isTrue(attributeOf(attributes, u"hidden"));
        while (m_xml->readNext() && !m_xml->isEnd(u"row")) {
            if (m_xml->isStart(u"c"))
                readCell(row);
        }
        return true;
    }
    return false;
}

void XlsxReader::readCell(SheetRow& row)
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const QStringView address = attributeOf(attributes, u"r");
    const qsizetype column = address.isEmpty() ? row.cells.size() : columnOfAddress(address);
    if (column < 0 || column >= MaximumColumns)
        throw damagedError(address.toString());
    const QString type = attributeOf(attributes, u"t").toString();
    const int style = attributeOf(attributes, u"s").toInt();
    bool isFormula = false;
    QString value;
    SheetCell cell;
    while (m_xml->readNext() && !m_xml->isEnd(u"c")) {
        if (!m_xml->isStart())
            continue;
        if (m_xml->name() == u"v") {
            value = m_xml->elementText();
        } else if (m_xml->name() == u"is") {
            cell = SheetCell::ofText(readXlsxRichText(*m_xml));
        } else {
            isFormula = isFormula || m_xml->name() == u"f";
            m_xml->skipElement();
        }
    }
    if (!value.isEmpty())
        cell = cellOf(type, value, style);
    cell.isFormula = isFormula;
    cell.formulaWithoutValue = isFormula && value.isEmpty() && type != u"str";
    if (cell.isEmpty() && column >= row.cells.size())
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

SheetCell XlsxReader::cellOf(QStringView type, const QString& value, int style) const
{
    if (type == u"s")
        return sharedText(value);
    if (type == u"str" || type == u"inlineStr")
        return SheetCell::ofText(value);
    if (type == u"b")
        return SheetCell::ofBoolean(isTrue(value));
    if (type == u"e")
        return SheetCell::ofError(value);
    if (type == u"d") {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        return moment.isValid() ? SheetCell::ofDateTime(moment.date(), moment.time()) : SheetCell::ofText(value);
    }
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return SheetCell::ofText(value);
    const NumberMeaning meaning = style >= 0 && style < m_styles.size() ? m_styles.at(style) : NumberMeaning::Number;
    return cellOfNumber(number, meaning, m_workbook.from1904);
}

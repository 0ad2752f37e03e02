#include "models/spreadsheets/xmlsheetreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/isomoment.h"
#include "models/spreadsheets/sheetxml.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <algorithm>
#include <cmath>

static bool isTrue(QByteArrayView value)
{
    return value == QByteArrayView("1") || value == QByteArrayView("true");
}

XmlSheetReader::XmlSheetReader(const QString& path)
    : m_path(path)
{
    listSheets();
    if (sheets().isEmpty())
        throw Error(SpreadsheetText::tr("The workbook has no sheet with rows. Open it in Excel or WPS and look whether "
                                        "it holds the table that you mean."));
    selectFirstVisible();
}

XmlSheetReader::~XmlSheetReader() = default;

QString XmlSheetReader::formatName() const
{
    return SpreadsheetText::tr("XML spreadsheet 2003");
}

void XmlSheetReader::openFile()
{
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly))
        throw Error(
            SpreadsheetText::tr("The file %1 cannot be read. Close it in other programs and try again.").arg(m_path),
            file->errorString());
    m_bytesTotal = file->size();
    m_file = file.get();
    m_xml = std::make_unique<SheetXml>(std::move(file));
    m_worksheet = -1;
}

void XmlSheetReader::listSheets()
{
    openFile();
    QList<SheetInfo> found;
    while (m_xml->readNextStart()) {
        if (m_xml->name() == "Worksheet")
            found << SheetInfo{m_xml->attributeText("Name"), false};
        else if (m_xml->name() == "Visible" && !found.isEmpty()) // SheetHidden, SheetVeryHidden
            found.last().hidden = m_xml->elementText().contains(u"Hidden") || found.last().hidden;
        else if (m_xml->name() == "Style")
            readStyle();
        else if (m_xml->name() == "Date1904")
            m_from1904 = true;
        else if (m_xml->name() == "Table")
            m_xml->skipElement();
    }
    setSheets(found);
    m_xml.reset();
    m_file = nullptr;
}

/// The formats that have a name of their own, and all others by their codes.
static NumberFormat formatNamed(const QString& name)
{
    if (name == u"General Date" || name == u"Long Date" || name == u"Medium Date" || name == u"Short Date")
        return NumberFormat(NumberMeaning::Date);
    if (name == u"Long Time" || name == u"Medium Time" || name == u"Short Time")
        return NumberFormat(NumberMeaning::Time);
    static const QStringList numbers{QStringLiteral("General Number"), QStringLiteral("Currency"),
        QStringLiteral("Euro Currency"), QStringLiteral("Fixed"), QStringLiteral("Standard"), QStringLiteral("Percent"),
        QStringLiteral("Scientific"), QStringLiteral("Yes/No"), QStringLiteral("True/False"), QStringLiteral("On/Off")};
    return numbers.contains(name) ? NumberFormat() : NumberFormat::ofCode(name);
}

void XmlSheetReader::readStyle()
{
    constexpr qsizetype MostStyles = 65'536;
    const QString id = m_xml->attributeText("ID");
    Style style{m_xml->attributeText("Parent"), std::nullopt};
    const int start = m_xml->depth();
    while (m_xml->readNext() && !(m_xml->isEnd("Style") && m_xml->depth() == start)) {
        if (m_xml->isStart("NumberFormat"))
            style.format = formatNamed(m_xml->attributeText("Format"));
    }
    if (m_styles.size() < MostStyles)
        m_styles.insert(id, style);
}

NumberFormat XmlSheetReader::formatOf(const QString& style) const
{
    constexpr int MostParents = 8;
    QString id = style.isEmpty() ? QStringLiteral("Default") : style;
    for (int i = 0; i < MostParents && !id.isEmpty(); ++i) {
        const Style one = m_styles.value(id);
        if (one.format)
            return *one.format;
        id = one.parent;
    }
    return {};
}

void XmlSheetReader::startSheet(int index)
{
    if (!m_xml || m_worksheet >= index) // a later sheet is reached from where the reading stands
        openFile();
    m_nextRow = 1;
    m_nextColumn = 0;
    m_hidden.clear();
    m_columnStyles.clear();
    m_tableStyle.clear();
    while (m_worksheet < index && m_xml->readNextStart()) {
        if (m_xml->name() == "Worksheet" && ++m_worksheet < index)
            m_xml->skipElement();
    }
}

/// ss:Index, which counts from 1; 0 when there is none. Throws Error when it lies outside of any sheet.
static qint64 indexOf(const SheetXml& xml, qint64 maximum)
{
    const QByteArrayView text = xml.attribute("Index");
    if (text.isEmpty())
        return 0;
    const qint64 index = text.toLongLong();
    if (index < 1 || index > maximum)
        throw Error(SpreadsheetText::tr("The sheet is damaged: it names rows or columns that no sheet has. Open it in "
                                        "Excel or WPS and save it anew."),
            QString::fromUtf8(text));
    return index;
}

static qint64 countOf(const SheetXml& xml, QByteArrayView name, qint64 maximum)
{
    return std::clamp<qint64>(xml.attribute(name).toLongLong(), 0, maximum);
}

void XmlSheetReader::readColumn()
{
    if (const qint64 index = indexOf(*m_xml, MaximumColumns))
        m_nextColumn = index - 1;
    const qint64 count = 1 + countOf(*m_xml, "Span", MaximumColumns);
    const bool isHidden = isTrue(m_xml->attribute("Hidden"));
    const QString style = m_xml->attributeText("StyleID");
    for (qint64 column = m_nextColumn; column < std::min<qint64>(m_nextColumn + count, MaximumColumns); ++column) {
        if (isHidden && m_hidden.size() < MaximumColumns)
            m_hidden << int(column);
        if (!style.isEmpty() && column < ColumnsRead)
            m_columnStyles.insert(int(column), style);
    }
    m_nextColumn += count;
    setHiddenColumns(m_hidden);
}

bool XmlSheetReader::readRow(SheetRow& row)
{
    while (!m_xml->isEnd("Worksheet") && m_xml->readNext()) {
        if (m_xml->isStart("Table"))
            m_tableStyle = m_xml->attributeText("StyleID");
        if (m_xml->isStart("Column"))
            readColumn();
        if (!m_xml->isStart("Row"))
            continue;
        if (const qint64 index = indexOf(*m_xml, MaximumRows))
            m_nextRow = index;
        row.number = m_nextRow;
        row.hidden = isTrue(m_xml->attribute("Hidden"));
        m_nextRow += 1 + countOf(*m_xml, "Span", MaximumRows);
        readCells(row, m_xml->attributeText("StyleID"));
        if (!row.cells.isEmpty())
            return true;
    }
    return false;
}

void XmlSheetReader::readCells(SheetRow& row, const QString& rowStyle)
{
    qint64 column = 0;
    while (m_xml->readNext() && !m_xml->isEnd("Row")) {
        if (!m_xml->isStart("Cell"))
            continue;
        if (const qint64 index = indexOf(*m_xml, MaximumColumns))
            column = index - 1;
        const qint64 merged = countOf(*m_xml, "MergeAcross", MaximumColumns);
        QString style = m_xml->attributeText("StyleID");
        if (style.isEmpty())
            style = rowStyle.isEmpty() ? m_columnStyles.value(int(column), m_tableStyle) : rowStyle;
        place(row, column, readCell(formatOf(style)));
        column += 1 + merged;
    }
}

/// "2025-03-09T00:00:00.000"; a time of day stands on the last day of 1899, 25:30 hours on the first of 1900.
SheetCell XmlSheetReader::momentCell(const QString& value, const NumberFormat& format) const
{
    const auto moment = isoMoment(value);
    if (!moment)
        return SheetCell::ofText(value);
    const double serial = serialOfMoment(moment->date, moment->time, m_from1904);
    const NumberMeaning meaning = format.meaningOf(serial);
    const bool isFirstDay = serial >= 0 && serial < 1 && !(m_from1904 && meaning == NumberMeaning::Date);
    if (moment->date.year() < 1900 || isFirstDay)
        return SheetCell::ofTime(serial - std::floor(serial));
    if (meaning == NumberMeaning::Number || meaning == NumberMeaning::Date)
        return SheetCell::ofDateTime(moment->date, moment->time);
    return cellOfNumber(serial, format, m_from1904);
}

SheetCell XmlSheetReader::typedCell(const QString& type, const QString& value, const NumberFormat& format) const
{
    bool isNumber = false;
    if (type == u"Number") {
        const double number = value.trimmed().toDouble(&isNumber);
        return isNumber ? cellOfNumber(number, format, m_from1904) : SheetCell::ofText(value);
    }
    if (type == u"DateTime")
        return momentCell(value.trimmed(), format);
    if (type == u"Boolean")
        return SheetCell::ofBoolean(isTrue(value.trimmed().toUtf8()));
    return type == u"Error" ? SheetCell::ofError(value) : SheetCell::ofText(value);
}

SheetCell XmlSheetReader::readCell(const NumberFormat& format)
{
    const bool isFormula = !m_xml->attribute("Formula").isEmpty();
    SheetCell cell;
    while (m_xml->readNext() && !m_xml->isEnd("Cell")) {
        if (m_xml->isStart("Data")) {
            const QString type = m_xml->attributeText("Type");
            cell = typedCell(type, m_xml->elementText(), format);
        } else if (m_xml->isStart()) {
            m_xml->skipElement();
        }
    }
    cell.isFormula = isFormula;
    cell.formulaWithoutValue = isFormula && cell.kind == SheetCell::Kind::Empty;
    return cell;
}

#include "models/spreadsheets/xmlsheetreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xmlstream.h"

#include <QFile>

#include <algorithm>

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

qint64 XmlSheetReader::bytesRead() const
{
    return m_xml->device().pos();
}

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
    m_xml = std::make_unique<XmlStream>(std::move(file));
    m_worksheet = -1;
}

void XmlSheetReader::listSheets()
{
    openFile();
    QList<SheetInfo> found;
    while (m_xml->readNextStart()) {
        if (m_xml->name() == u"Worksheet")
            found << SheetInfo{attributeOf(m_xml->attributes(), u"Name").toString(), false};
        else if (m_xml->name() == u"Visible" && !found.isEmpty())
            found.last().hidden = m_xml->elementText().startsWith(u"SheetHidden") || found.last().hidden;
        else if (m_xml->name() == u"Table")
            m_xml->skipElement();
    }
    setSheets(found);
    m_xml.reset();
}

void XmlSheetReader::startSheet(int index)
{
    if (!m_xml || m_worksheet >= index) // a later sheet is reached from where the reading stands
        openFile();
    m_nextRow = 1;
    m_nextColumn = 0;
    m_hidden.clear();
    while (m_worksheet < index && m_xml->readNextStart()) {
        if (m_xml->name() == u"Worksheet" && ++m_worksheet < index)
            m_xml->skipElement();
    }
}

/// ss:Index, which counts from 1; 0 when there is none. Throws Error when it lies outside of any sheet.
static qint64 indexOf(const QXmlStreamAttributes& attributes, qint64 maximum)
{
    const QStringView text = attributeOf(attributes, u"Index");
    if (text.isEmpty())
        return 0;
    const qint64 index = text.toLongLong();
    if (index < 1 || index > maximum)
        throw Error(SpreadsheetText::tr("The sheet is damaged: it names rows or columns that no sheet has. Open it in "
                                        "Excel or WPS and save it anew."),
            text.toString());
    return index;
}

static qint64 countOf(const QXmlStreamAttributes& attributes, QStringView name, qint64 maximum)
{
    return std::clamp<qint64>(attributeOf(attributes, name).toLongLong(), 0, maximum);
}

void XmlSheetReader::readColumn()
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    if (const qint64 index = indexOf(attributes, MaximumColumns))
        m_nextColumn = index - 1;
    const qint64 count = 1 + countOf(attributes, u"Span", MaximumColumns);
    const bool isHidden = isTrue(attributeOf(attributes, u"Hidden"));
    for (qint64 i = 0; i < count && isHidden && m_nextColumn + i < MaximumColumns && m_hidden.size() < MaximumColumns;
         ++i)
        m_hidden << int(m_nextColumn + i);
    m_nextColumn += count;
    setHiddenColumns(m_hidden);
}

bool XmlSheetReader::readRow(SheetRow& row)
{
    while (!m_xml->isEnd(u"Worksheet") && m_xml->readNext()) {
        if (m_xml->isStart(u"Column"))
            readColumn();
        if (!m_xml->isStart(u"Row"))
            continue;
        const QXmlStreamAttributes attributes = m_xml->attributes();
        if (const qint64 index = indexOf(attributes, MaximumRows))
            m_nextRow = index;
        row.number = m_nextRow;
        row.hidden = isTrue(attributeOf(attributes, u"Hidden"));
        m_nextRow += 1 + countOf(attributes, u"Span", MaximumRows);
        readCells(row);
        if (!row.cells.isEmpty())
            return true;
    }
    return false;
}

void XmlSheetReader::readCells(SheetRow& row)
{
    qint64 column = 0;
    while (m_xml->readNext() && !m_xml->isEnd(u"Row")) {
        if (!m_xml->isStart(u"Cell"))
            continue;
        const QXmlStreamAttributes attributes = m_xml->attributes();
        if (const qint64 index = indexOf(attributes, MaximumColumns))
            column = index - 1;
        const SheetCell cell = readCell();
        if (!cell.isEmpty() && column < ColumnsRead) {
            if (row.cells.size() <= column)
                row.cells.resize(column + 1);
            row.cells[column] = cell;
        }
        column += 1 + countOf(attributes, u"MergeAcross", MaximumColumns);
    }
}

/// "2025-03-09T00:00:00.000"; a time of day stands on the last day of 1899.
static SheetCell momentCell(const QString& value)
{
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    const QTime time = value.size() > 11 ? QTime::fromString(value.mid(11, 8), Qt::ISODate) : QTime(0, 0);
    if (!date.isValid() || !time.isValid())
        return SheetCell::ofText(value);
    constexpr double MillisecondsPerDay = 86'400'000;
    if (date.year() < 1900)
        return SheetCell::ofTime(time.msecsSinceStartOfDay() / MillisecondsPerDay);
    return SheetCell::ofDateTime(date, time);
}

static SheetCell typedCell(const QString& type, const QString& value)
{
    bool isNumber = false;
    if (type == u"Number") {
        const double number = value.trimmed().toDouble(&isNumber);
        return isNumber ? SheetCell::ofNumber(number) : SheetCell::ofText(value);
    }
    if (type == u"DateTime")
        return momentCell(value.trimmed());
    if (type == u"Boolean")
        return SheetCell::ofBoolean(isTrue(value.trimmed()));
    return type == u"Error" ? SheetCell::ofError(value) : SheetCell::ofText(value);
}

SheetCell XmlSheetReader::readCell()
{
    const bool isFormula = !attributeOf(m_xml->attributes(), u"Formula").isEmpty();
    SheetCell cell;
    while (m_xml->readNext() && !m_xml->isEnd(u"Cell")) {
        if (m_xml->isStart(u"Data")) {
            const QString type = attributeOf(m_xml->attributes(), u"Type").toString();
            cell = typedCell(type, m_xml->elementText());
        } else if (m_xml->isStart()) {
            m_xml->skipElement();
        }
    }
    cell.isFormula = isFormula;
    cell.formulaWithoutValue = isFormula && cell.kind == SheetCell::Kind::Empty;
    return cell;
}

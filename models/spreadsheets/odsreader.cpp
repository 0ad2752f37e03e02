#include "models/spreadsheets/odsreader.h"

#include "models/common/error.h"
#include "models/spreadsheets/isomoment.h"
#include "models/spreadsheets/packageparts.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/xmlstream.h"

#include <algorithm>

static constexpr qint64 MostRepeatedCells = 5'000'000;

static Error damagedError(const QString& detail)
{
    return Error(SpreadsheetText::tr("The sheet is damaged: it names rows or columns that no sheet has. Open it in "
                                     "Excel or WPS and save it anew."),
        detail);
}

OdsReader::OdsReader(const QString& path)
    : m_archive(path)
{
    refuseOtherOpenDocuments(m_archive);
    listSheets();
    if (sheets().isEmpty())
        throw Error(SpreadsheetText::tr("The workbook has no sheet with rows. Open it in Excel or WPS and look whether "
                                        "it holds the table that you mean."));
    selectFirstVisible();
}

OdsReader::~OdsReader() = default;

qint64 OdsReader::bytesRead() const
{
    return m_part ? m_part->bytesInflated() : 0;
}

QString OdsReader::formatName() const
{
    return SpreadsheetText::tr("OpenDocument spreadsheet (.ods)");
}

/// A password locks the content but not the list of parts, which then says so.
static void refuseEncrypted(const ZipArchive& archive)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!archive.contains(manifest))
        return;
    XmlStream xml(archive.openPart(manifest));
    while (xml.readNextStart()) {
        if (xml.name() == u"encryption-data")
            throw Error(
                SpreadsheetText::tr("The workbook is protected with a password. Open it in Excel or WPS, remove "
                                    "the password and save it, then import it again."));
    }
}

void OdsReader::openContent()
{
    m_part = nullptr;
    m_xml.reset();
    m_table = -1;
    auto part = m_archive.openPart(QStringLiteral("content.xml"));
    m_part = part.get();
    m_bytesTotal = part->size();
    m_xml = std::make_unique<XmlStream>(std::move(part));
}

void OdsReader::listSheets()
{
    refuseEncrypted(m_archive);
    openContent();
    QSet<QString> hiddenStyles;
    QString style;
    QList<SheetInfo> found;
    while (m_xml->readNextStart()) {
        const QStringView name = m_xml->name();
        if (name == u"style") {
            style = attributeOf(m_xml->attributes(), u"name").toString();
        } else if (name == u"table-properties") {
            if (attributeOf(m_xml->attributes(), u"display") == u"false")
                hiddenStyles << style;
        } else if (name == u"table") {
            const QXmlStreamAttributes attributes = m_xml->attributes();
            found << SheetInfo{attributeOf(attributes, u"name").toString(),
                hiddenStyles.contains(attributeOf(attributes, u"style-name").toString())};
            m_xml->skipElement();
        }
    }
    setSheets(found);
    m_part = nullptr;
    m_xml.reset();
}

void OdsReader::leaveTable()
{
    while (!(m_xml->isEnd(u"table") && m_xml->depth() == m_tableDepth) && m_xml->readNext()) { }
}

void OdsReader::startSheet(int index)
{
    if (!m_xml || m_table >= index) // a later sheet is reached from where the reading stands
        openContent();
    else
        leaveTable();
    m_nextRow = 1;
    m_repeatsLeft = 0;
    m_repeatedCells = 0;
    m_nextColumn = 0;
    m_hidden.clear();
    while (m_table < index && m_xml->readNextStart()) {
        if (m_xml->name() != u"table")
            continue;
        m_tableDepth = m_xml->depth();
        if (++m_table < index)
            m_xml->skipElement();
    }
}

/// How often, at least once; numbers beyond any sheet are cut down to one more than it has.
static qint64 repeatOf(const QXmlStreamAttributes& attributes, QStringView name, qint64 maximum)
{
    const QStringView text = attributeOf(attributes, name);
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (text.isEmpty())
        return 1;
    return isNumber && count >= 1 ? std::min(count, maximum + 1) : 1;
}

static bool isHidden(const QXmlStreamAttributes& attributes)
{
    const QStringView visibility = attributeOf(attributes, u"visibility");
    return visibility == u"collapse" || visibility == u"filter";
}

void OdsReader::readColumn()
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const int count = int(repeatOf(attributes, u"number-columns-repeated", MaximumColumns));
    for (int i = 0; i < count && isHidden(attributes) && m_nextColumn + i < MaximumColumns; ++i)
        m_hidden << m_nextColumn + i;
    m_nextColumn = std::min(m_nextColumn + count, MaximumColumns);
    setHiddenColumns(m_hidden);
}

bool OdsReader::readRow(SheetRow& row)
{
    if (m_repeatsLeft > 0) {
        --m_repeatsLeft;
        row = m_repeated;
        row.number = m_nextRow++;
        return true;
    }
    while (!m_xml->isEnd(u"table") && m_xml->readNext()) {
        if (m_xml->isStart(u"table-column"))
            readColumn();
        if (!m_xml->isStart(u"table-row"))
            continue;
        const QXmlStreamAttributes attributes = m_xml->attributes();
        const qint64 repeats = repeatOf(attributes, u"number-rows-repeated", MaximumRows);
        row.hidden = isHidden(attributes);
        row.number = m_nextRow;
        row.cells.clear();
        readCells(row);
        if (row.cells.isEmpty()) {
            m_nextRow += repeats;
            continue;
        }
        m_repeatedCells += (repeats - 1) * row.cells.size();
        if (m_nextRow + repeats - 1 > MaximumRows || m_repeatedCells > MostRepeatedCells)
            throw damagedError(QStringLiteral("row %1 repeated %2 times").arg(m_nextRow).arg(repeats));
        ++m_nextRow;
        m_repeatsLeft = repeats - 1;
        if (m_repeatsLeft > 0)
            m_repeated = row;
        return true;
    }
    return false;
}

void OdsReader::readCells(SheetRow& row)
{
    const int start = m_xml->depth();
    m_nextColumn = 0;
    while (m_xml->readNext() && !(m_xml->isEnd(u"table-row") && m_xml->depth() == start)) {
        if (m_xml->isStart(u"table-cell") || m_xml->isStart(u"covered-table-cell"))
            appendCell(row);
    }
}

/// At the start of a cell: its paragraphs; notes and drawings are passed over. Goes to the end of the cell.
static QString cellText(XmlStream& xml)
{
    constexpr int MostSpaces = 1000;
    const int start = xml.depth();
    QString text;
    bool hasParagraph = false;
    int paragraph = 0;
    while (xml.readNext() && xml.depth() >= start
        && !(xml.depth() == start && (xml.isEnd(u"table-cell") || xml.isEnd(u"covered-table-cell")))) {
        const bool isFull = text.size() > SheetCell::LongestText;
        if (xml.isText() && paragraph > 0 && !isFull)
            text += xml.text();
        else if (xml.isEnd(u"p"))
            --paragraph;
        if (!xml.isStart())
            continue;
        if (xml.name() == u"annotation" || xml.name() == u"ruby-text" || xml.name() == u"shapes"
            || xml.name() == u"frame") {
            xml.skipElement();
        } else if (xml.name() == u"p") {
            if (hasParagraph)
                text += u'\n';
            hasParagraph = true;
            ++paragraph;
        } else if (xml.name() == u"s" && !isFull) {
            text += QString(std::clamp(int(repeatOf(xml.attributes(), u"c", MostSpaces)), 1, MostSpaces), u' ');
        } else if (xml.name() == u"tab") {
            text += u'\t';
        } else if (xml.name() == u"line-break") {
            text += u'\n';
        }
    }
    return text;
}

static SheetCell typedCell(const QXmlStreamAttributes& attributes, const QString& text)
{
    const QStringView type = attributeOf(attributes, u"value-type");
    bool isError = false;
    for (const QXmlStreamAttribute& attribute : attributes)
        isError = isError || (attribute.name() == u"value-type" && attribute.value() == u"error");
    if (isError || (text.startsWith(u'#') && attributes.hasAttribute(QStringLiteral("table:formula"))))
        return SheetCell::ofError(text);
    if (type == u"date")
        return cellOfIso(attributeOf(attributes, u"date-value").toString());
    if (type == u"time")
        return cellOfIso(attributeOf(attributes, u"time-value").toString());
    if (type == u"boolean")
        return SheetCell::ofBoolean(isTrue(attributeOf(attributes, u"boolean-value")));
    if (type == u"float" || type == u"percentage" || type == u"currency") {
        bool isNumber = false;
        const double number = attributeOf(attributes, u"value").toDouble(&isNumber);
        return isNumber ? SheetCell::ofNumber(number) : SheetCell::ofText(text);
    }
    const QStringView stored = attributeOf(attributes, u"string-value");
    return SheetCell::ofText(text.isEmpty() ? stored.toString() : text);
}

void OdsReader::appendCell(SheetRow& row)
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const qint64 repeats = repeatOf(attributes, u"number-columns-repeated", MaximumColumns);
    const bool isFormula = !attributeOf(attributes, u"formula").isEmpty();
    const bool isTyped = !attributeOf(attributes, u"value-type").isEmpty();
    const QString text = cellText(*m_xml);
    SheetCell cell = isTyped || !text.isEmpty() ? typedCell(attributes, text) : SheetCell();
    cell.isFormula = isFormula;
    cell.formulaWithoutValue = isFormula && !isTyped && text.isEmpty();
    if (!cell.isEmpty()) {
        if (m_nextColumn + repeats > MaximumColumns)
            throw damagedError(QStringLiteral("column %1 in row %2").arg(m_nextColumn + repeats).arg(row.number));
        if (m_nextColumn < ColumnsRead) {
            row.cells.resize(m_nextColumn);
            row.cells.insert(m_nextColumn, std::min<qint64>(repeats, ColumnsRead - m_nextColumn), cell);
        }
    }
    m_nextColumn = int(std::min<qint64>(m_nextColumn + repeats, MaximumColumns));
}

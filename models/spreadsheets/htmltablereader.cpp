#include "models/spreadsheets/htmltablereader.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

static constexpr qsizetype LongestText = 1'000'000;

static Error tooLongError()
{
    return Error(
        SpreadsheetText::tr("The table is damaged: a cell or a mark in it never ends. Open the file in Excel or WPS "
                            "and save it as .xlsx."));
}

HtmlTableReader::HtmlTableReader(const QString& path)
    : m_source(path)
{
    static const QRegularExpression charset(
        QStringLiteral("charset\\s*=\\s*[\"']?([\\w-]+)"), QRegularExpression::CaseInsensitiveOption);
    bool isNamed = false;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && !m_source.hasMark()) {
        const auto match = charset.match(QString::fromLatin1(file.read(4096)));
        const auto named = match.hasMatch() ? textEncodingNamed(match.captured(1)) : std::nullopt;
        isNamed = named.has_value();
        if (isNamed)
            m_source.setEncoding(*named);
    }
    if (!isNamed)
        m_source.requireText();
    setSheets({SheetInfo{QFileInfo(path).completeBaseName(), false}});
    selectFirstVisible();
    SheetRow first;
    if (!next(first))
        throw Error(
            SpreadsheetText::tr("This web page holds no table. Choose an .xlsx, .xlsb, .xls, .ods or .csv file."));
    rewind();
}

QString HtmlTableReader::formatName() const
{
    return SpreadsheetText::tr("Web page with a table (.html)");
}

void HtmlTableReader::startSheet(int)
{
    m_source.restart();
    m_row = 0;
    m_inRow = false;
    m_inCell = false;
    m_isHidden = false;
    m_text.clear();
    m_column = 0;
    m_spans.clear();
}

void HtmlTableReader::append(const QString& text)
{
    m_text += text;
    if (m_text.size() > LongestText)
        throw tooLongError();
}

bool HtmlTableReader::readRow(SheetRow& row)
{
    for (QChar c = m_source.next(); !c.isNull(); c = m_source.next()) {
        if (c == u'<') {
            if (takeTag(readTag(), row))
                return true;
        } else if (m_inCell) {
            if (c == u'&')
                append(readEntity());
            else if (!c.isSpace() || c == QChar::Nbsp || c == u'　')
                append(c);
            else if (!m_text.endsWith(u' '))
                append(QStringLiteral(" "));
        }
    }
    if (!m_inRow)
        return false;
    endCell(row);
    endRow();
    return !row.cells.isEmpty();
}

static bool isInvisible(QString style)
{
    return style.remove(u' ').contains(u"display:none", Qt::CaseInsensitive);
}

/// True when the row is complete.
bool HtmlTableReader::takeTag(const Tag& tag, SheetRow& row)
{
    static const QStringList passedOver{
        QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("xml"), QStringLiteral("title")};
    if (passedOver.contains(tag.name)) {
        skipUntilEnd(tag.name);
    } else if (tag.name == u"tr" || tag.name == u"/tr" || tag.name == u"/table" || tag.name == u"table") {
        const bool wasInRow = m_inRow;
        if (wasInRow) {
            endCell(row);
            endRow();
        }
        if (tag.name == u"/table" || tag.name == u"table")
            m_spans.clear();
        const bool isComplete = wasInRow && !row.cells.isEmpty();
        if (tag.name == u"tr") {
            m_inRow = true;
            ++m_row;
            m_isHidden = isInvisible(tag.attributes.value(QStringLiteral("style")));
        }
        if (isComplete)
            return true; // the row's number was set when its first cell began
    } else if (tag.name == u"td" || tag.name == u"th") {
        beginCell(tag, row);
    } else if (tag.name == u"/td" || tag.name == u"/th") {
        endCell(row);
    } else if (tag.name == u"br" && m_inCell) {
        append(QStringLiteral("\n"));
    }
    return false;
}

void HtmlTableReader::beginCell(const Tag& tag, SheetRow& row)
{
    constexpr int MostRows = 65'536;
    endCell(row);
    if (!m_inRow) {
        m_inRow = true;
        ++m_row;
    }
    row.number = m_row;
    row.hidden = m_isHidden;
    while (m_spans.value(m_column) >= m_row)
        ++m_column;
    m_columnSpan = std::clamp(tag.attributes.value(QStringLiteral("colspan")).toInt(), 1, 1000);
    if (m_column + m_columnSpan > MaximumColumns || m_row > MaximumRows)
        throw tooLongError();
    const int rowSpan = std::clamp(tag.attributes.value(QStringLiteral("rowspan")).toInt(), 1, MostRows);
    for (int i = 0; i < m_columnSpan && rowSpan > 1; ++i)
        m_spans.insert(m_column + i, m_row + rowSpan - 1);
    m_inCell = true;
    m_text.clear();
}

void HtmlTableReader::endCell(SheetRow& row)
{
    if (!m_inCell)
        return;
    m_inCell = false;
    m_text.replace(QChar::Nbsp, u' ');
    const QString text = m_text.trimmed();
    if (m_column < ColumnsRead) {
        row.cells.resize(std::max<qsizetype>(row.cells.size(), m_column));
        row.cells << SheetCell::ofText(text);
    }
    m_column += m_columnSpan;
}

void HtmlTableReader::endRow()
{
    m_inRow = false;
    m_column = 0;
}

HtmlTableReader::Tag HtmlTableReader::readTag()
{
    Tag tag;
    if (m_source.peek() == u'!') {
        skipComment();
        return tag;
    }
    for (QChar c = m_source.peek(); !c.isNull() && !c.isSpace() && c != u'>' && tag.name.size() < 64;
         c = m_source.peek())
        tag.name += m_source.next().toLower();
    if (tag.name.size() > 1 && tag.name.endsWith(u'/'))
        tag.name.chop(1);
    readAttributes(tag);
    return tag;
}

void HtmlTableReader::readAttributes(Tag& tag)
{
    QString name;
    qsizetype length = 0;
    for (QChar c = m_source.next(); !c.isNull() && c != u'>'; c = m_source.next()) {
        if (++length > LongestText)
            throw tooLongError();
        if (c == u'=') {
            tag.attributes.insert(name.toLower(), readAttributeValue());
            name.clear();
        } else if (c.isSpace() || c == u'/') {
            if (m_source.peek() != u'=')
                name.clear();
        } else {
            name += c;
        }
    }
}

QString HtmlTableReader::readAttributeValue()
{
    QString value;
    while (m_source.peek().isSpace())
        (void)m_source.next();
    const QChar quote = m_source.peek();
    const bool isQuoted = quote == u'"' || quote == u'\'';
    if (isQuoted)
        (void)m_source.next();
    for (QChar c = m_source.peek(); !c.isNull(); c = m_source.peek()) {
        if (isQuoted ? c == quote : c.isSpace() || c == u'>')
            break;
        value += m_source.next();
        if (value.size() > LongestText)
            throw tooLongError();
    }
    if (isQuoted)
        (void)m_source.next();
    return value;
}

void HtmlTableReader::skipComment()
{
    QString start;
    for (int i = 0; i < 3 && m_source.peek() != u'>'; ++i)
        start += m_source.next();
    const QString end = start == u"!--" ? QStringLiteral("-->") : QStringLiteral(">");
    QString last;
    for (QChar c = m_source.next(); !c.isNull(); c = m_source.next()) {
        last = (last + c).right(end.size());
        if (last == end)
            return;
    }
}

void HtmlTableReader::skipUntilEnd(const QString& name)
{
    const QString end = QStringLiteral("</") + name;
    QString last;
    for (QChar c = m_source.next(); !c.isNull(); c = m_source.next()) {
        last = (last + c.toLower()).right(end.size());
        if (last == end) {
            (void)readTag();
            return;
        }
    }
}

QString HtmlTableReader::readEntity()
{
    static const QHash<QString, QString> names{{QStringLiteral("nbsp"), QString(QChar::Nbsp)},
        {QStringLiteral("amp"), QStringLiteral("&")}, {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")}, {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("middot"), QStringLiteral("·")},
        {QStringLiteral("times"), QStringLiteral("×")}, {QStringLiteral("yen"), QStringLiteral("¥")},
        {QStringLiteral("mdash"), QStringLiteral("—")}, {QStringLiteral("ldquo"), QStringLiteral("“")},
        {QStringLiteral("rdquo"), QStringLiteral("”")}, {QStringLiteral("hellip"), QStringLiteral("…")},
        {QStringLiteral("deg"), QStringLiteral("°")}};
    QString name;
    while (name.size() < 10 && (m_source.peek().isLetterOrNumber() || (name.isEmpty() && m_source.peek() == u'#')))
        name += m_source.next();
    if (m_source.peek() != u';')
        return u'&' + name;
    (void)m_source.next();
    if (names.contains(name))
        return names.value(name);
    bool isNumber = false;
    const bool isHex = name.startsWith(u"#x", Qt::CaseInsensitive);
    const char32_t code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    if (!name.startsWith(u'#') || !isNumber || !isCharacter)
        return u'&' + name + u';';
    return QString::fromUcs4(&code, 1);
}

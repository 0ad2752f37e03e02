#include "models/spreadsheets/sheetxml.h"

#include "models/common/error.h"
#include "models/spreadsheets/sheetcell.h"
#include "models/spreadsheets/spreadsheettext.h"
#include "models/spreadsheets/utf8device.h"

#include <algorithm>
#include <utility>

static constexpr qint64 PieceSize = 1 << 16;
static constexpr size_t MaximumDepth = 256;
static constexpr qsizetype LongestToken = 16 << 20; ///< a tag or comment without end would fill the memory

[[noreturn]] static void refuseDamaged(const char* detail)
{
    throw Error(
        SpreadsheetText::tr("The file is damaged or was not copied completely. Copy it again from where it came, or "
                            "open it in Excel or WPS and save it anew."),
        QString::fromLatin1(detail));
}

[[noreturn]] static void refuseDefinitions()
{
    throw Error(
        SpreadsheetText::tr("The file contains definitions (a DTD) that a table never needs, so it is not opened. "
                            "Open it in Excel or WPS and save it anew as .xlsx."));
}

static bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static QByteArrayView localName(QByteArrayView name)
{
    const char* const colon = std::find(name.begin(), name.end(), ':');
    return colon == name.end() ? name : QByteArrayView(colon + 1, name.end());
}

SheetXml::SheetXml(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
{
    decodeOtherEncodings();
    while (m_buffer.size() < 4 && readMore()) { }
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

/// UTF-16, and what the declaration names.
void SheetXml::decodeOtherEncodings()
{
    constexpr qsizetype LongestDeclaration = 256;
    while (m_buffer.size() < LongestDeclaration && readMore()) { }
    const auto encoding = encodingOfXml(m_buffer);
    if (!encoding || *encoding == TextEncoding::Utf8)
        return;
    m_device = std::make_unique<Utf8Device>(std::move(m_device), *encoding, m_buffer);
    m_buffer.clear();
}

SheetXml::~SheetXml() = default;

/// Keeps what is not read yet; false at the end of the part.
bool SheetXml::readMore()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype size = m_buffer.size();
    if (size > LongestToken)
        refuseDamaged("token without end");
    m_buffer.resize(size + PieceSize);
    const qint64 count = m_device->read(m_buffer.data() + size, PieceSize);
    m_buffer.resize(size + std::max<qint64>(count, 0));
    return count > 0;
}

/// Relative to `m_at`, or -1; reads on as far as needed.
qsizetype SheetXml::find(QByteArrayView text, qsizetype from)
{
    for (;;) {
        const qsizetype found = QByteArrayView(m_buffer).sliced(m_at).indexOf(text, from);
        if (found >= 0)
            return found;
        from = std::max<qsizetype>(from, m_buffer.size() - m_at - text.size() + 1);
        if (!readMore())
            return -1;
    }
}

/// The `>` of the tag at `m_at`; one inside quotes does not count.
qsizetype SheetXml::findTagEnd()
{
    char quote = 0;
    qsizetype at = 1;
    for (;;) {
        const char* const tag = m_buffer.constData() + m_at;
        const qsizetype size = m_buffer.size() - m_at;
        for (; at < size; ++at) {
            const char c = tag[at];
            if (quote != 0)
                quote = c == quote ? char(0) : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return at;
        }
        if (!readMore())
            refuseDamaged("tag without end");
    }
}

void SheetXml::popName()
{
    if (!m_endsElement)
        return;
    m_endsElement = false;
    m_names.resize(m_starts.back());
    m_starts.pop_back();
}

bool SheetXml::readNext()
{
    popName();
    if (m_isSelfClosing) {
        m_isSelfClosing = false;
        m_token = Token::End;
        m_endsElement = true;
        return true;
    }
    for (;;) {
        if (m_at >= m_buffer.size() && !readMore()) {
            if (!m_starts.empty())
                refuseDamaged("premature end");
            m_token = Token::None;
            return false;
        }
        if (m_buffer.at(m_at) != '<') {
            const qsizetype end = find("<", 0);
            m_text = QByteArrayView(m_buffer).sliced(m_at, end < 0 ? m_buffer.size() - m_at : end);
            m_at += m_text.size();
            m_isPlainText = false;
            m_token = Token::Text;
            return true;
        }
        if (m_at + 1 >= m_buffer.size() && !readMore())
            refuseDamaged("tag without end");
        const char kind = m_buffer.at(m_at + 1);
        if (kind != '!' && kind != '?') {
            readTag();
            return true;
        }
        if (passOverSpecial())
            return true;
    }
}

/// Comments and instructions; true when it was a CDATA text.
bool SheetXml::passOverSpecial()
{
    while (m_buffer.size() - m_at < 9 && readMore()) { }
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    const bool isCdata = rest.startsWith("<![CDATA[");
    const bool isComment = rest.startsWith("<!--");
    if (!isCdata && !isComment && !rest.startsWith("<?"))
        refuseDefinitions();
    const QByteArrayView mark = isCdata ? "]]>" : isComment ? "-->" : "?>";
    const qsizetype end = find(mark, 2);
    if (end < 0)
        refuseDamaged("comment without end");
    if (isCdata) {
        m_text = QByteArrayView(m_buffer).sliced(m_at + 9, end - 9);
        m_isPlainText = true;
        m_token = Token::Text;
    }
    m_at += end + mark.size();
    return isCdata;
}

void SheetXml::readTag()
{
    const qsizetype end = findTagEnd();
    QByteArrayView tag = QByteArrayView(m_buffer).sliced(m_at + 1, end - 1);
    m_at += end + 1;
    if (tag.startsWith('/')) {
        readEnd(tag.sliced(1).trimmed());
        return;
    }
    m_isSelfClosing = tag.endsWith('/');
    if (m_isSelfClosing)
        tag.chop(1);
    qsizetype length = 0;
    while (length < tag.size() && !isSpace(tag.at(length)))
        ++length;
    const QByteArrayView qualifiedName = tag.first(length);
    m_attributes = tag.sliced(length);
    if (qualifiedName.isEmpty() || m_starts.size() >= MaximumDepth)
        refuseDamaged("element");
    m_starts.push_back(m_names.size());
    m_names.append(qualifiedName.data(), std::size_t(qualifiedName.size()));
    m_name = localName(qualifiedName);
    m_token = Token::Start;
}

void SheetXml::readEnd(QByteArrayView qualifiedName)
{
    if (m_starts.empty() || QByteArrayView(m_names).sliced(qsizetype(m_starts.back())) != qualifiedName)
        refuseDamaged("end without start");
    m_name = localName(qualifiedName);
    m_token = Token::End;
    m_endsElement = true;
}

bool SheetXml::readNextStart()
{
    while (readNext()) {
        if (isStart())
            return true;
    }
    return false;
}

/// The attribute at `at`, which moves behind it: local name and raw value; a null name behind the last one.
static std::pair<QByteArrayView, QByteArrayView> nextAttribute(const char*& at, const char* end)
{
    at = std::find_if_not(at, end, isSpace);
    const char* const equals = std::find(at, end, '=');
    if (equals == end)
        return {};
    const char* const open = std::find_if_not(equals + 1, end, isSpace);
    const bool isQuoted = open != end && (*open == '"' || *open == '\'');
    const char* const close = isQuoted ? std::find(open + 1, end, *open) : end;
    if (close == end)
        refuseDamaged("attribute");
    const QByteArrayView name(std::exchange(at, close + 1), equals);
    return {localName(isSpace(equals[-1]) ? name.trimmed() : name), {open + 1, close}};
}

QByteArrayView SheetXml::attribute(QByteArrayView wanted) const
{
    const char* at = m_attributes.begin();
    for (;;) {
        const auto [name, value] = nextAttribute(at, m_attributes.end());
        if (name.isNull())
            return {};
        if (name == wanted)
            return value;
    }
}

void SheetXml::skipElement()
{
    const int start = depth();
    while (readNext()) {
        if (m_token == Token::End && depth() == start)
            return;
    }
}

QString SheetXml::elementText()
{
    const int start = depth();
    QString result;
    while (readNext()) {
        if (m_token == Token::Text && result.size() <= SheetCell::LongestText)
            result = result.isEmpty() ? text() : result + text();
        else if (m_token == Token::End && depth() == start)
            break;
    }
    return result;
}

/// &amp; and its four brothers, &#20013; and &#x4E2D;
static char32_t characterOf(QStringView entity)
{
    if (entity == u"amp")
        return U'&';
    if (entity == u"lt")
        return U'<';
    if (entity == u"gt")
        return U'>';
    if (entity == u"quot")
        return U'"';
    if (entity == u"apos")
        return U'\'';
    if (!entity.startsWith(u'#'))
        refuseDefinitions();
    const bool isHex = entity.startsWith(u"#x");
    bool isNumber = false;
    const char32_t code = entity.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
        refuseDamaged("character");
    return code;
}

static QString withoutEntities(const QString& text)
{
    constexpr qsizetype LongestEntity = 12;
    QString result;
    qsizetype at = 0;
    for (qsizetype mark = text.indexOf(u'&'); mark >= 0; mark = text.indexOf(u'&', at)) {
        const qsizetype end = text.indexOf(u';', mark);
        if (end < 0 || end - mark > LongestEntity)
            refuseDamaged("entity");
        const char32_t code = characterOf(QStringView(text).sliced(mark + 1, end - mark - 1));
        result += QStringView(text).sliced(at, mark - at);
        result += QString::fromUcs4(&code, 1);
        at = end + 1;
    }
    result += QStringView(text).sliced(at);
    return result;
}

QString SheetXml::attributeText(QByteArrayView wanted) const
{
    const QString raw = QString::fromUtf8(attribute(wanted));
    return raw.contains(u'&') ? withoutEntities(raw) : raw;
}

QString SheetXml::text() const
{
    QString result = QString::fromUtf8(m_text);
    bool isReplaced = false, hasReturn = false, hasEntity = false;
    for (const QChar c : std::as_const(result)) {
        isReplaced |= c == QChar::ReplacementCharacter;
        hasReturn |= c == u'\r';
        hasEntity |= c == u'&';
    }
    if (isReplaced && m_text.indexOf("\xEF\xBF\xBD") < 0)
        refuseDamaged("text that is not UTF-8");
    if (hasReturn)
        result.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return m_isPlainText || !hasEntity ? result : withoutEntities(result);
}

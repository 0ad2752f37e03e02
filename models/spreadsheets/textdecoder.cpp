#include "models/spreadsheets/textdecoder.h"

#include "models/common/error.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Gb18030:
        return QStringLiteral("GB18030");
    case TextEncoding::Big5:
        return QStringLiteral("Big5");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    }
    return {};
}

std::optional<TextEncoding> textEncodingNamed(const QString& name)
{
    const QString plain = name.trimmed().toLower();
    if (plain == u"utf-8" || plain == u"utf8")
        return TextEncoding::Utf8;
    if (plain.startsWith(u"gb") || plain == u"cp936" || plain == u"x-gbk" || plain == u"windows-936")
        return TextEncoding::Gb18030;
    if (plain.startsWith(u"big5") || plain == u"cp950" || plain == u"windows-950")
        return TextEncoding::Big5;
    if (plain == u"utf-16le" || plain == u"utf-16be")
        return plain.endsWith(u"le") ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
    return std::nullopt;
}

static QStringDecoder decoderFor(TextEncoding encoding)
{
    const auto flags = QStringConverter::Flag::Stateless;
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringConverter::Utf8, flags);
    case TextEncoding::Utf16Le:
        return QStringDecoder(QStringConverter::Utf16LE, flags);
    case TextEncoding::Utf16Be:
        return QStringDecoder(QStringConverter::Utf16BE, flags);
    case TextEncoding::Big5:
        return QStringDecoder("Big5", flags); // these two are known to Qt with ICU only
    case TextEncoding::Gb18030:
        break;
    }
    return QStringDecoder("GB18030", flags);
}

#ifdef Q_OS_WIN

/// Windows' own tables; where the newer one is not there, its part of two bytes. 0 when there is none.
static UINT gb18030CodePage()
{
    constexpr UINT gb18030 = 54936;
    constexpr UINT gbk = 936;
    return IsValidCodePage(gb18030) ? gb18030 : IsValidCodePage(gbk) ? gbk : 0;
}

static std::optional<QString> strictFromCodePage(UINT codePage, QByteArrayView bytes)
{
    const int size = int(bytes.size());
    const int length = MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.data(), size, nullptr, 0);
    if (length <= 0)
        return size == 0 ? std::optional<QString>(QString()) : std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(
        codePage, MB_ERR_INVALID_CHARS, bytes.data(), size, reinterpret_cast<wchar_t*>(text.data()), length);
    return text;
}

/// Four bytes of GB18030 that count on from U+10000, such as 𠮷; nothing for others.
static QString fromFourBytes(QByteArrayView bytes)
{
    const auto digit = [bytes](qsizetype i, int first) { return uchar(bytes[i]) - first; };
    const int code = ((digit(0, 0x90) * 10 + digit(1, 0x30)) * 126 + digit(2, 0x81)) * 10 + digit(3, 0x30);
    if (code < 0 || code > 0xFFFFF)
        return {};
    const char32_t character = 0x10000 + char32_t(code);
    return QString::fromUcs4(&character, 1);
}

static std::optional<QString> strictFromGb18030(UINT codePage, QByteArrayView bytes)
{
    if (auto text = strictFromCodePage(codePage, bytes))
        return text;
    QString text; // GBK alone: it has all characters but those of four bytes
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const bool isLead = uchar(bytes[i]) >= 0x81;
        const bool isFour = isLead && i + 3 < bytes.size() && bytes[i + 1] >= '0' && bytes[i + 1] <= '9';
        if (isFour) {
            const auto before = strictFromCodePage(codePage, bytes.sliced(start, i - start));
            const QString character = fromFourBytes(bytes.sliced(i, 4));
            if (!before || character.isEmpty())
                return std::nullopt;
            text += *before + character;
            start = i + 4;
        }
        i += isFour ? 4 : isLead ? 2 : 1;
    }
    const auto rest = strictFromCodePage(codePage, bytes.sliced(start));
    return rest ? std::optional<QString>(text + *rest) : std::nullopt;
}

static UINT codePageOf(TextEncoding encoding)
{
    constexpr UINT big5 = 950;
    return encoding == TextEncoding::Big5 ? big5 : gb18030CodePage();
}

static std::optional<QString> strictFrom(TextEncoding encoding, QByteArrayView bytes)
{
    const UINT codePage = codePageOf(encoding);
    return encoding == TextEncoding::Big5 ? strictFromCodePage(codePage, bytes) : strictFromGb18030(codePage, bytes);
}

/// A line that is no text becomes U+FFFD.
static QString fromWindows(TextEncoding encoding, const QByteArray& bytes)
{
    if (auto text = strictFrom(encoding, bytes))
        return *text;
    QString text;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        text += strictFrom(encoding, QByteArrayView(bytes).sliced(start, next - start))
                    .value_or(QString(QChar::ReplacementCharacter) + (end < 0 ? QString() : QStringLiteral("\n")));
        start = next;
    }
    return text;
}

#endif

/// How many bytes at the end belong to a character that is not complete yet.
static qsizetype incompleteTail(const QByteArray& bytes, TextEncoding encoding)
{
    const auto at = [&](qsizetype i) { return uchar(bytes.at(i)); };
    const qsizetype size = bytes.size();
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be) {
        const qsizetype even = size - size % 2;
        const int high = encoding == TextEncoding::Utf16Le ? 1 : 2;
        return size - even + (even >= 2 && (at(even - high) & 0xFC) == 0xD8 ? 2 : 0);
    }
    if (encoding == TextEncoding::Utf8) {
        for (qsizetype back = 1; back <= std::min<qsizetype>(3, size); ++back) {
            const uchar c = at(size - back);
            if (c >= 0xC0)
                return back < (c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2) ? back : 0;
            if (c < 0x80)
                return 0;
        }
        return 0;
    }
    qsizetype i = size; // GB18030 and Big5: go on from the last plain byte, since trail bytes look like lead bytes
    while (i > 0 && (at(i - 1) >= 0x80 || (at(i - 1) >= 0x30 && at(i - 1) != 0x7F)) && at(i - 1) != '\n')
        --i;
    while (i < size) {
        const bool isLead = at(i) >= 0x81 && at(i) <= 0xFE;
        const bool isFour = isLead && i + 1 < size && at(i + 1) >= 0x30 && at(i + 1) <= 0x39;
        const qsizetype length = !isLead ? 1 : isFour && encoding == TextEncoding::Gb18030 ? 4 : 2;
        if (i + length > size)
            return size - i;
        i += length;
    }
    return 0;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_decoder(decoderFor(encoding))
{
#ifdef Q_OS_WIN
    const bool isKnown = m_decoder.isValid() || (codePageOf(encoding) != 0 && IsValidCodePage(codePageOf(encoding)));
#else
    const bool isKnown = m_decoder.isValid();
#endif
    if (!isKnown)
        throw Error(SpreadsheetText::tr("This computer cannot read the encoding %1. Open the file in Excel or WPS and "
                                        "save it as .xlsx.")
                        .arg(nameOf(encoding)));
}

QString TextDecoder::decode(const QByteArray& bytes)
{
    m_pending += bytes;
    const qsizetype tail = incompleteTail(m_pending, m_encoding);
    const QByteArray whole = m_pending.chopped(tail);
    m_pending = m_pending.right(tail);
#ifdef Q_OS_WIN
    const QString text = m_decoder.isValid() ? QString(m_decoder.decode(whole)) : fromWindows(m_encoding, whole);
#else
    const QString text = m_decoder.decode(whole);
#endif
    if (const qsizetype bad = text.indexOf(QChar::ReplacementCharacter); bad >= 0)
        refuse(m_line + text.first(bad).count(u'\n'));
    m_line += text.count(u'\n');
    return text;
}

void TextDecoder::finish()
{
    if (!m_pending.isEmpty())
        refuse(m_line);
}

void TextDecoder::refuse(qint64 line) const
{
    throw Error(
        SpreadsheetText::tr("Line %1 holds bytes that are no text in %2, so a name or number could be lost. Open "
                            "the file in Excel or WPS, mend that line and save it as .xlsx.")
            .arg(line)
            .arg(nameOf(m_encoding)));
}

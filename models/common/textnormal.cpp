#include "models/common/textnormal.h"

#include <algorithm>

namespace {

QChar narrow(QChar c, bool lettersAndDigitsOnly)
{
    const char16_t code = c.unicode();
    if (code < 0xFF01 || code > 0xFF5E)
        return c;
    const QChar ascii(char16_t(code - 0xFEE0));
    return lettersAndDigitsOnly && !ascii.isLetterOrNumber() ? c : ascii;
}

/// Without invisible characters, outer spaces and Excel's text mark.
QString stripped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c))
            out += c;
    }
    const auto trim = [&out] {
        qsizetype begin = 0;
        qsizetype end = out.size();
        while (begin < end && isAnySpace(out.at(begin)))
            ++begin;
        while (end > begin && isAnySpace(out.at(end - 1)))
            --end;
        out = out.mid(begin, end - begin);
    };
    trim();
    const bool quoted = out.size() > 1 && out.back() == out.front();
    if (!out.isEmpty() && (out.front() == u'\'' || out.front() == QChar(0xFF07)) && !quoted) {
        out.remove(0, 1);
        trim();
    }
    return out;
}

bool isPlain(const QString& text)
{
    bool lastSpace = true;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool space = code == u' ';
        if (code < 0x20 || (code >= 0x7F && code < 0x4E00) || code > 0x9FFF || (space && lastSpace))
            return false;
        lastSpace = space;
    }
    return !text.isEmpty() && !lastSpace && text.front() != u'\'';
}

QString withSpaces(const QString& text, InnerSpaces spaces)
{
    if (spaces == InnerSpaces::Keep)
        return text;
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\r')
            continue;
        if (c == u'\n' && spaces == InnerSpaces::Collapse) {
            while (out.endsWith(u' '))
                out.chop(1);
            out += c;
        } else if (!isAnySpace(c)) {
            out += c;
        } else if (spaces == InnerSpaces::Collapse && !out.endsWith(u' ') && !out.endsWith(u'\n')) {
            out += u' ';
        }
    }
    return out;
}

QString narrowed(const QString& text)
{
    QString out = text;
    for (QChar& c : out)
        c = narrow(c, true);
    return out;
}

/// Radicals that copying from a PDF leaves behind become the characters that they look like.
QString withoutRadicals(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF)
            out += QString(c).normalized(QString::NormalizationForm_KC);
        else
            out += c;
    }
    return out;
}

bool isHanAt(const QString& text, qsizetype index)
{
    const QChar c = text.at(index);
    if (c.isLowSurrogate() && index > 0)
        return isHan(QChar::surrogateToUcs4(text.at(index - 1), c));
    if (c.isHighSurrogate() && index + 1 < text.size())
        return isHan(QChar::surrogateToUcs4(c, text.at(index + 1)));
    return isHan(c.unicode());
}

} // namespace

bool isAnySpace(QChar character)
{
    return character.isSpace() || character == QChar(0x2800) || character == QChar(0x3164);
}

bool isInvisible(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0xFEFF || c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069) || (c < 0x20 && !character.isSpace()) || c == 0x7F;
}

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007 || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xE000 && c <= 0xF8FF) || (c >= 0x20000 && c <= 0x3FFFF);
}

QString halfWidth(QStringView text)
{
    QString out = text.toString();
    for (QChar& c : out)
        c = c == QChar(0x3000) ? QChar(u' ') : narrow(c, false);
    return out;
}

Cleaned cleanedText(const QString& text, InnerSpaces spaces)
{
    if (spaces != InnerSpaces::Remove && isPlain(text))
        return {text, false};
    const QString out = narrowed(withSpaces(stripped(text), spaces));
    return {out, out != text};
}

Cleaned cleanedDigits(const QString& text)
{
    const bool isClean = std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); });
    if (isClean)
        return {text, false};
    const QString out = withSpaces(stripped(text.normalized(QString::NormalizationForm_KC)), InnerSpaces::Remove);
    return {out, out != text};
}

Cleaned cleanedName(const QString& text)
{
    if (isPlain(text) && !text.contains(u' '))
        return {text, false};
    const QString collapsed = withoutRadicals(narrowed(withSpaces(stripped(text), InnerSpaces::Collapse)));
    QString out;
    out.reserve(collapsed.size());
    for (qsizetype i = 0; i < collapsed.size(); ++i) {
        const bool gap = isAnySpace(collapsed.at(i)) && i > 0 && i + 1 < collapsed.size();
        if (!gap || !isHanAt(collapsed, i - 1) || !isHanAt(collapsed, i + 1))
            out += isAnySpace(collapsed.at(i)) ? QChar(u' ') : collapsed.at(i);
    }
    return {out, out != text};
}

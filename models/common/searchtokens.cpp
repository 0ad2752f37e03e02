#include "models/common/searchtokens.h"

#include "models/common/clearnumbers.h"
#include "models/common/pinyin.h"
#include "models/common/surnamereadings.h"

#include <QStringList>

#include <algorithm>

namespace {

// Characters that FTS5's tables may not know stand as their code point behind a mark. The marks are Chinese
// characters, so that no typed prefix of letters or digits reaches these tokens.
constexpr QChar rareMark(0x4E28);
constexpr QChar digestMark(0x4E36);
constexpr int digestTokenBytes = 8;
/// Joined pinyin of long texts is cut: nobody types more, and the prefix index stays small.
constexpr qsizetype longestJoined = 40;
constexpr int lastTsPosition = 16383;

bool isPlainHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FA5) || (c >= 0x3400 && c <= 0x4DB5);
}

bool isAsciiWord(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Mark_SpacingCombining;
}

/// Cuts folded text into tokens.
class WordCutter {
public:
    void take(char32_t c)
    {
        if (isAsciiWord(c)) {
            m_word += QChar(char16_t(c));
            return;
        }
        if (isMark(c))
            return;
        endWord();
        const bool privateUse = QChar::category(c) == QChar::Other_PrivateUse;
        if (isPlainHan(c))
            m_words << QString(QChar(char16_t(c)));
        else if (QChar::isLetterOrNumber(c) || privateUse)
            m_words << rareMark + QString::number(uint(c), 16);
    }
    QStringList words()
    {
        endWord();
        return m_words;
    }

private:
    void endWord()
    {
        if (!m_word.isEmpty())
            m_words << std::exchange(m_word, {});
    }

    QString m_word;
    QStringList m_words;
};

/// Characters stay exactly (a compatibility form is another name); only Latin ones are folded.
QString folded(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == 0xFC || code == 0xDC || (code >= 0x1D5 && code <= 0x1DC))
            out += u'v';
        else if (code < 0x80 || (code >= 0x2E80 && code < 0xFF00))
            out += c.toLower();
        else
            out += QString(c).normalized(QString::NormalizationForm_KD).toLower();
    }
    return out;
}

/// Syllables that are Latin runs of the source are folded like words.
QStringList foldedSyllables(const QStringList& syllables)
{
    QStringList out;
    for (const QString& syllable : syllables) {
        if (std::all_of(syllable.begin(), syllable.end(), [](QChar c) { return isAsciiWord(c.unicode()); }))
            out << syllable;
        else
            out << searchWords(syllable).join(QString());
    }
    out.removeIf([](const QString& syllable) { return syllable.isEmpty() || isCharacterToken(syllable); });
    return out;
}

QString initialsOf(const QStringList& syllables)
{
    QString initials;
    for (const QString& syllable : syllables)
        initials += syllable.front();
    return initials;
}

} // namespace

QStringList searchWords(const QString& text)
{
    WordCutter cutter;
    const QString source = folded(text);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool pair = source.at(i).isHighSurrogate() && i + 1 < source.size() && source.at(i + 1).isLowSurrogate();
        cutter.take(pair ? QChar::surrogateToUcs4(source.at(i), source.at(i + 1)) : source.at(i).unicode());
        if (pair)
            ++i;
    }
    return cutter.words();
}

bool isCharacterToken(QStringView token)
{
    return !token.isEmpty() && token.front().unicode() >= 0x80;
}

QString digestToken(const QByteArray& hmac)
{
    return digestMark + QString::fromLatin1(hmac.first(std::min<qsizetype>(digestTokenBytes, hmac.size())).toHex());
}

QString tsVector(const QString& tokens)
{
    QString literal;
    int position = 0;
    for (const QStringView token : QStringView(tokens).split(u' ', Qt::SkipEmptyParts)) {
        position = std::min(position + 1, lastTsPosition);
        if (!literal.isEmpty())
            literal += u' ';
        literal += u'\'' + token.toString() + QStringLiteral("':") + QString::number(position);
    }
    return literal;
}

void SearchTokens::add(QStringView token)
{
    if (token.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += u' ';
    m_text += token;
}

void SearchTokens::addPinyin(const QStringList& syllables)
{
    // The joined forms come first: behind the last syllable they would look like the next one.
    if (syllables.size() > 1) {
        add(QStringView(syllables.join(QString())).left(longestJoined));
        add(QStringView(initialsOf(syllables)).left(longestJoined));
    }
    for (const QString& syllable : syllables)
        add(syllable);
}

SearchTokens& SearchTokens::addName(const QString& written)
{
    const QString name = withoutClearNumbers(written);
    for (const QString& word : searchWords(name))
        add(word);
    const QStringList asName = foldedSyllables(pinyinOfName(name).syllables);
    addPinyin(asName);
    if (!surnameReading(name))
        return *this;
    const QStringList asText = foldedSyllables(pinyinOfText(name).syllables);
    if (asText != asName)
        addPinyin(asText);
    return *this;
}

SearchTokens& SearchTokens::addText(const QString& written)
{
    const QString text = withoutClearNumbers(written);
    const QStringList words = searchWords(text);
    for (const QString& word : words)
        add(word);
    // Words and numbers alone have no other reading.
    if (std::any_of(words.begin(), words.end(), [](const QString& word) { return isCharacterToken(word); }))
        addPinyin(foldedSyllables(pinyinOfText(text).syllables));
    return *this;
}

SearchTokens& SearchTokens::addCode(const QString& code)
{
    const QStringList parts = searchWords(withoutClearNumbers(code));
    for (const QString& part : parts)
        add(part);
    QString joined;
    for (const QString& part : parts) {
        if (!isCharacterToken(part))
            joined += part;
    }
    if (parts.size() > 1)
        add(joined);
    qsizetype start = joined.size();
    while (start > 0 && joined.at(start - 1) <= u'9')
        --start;
    while (start < joined.size() && joined.at(start) == u'0')
        ++start;
    const QString number = joined.mid(start);
    if (number != joined && !parts.contains(number))
        add(number);
    return *this;
}

SearchTokens& SearchTokens::addDigestTail(const QByteArray& hmac)
{
    if (!hmac.isEmpty())
        add(digestToken(hmac));
    return *this;
}

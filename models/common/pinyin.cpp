#include "models/common/pinyin.h"

#include "models/common/pinyintable.h"
#include "models/common/surnamereadings.h"

#include <algorithm>
#include <vector>

namespace {

/// The syllables as shared strings, so that 120,000 names copy pointers only.
const std::vector<QString>& syllableTexts()
{
    static const std::vector<QString> texts = [] {
        std::vector<QString> list;
        for (int i = 0; i < pinyinSyllableCount; ++i)
            list.push_back(QString::fromLatin1(pinyinSyllables[i]));
        return list;
    }();
    return texts;
}

void appendSurname(PinyinName& result, const SurnameReading& surname)
{
    const QString syllables = QString::fromLatin1(surname.syllables);
    if (surname.length == 1)
        result.syllables << syllables;
    else
        result.syllables << syllables.split(u' ');
}

/// Reads characters from `from` on: Chinese ones one by one, runs of letters and digits as they stand.
void appendSyllables(PinyinName& result, const QString& text, qsizetype from)
{
    QString run;
    const auto endRun = [&] {
        if (!run.isEmpty())
            result.syllables << std::exchange(run, {});
    };
    for (qsizetype i = from; i < text.size(); ++i) {
        char32_t code = text.at(i).unicode();
        if (QChar::isHighSurrogate(code) && i + 1 < text.size()) {
            code = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (const QString syllable = pinyin(code); !syllable.isEmpty()) {
            endRun();
            result.syllables << syllable;
        } else if (code < 0x2E80 && QChar::isLetterOrNumber(code)) {
            run += QChar(QChar::toLower(char16_t(code)));
        } else {
            endRun();
        }
    }
    endRun();
}

void finish(PinyinName& result, const QString& text)
{
    for (const QString& syllable : std::as_const(result.syllables))
        result.initials += syllable.front();
    // Blank < dash < digits < letters: a shorter name comes first, and syllables never run together.
    result.sortKey = result.syllables.join(u'-') + u' ' + text;
}

/// Sorted, for finding syllables and their beginnings.
const std::vector<QString>& sortedSyllables()
{
    static const std::vector<QString> sorted = [] {
        std::vector<QString> list = syllableTexts();
        std::sort(list.begin(), list.end());
        return list;
    }();
    return sorted;
}

bool isSyllable(QStringView text)
{
    const auto& sorted = sortedSyllables();
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), text);
    const bool vowel = text.size() > 1 || text == u'a' || text == u'e' || text == u'o';
    return vowel && at != sorted.end() && *at == text;
}

bool startsSyllable(QStringView text)
{
    const auto& sorted = sortedSyllables();
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), text);
    return at != sorted.end() && at->startsWith(text);
}

constexpr qsizetype longestSyllable = 6; // zhuang

void collectSplits(QStringView rest, int most, QStringList& before, QList<QStringList>& splits)
{
    if (!before.isEmpty() && rest.size() <= longestSyllable && startsSyllable(rest))
        splits << before + QStringList{rest.toString()};
    for (qsizetype size = std::min(longestSyllable, rest.size() - 1); size > 0 && splits.size() < most; --size) {
        if (!isSyllable(rest.first(size)))
            continue;
        before << rest.first(size).toString();
        collectSplits(rest.sliced(size), most, before, splits);
        before.removeLast();
    }
}

} // namespace

QString pinyin(char32_t character)
{
    if (const char* reading = readingInNames(character))
        return QString::fromLatin1(reading);
    if (character < 0x3400)
        return {};
    const quint32 wanted = quint32(character) << 9;
    const quint32* end = pinyinEntries + pinyinEntryCount;
    const quint32* at = std::lower_bound(pinyinEntries, end, wanted);
    return at != end && (*at >> 9) == character ? syllableTexts()[*at & 511] : QString();
}

PinyinName pinyinOfName(const QString& name)
{
    PinyinName result;
    const auto surname = surnameReading(name);
    if (surname)
        appendSurname(result, *surname);
    appendSyllables(result, name, surname ? surname->length : 0);
    finish(result, name);
    const qsizetype family = std::min<qsizetype>(surname ? surname->length : 1, result.syllables.size());
    for (qsizetype i = 0; i < result.syllables.size(); ++i) {
        if (i == family)
            result.full += u' ';
        result.full += result.syllables.at(i);
    }
    return result;
}

PinyinName pinyinOfText(const QString& text)
{
    PinyinName result;
    appendSyllables(result, text, 0);
    finish(result, text);
    result.full = result.syllables.join(u' ');
    return result;
}

QList<QStringList> pinyinSplits(const QString& letters, int most)
{
    // Longer than any name: splitting would only cost time.
    constexpr qsizetype longestInput = 30;
    QList<QStringList> splits;
    QStringList before;
    if (letters.size() <= longestInput)
        collectSplits(letters, most, before, splits);
    return splits;
}

bool pinyinLess(const QString& a, const QString& b)
{
    return pinyinOfName(a).sortKey < pinyinOfName(b).sortKey;
}

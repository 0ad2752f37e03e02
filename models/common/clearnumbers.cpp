#include "models/common/clearnumbers.h"

#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/common/textnormal.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qsizetype mobileLength = 11;
constexpr qsizetype oldIdLength = 15;
constexpr qsizetype idLength = 18;

/// The value of a decimal digit of any width, or -1.
int digitOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= 0xFF10 && code <= 0xFF19 ? code - 0xFF10 : -1;
}

bool isLatinLetter(QChar c)
{
    const char16_t code = c.unicode() | 0x20;
    return (code >= u'a' && code <= u'z') || (c.unicode() >= 0xFF21 && c.unicode() <= 0xFF5A);
}

bool isIdEnd(QChar c)
{
    const char16_t code = c.unicode();
    return code == u'X' || code == u'x' || code == 0xFF38 || code == 0xFF58;
}

bool isSeparator(QChar c)
{
    const char16_t code = c.unicode();
    return code == u'-' || code == u'.' || code == u'_' || code == 0x00B7 || code == 0xFF0D || code == 0x2212
        || (code >= 0x2010 && code <= 0x2015) || (code != u'\n' && code != u'\r' && isAnySpace(c));
}

/// Digits that stand together, and where the next ones would follow.
struct Run {
    qsizetype start = 0;
    qsizetype end = 0;
    QString digits;
};

/// Runs with one separator between two; zero-width characters hide nothing.
struct Chain {
    QList<Run> runs;
};

bool mayHoldNumbers(const QString& text)
{
    if (text.size() < mobileLength)
        return false;
    return std::count_if(text.begin(), text.end(), [](QChar c) { return digitOf(c) >= 0; }) >= mobileLength;
}

Run runAt(const QString& text, qsizetype start)
{
    Run run{start, start, {}};
    for (qsizetype i = start; i < text.size(); ++i) {
        const int digit = digitOf(text.at(i));
        if (digit < 0 && isInvisible(text.at(i)))
            continue;
        if (digit < 0)
            break;
        run.digits += QChar(char16_t(u'0' + digit));
        run.end = i + 1;
    }
    return run;
}

Chain chainAt(const QString& text, qsizetype start)
{
    Chain chain;
    qsizetype next = start;
    while (next < text.size() && digitOf(text.at(next)) >= 0) {
        chain.runs << runAt(text, next);
        next = chain.runs.last().end;
        if (next + 1 < text.size() && isSeparator(text.at(next)))
            ++next;
    }
    return chain;
}

/// The runs of a chain from `first` to `last` as one number.
struct Candidate {
    qsizetype start = 0;
    qsizetype end = 0;
    QString digits;
    QList<qsizetype> lengths; ///< of the runs
};

/// The check digit proves it; the date is read loosely, for a wrong one hides no number.
bool isNewIdNumber(const QString& number)
{
    constexpr int earliestYear = 1880;
    const int year = QStringView(number).mid(6, 4).toInt();
    const int month = QStringView(number).mid(10, 2).toInt();
    const int day = QStringView(number).mid(12, 2).toInt();
    return number.front() != u'0' && year >= earliestYear && year <= QDate::currentDate().year() && month >= 1
        && month <= 12 && day <= 31 && idNumberCheckCharacter(QStringView(number).first(idLength - 1)) == number.back();
}

/// The two digits of a province begin an old ID number; fifteen digits with a date in them are not rare otherwise.
bool isProvince(QStringView digits)
{
    static constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44,
        45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    return std::find(provinces.begin(), provinces.end(), digits.toInt()) != provinces.end();
}

bool isMobile(QStringView digits)
{
    return digits.size() == mobileLength && digits.at(0) == u'1' && digits.at(1) >= u'3';
}

/// As people write a mobile number: at once, 138 0013 8001, 138 00138001, 1380013 8001, or digit by digit.
bool isMobileGrouping(const QList<qsizetype>& lengths)
{
    static const QList<QList<qsizetype>> written{
        {11}, {3, 4, 4}, {3, 8}, {7, 4}, {4, 4, 3}, {4, 3, 4}, {3, 3, 5}, {5, 3, 3}, {5, 6}, {3, 2, 2, 2, 2}};
    return written.contains(lengths) || lengths.size() == mobileLength;
}

bool isOldIdGrouping(const QList<qsizetype>& lengths)
{
    return lengths.size() == 1 || lengths == QList<qsizetype>{6, 6, 3};
}

/// Before a code's digits stand its letters; before a phone's, if any, such a word.
bool isAfterCodeLetters(const QString& text, qsizetype start)
{
    qsizetype first = start;
    while (first > 0 && isLatinLetter(text.at(first - 1)))
        --first;
    if (first == start)
        return false;
    static const QStringList words{QStringLiteral("tel"), QStringLiteral("phone"), QStringLiteral("mobile"),
        QStringLiteral("mob"), QStringLiteral("cell"), QStringLiteral("wx"), QStringLiteral("vx"),
        QStringLiteral("weixin"), QStringLiteral("wechat"), QStringLiteral("sj"), QStringLiteral("dh"),
        QStringLiteral("hp"), QStringLiteral("call"), QStringLiteral("sms"), QStringLiteral("qq")};
    return !words.contains(halfWidth(QStringView(text).mid(first, start - first)).toLower());
}

bool isBeforeLetter(const QString& text, qsizetype end)
{
    return end < text.size() && isLatinLetter(text.at(end));
}

std::optional<ClearNumber> idNumberOf(const QString& text, const Candidate& one)
{
    using Kind = ClearNumber::Kind;
    if (one.digits.size() == idLength - 1 && isBeforeLetter(text, one.end) && isIdEnd(text.at(one.end))
        && !isBeforeLetter(text, one.end + 1) && isNewIdNumber(one.digits + u'X'))
        return ClearNumber{Kind::IdNumber, one.start, one.end + 1 - one.start, one.digits + u'X'};
    if (isBeforeLetter(text, one.end))
        return std::nullopt;
    const bool isNew = one.digits.size() == idLength && isNewIdNumber(one.digits);
    const bool isOld = one.digits.size() == oldIdLength && isOldIdGrouping(one.lengths)
        && isProvince(QStringView(one.digits).first(2)) && birthDateOfIdNumber(one.digits)
        && !isAfterCodeLetters(text, one.start);
    if (isNew || isOld)
        return ClearNumber{Kind::IdNumber, one.start, one.end - one.start, one.digits};
    return std::nullopt;
}

std::optional<ClearNumber> mobileOf(const QString& text, const Candidate& one)
{
    if (isBeforeLetter(text, one.end) || isAfterCodeLetters(text, one.start))
        return std::nullopt;
    for (const QLatin1String country : {QLatin1String("86"), QLatin1String("0086")}) {
        const QStringView digits = QStringView(one.digits).mid(country.size());
        if (one.lengths.size() == 1 && one.digits.startsWith(country) && isMobile(digits))
            return ClearNumber{ClearNumber::Kind::Mobile, one.start, one.end - one.start, digits.toString()};
    }
    if (isMobile(one.digits) && isMobileGrouping(one.lengths))
        return ClearNumber{ClearNumber::Kind::Mobile, one.start, one.end - one.start, one.digits};
    return std::nullopt;
}

/// The longest number that begins with this run; `first` moves behind it.
std::optional<ClearNumber> numberFrom(const QString& text, const Chain& chain, qsizetype& first)
{
    std::optional<ClearNumber> best;
    qsizetype next = first + 1;
    Candidate one{chain.runs.at(first).start, 0, {}, {}};
    for (qsizetype last = first; last < chain.runs.size(); ++last) {
        const Run& run = chain.runs.at(last);
        one.digits += run.digits;
        one.lengths << run.digits.size();
        one.end = run.end;
        if (one.digits.size() > idLength)
            break;
        auto found = idNumberOf(text, one);
        if (!found)
            found = mobileOf(text, one);
        if (found) {
            best = found;
            next = last + 1;
        }
    }
    first = next;
    return best;
}

} // namespace

QList<ClearNumber> clearNumbersIn(const QString& text)
{
    QList<ClearNumber> found;
    if (!mayHoldNumbers(text))
        return found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (digitOf(text.at(i)) < 0)
            continue;
        const Chain chain = chainAt(text, i);
        for (qsizetype run = 0; run < chain.runs.size();) {
            if (const auto number = numberFrom(text, chain, run))
                found << *number;
        }
        i = chain.runs.last().end - 1;
    }
    return found;
}

QString withoutClearNumbers(const QString& text)
{
    const QList<ClearNumber> found = clearNumbersIn(text);
    QString masked = text;
    for (auto one = found.crbegin(); one != found.crend(); ++one) {
        const bool isId = one->kind == ClearNumber::Kind::IdNumber;
        masked.replace(one->start, one->length, isId ? maskedIdNumber(one->number) : maskedPhone(one->number));
    }
    return masked;
}

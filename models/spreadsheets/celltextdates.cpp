#include "models/spreadsheets/celltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

/// A text that is taken apart from the left.
struct DateScanner {
    QStringView rest;

    void skipSpace()
    {
        while (!rest.isEmpty() && rest.front().isSpace())
            rest = rest.sliced(1);
    }
    QStringView digits()
    {
        qsizetype length = 0;
        while (length < rest.size() && rest.at(length) >= u'0' && rest.at(length) <= u'9')
            ++length;
        const QStringView result = rest.first(length);
        rest = rest.sliced(length);
        return result;
    }
    bool take(QStringView word)
    {
        if (!rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        rest = rest.sliced(word.size());
        return true;
    }
    bool takeAny(QStringView characters)
    {
        skipSpace();
        if (rest.isEmpty() || !characters.contains(rest.front()))
            return false;
        rest = rest.sliced(1);
        skipSpace();
        return true;
    }
};

/// Three numbers as typed, e.g. 3, 9, 21.
struct TypedDateParts {
    QStringView first;
    QStringView second;
    QStringView third;
};

static std::optional<TypedDateParts> datePartsOf(DateScanner& scanner)
{
    TypedDateParts parts;
    scanner.skipSpace();
    parts.first = scanner.digits();
    if (parts.first.size() == 8) {
        const QStringView all = parts.first;
        return TypedDateParts{all.first(4), all.sliced(4, 2), all.last(2)};
    }
    if (parts.first.isEmpty() || !scanner.takeAny(u"-./年—–"))
        return std::nullopt;
    parts.second = scanner.digits();
    if (parts.second.isEmpty() || !scanner.takeAny(u"-./月—–"))
        return std::nullopt;
    parts.third = scanner.digits();
    const QStringView behind = scanner.rest;
    if (!scanner.takeAny(u"日号"))
        scanner.rest = behind;
    const bool fits = parts.second.size() <= 2
        && ((parts.first.size() == 4 && parts.third.size() <= 2)
            || (parts.first.size() <= 2 && (parts.third.size() <= 2 || parts.third.size() == 4)));
    return fits && !parts.third.isEmpty() ? std::optional(parts) : std::nullopt;
}

/// Two digits as Excel reads them: 00–29 are 2000s, 30–99 are 1900s.
static int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 30 ? 2000 + year : 1900 + year;
}

static QDate dateOfParts(const TypedDateParts& parts, DateOrder order)
{
    if (parts.first.size() == 4 || (order == DateOrder::YearMonthDay && parts.third.size() <= 2))
        return QDate(yearOf(parts.first), parts.second.toInt(), parts.third.toInt());
    if (order == DateOrder::DayMonthYear)
        return QDate(yearOf(parts.third), parts.second.toInt(), parts.first.toInt());
    return QDate(yearOf(parts.third), parts.first.toInt(), parts.second.toInt());
}

static void skipWeekday(DateScanner& scanner)
{
    scanner.skipSpace();
    scanner.take(u"(");
    if (scanner.take(u"星期") || scanner.take(u"周"))
        scanner.takeAny(u"一二三四五六日天");
    scanner.take(u")");
    scanner.skipSpace();
}

enum class HalfDay { Unsaid, Morning, Afternoon, Evening };

static HalfDay halfDayBefore(DateScanner& scanner)
{
    scanner.skipSpace();
    for (const char16_t* word : {u"上午", u"早上", u"凌晨", u"早晨"}) {
        if (scanner.take(QStringView(word)))
            return HalfDay::Morning;
    }
    for (const char16_t* word : {u"下午", u"傍晚", u"中午"}) {
        if (scanner.take(QStringView(word)))
            return HalfDay::Afternoon;
    }
    if (scanner.take(u"晚上"))
        return HalfDay::Evening;
    return HalfDay::Unsaid;
}

static HalfDay halfDayAfter(DateScanner& scanner, HalfDay before)
{
    scanner.skipSpace();
    if (scanner.take(u"AM"))
        return HalfDay::Morning;
    return scanner.take(u"PM") ? HalfDay::Afternoon : before;
}

static int hourOf(int hour, HalfDay half)
{
    if ((half == HalfDay::Afternoon && hour < 12) || half == HalfDay::Evening)
        return hour <= 12 ? hour + 12 : hour; // 12 in the evening is no time of this day
    return half == HalfDay::Morning && hour == 12 ? 0 : hour;
}

/// The whole rest must be a time of day.
static std::optional<QTime> clockOf(DateScanner scanner)
{
    HalfDay half = halfDayBefore(scanner);
    scanner.skipSpace();
    const QStringView hour = scanner.digits();
    if (hour.isEmpty() || hour.size() > 2)
        return std::nullopt;
    const bool inWords = scanner.takeAny(u"时点");
    if (!inWords && !scanner.takeAny(u":"))
        return std::nullopt;
    QStringView minute = scanner.digits();
    QStringView second;
    if (inWords && minute.isEmpty() && scanner.take(u"半"))
        minute = u"30";
    if (scanner.takeAny(inWords ? u"分" : u":"))
        second = scanner.digits();
    scanner.take(u"秒");
    if (!second.isEmpty() && scanner.take(u"."))
        scanner.digits();
    half = halfDayAfter(scanner, half);
    scanner.skipSpace();
    if (!scanner.rest.isEmpty() || (minute.isEmpty() && !inWords) || minute.size() > 2 || second.size() > 2)
        return std::nullopt;
    const QTime time(hourOf(hour.toInt(), half), minute.toInt(), second.toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

static QString plainText(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

/// The date, and what stands behind it.
static std::optional<QDate> leadingDate(DateScanner& scanner, DateOrder order)
{
    const auto parts = datePartsOf(scanner);
    if (!parts)
        return std::nullopt;
    const QDate date = dateOfParts(*parts, order);
    if (!date.isValid())
        return std::nullopt;
    skipWeekday(scanner);
    if (!scanner.take(u"T"))
        scanner.takeAny(u",");
    return date;
}

std::optional<QDateTime> dateTimeOf(const QString& text, DateOrder order)
{
    const QString plain = plainText(text);
    DateScanner scanner{plain};
    const auto date = leadingDate(scanner, order);
    if (!date)
        return std::nullopt;
    if (scanner.rest.isEmpty())
        return QDateTime(*date, QTime(0, 0));
    const auto time = clockOf(scanner);
    return time ? std::optional(QDateTime(*date, *time)) : std::nullopt;
}

std::optional<QDate> dateOf(const QString& text, DateOrder order)
{
    const auto moment = dateTimeOf(text, order);
    return moment ? std::optional(moment->date()) : std::nullopt;
}

std::optional<QTime> timeOf(const QString& text)
{
    const QString plain = plainText(text);
    DateScanner whole{plain};
    if (const auto time = clockOf(whole))
        return time;
    for (const DateOrder order : {DateOrder::MonthDayYear, DateOrder::DayMonthYear, DateOrder::YearMonthDay}) {
        DateScanner scanner{plain};
        if (leadingDate(scanner, order))
            return clockOf(scanner);
    }
    return std::nullopt;
}

/// How well one order explains a column.
struct DateOrderFit {
    DateOrder order;
    int misfits = 0;
    int firstYear = std::numeric_limits<int>::max();
    int lastYear = std::numeric_limits<int>::min();

    [[nodiscard]] int yearSpan() const { return lastYear < firstYear ? 0 : lastYear - firstYear; }
};

DateOrder inferDateOrder(const QStringList& texts)
{
    std::array fits{DateOrderFit{DateOrder::MonthDayYear}, DateOrderFit{DateOrder::YearMonthDay},
        DateOrderFit{DateOrder::DayMonthYear}};
    for (const QString& text : texts) {
        const QString plain = plainText(text);
        DateScanner scanner{plain};
        const auto parts = datePartsOf(scanner);
        if (!parts || parts->first.size() == 4)
            continue;
        for (DateOrderFit& fit : fits) {
            const QDate date = dateOfParts(*parts, fit.order);
            if (!date.isValid() || (fit.order == DateOrder::YearMonthDay && parts->third.size() == 4)) {
                ++fit.misfits;
                continue;
            }
            fit.firstYear = std::min(fit.firstYear, date.year());
            fit.lastYear = std::max(fit.lastYear, date.year());
        }
    }
    const DateOrderFit& usual = fits.front();
    const auto best = std::min_element(fits.begin(), fits.end(), [](const DateOrderFit& a, const DateOrderFit& b) {
        return a.misfits != b.misfits ? a.misfits < b.misfits : a.yearSpan() < b.yearSpan();
    });
    return usual.misfits <= best->misfits ? usual.order : best->order;
}

static std::optional<int> wholeMinutes(double minutes)
{
    constexpr double Maximum = 6e7;
    return std::abs(minutes) < Maximum ? std::optional(int(std::lround(minutes))) : std::nullopt;
}

std::optional<int> minutesOf(const QString& text)
{
    static const QRegularExpression clock(QStringLiteral("^([-负]?)(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d))?$"));
    static const QRegularExpression words(
        QStringLiteral("^([-负]?)(?:(\\d+(?:\\.\\d+)?|半)(个半)?(?:个?小时|个?钟头|时|hours?|hrs?|h)(半)?)?"
                       "零?(?:(\\d+(?:\\.\\d+)?)(?:分钟|分|minutes?|mins?|m))?$"));
    static const QRegularExpression number(QStringLiteral("^([-+负]?)(\\d+(?:\\.\\d+)?)$"));
    QString plain = plainText(text).toLower();
    plain.remove(u' ');
    if (plain.isEmpty())
        return std::nullopt;
    const auto signOf = [](const QRegularExpressionMatch& match) {
        return match.captured(1).isEmpty() || match.captured(1) == u"+" ? 1 : -1;
    };
    if (const auto match = number.match(plain); match.hasMatch())
        return wholeMinutes(signOf(match) * match.captured(2).toDouble() * 60);
    if (const auto match = clock.match(plain); match.hasMatch())
        return wholeMinutes(signOf(match)
            * (match.captured(2).toDouble() * 60 + match.captured(3).toDouble() + match.captured(4).toDouble() / 60));
    const auto match = words.match(plain);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(5).isEmpty()))
        return std::nullopt;
    double minutes = match.captured(2) == u"半" ? 30 : match.captured(2).toDouble() * 60;
    if (!match.captured(3).isEmpty() || !match.captured(4).isEmpty())
        minutes += 30;
    return wholeMinutes(signOf(match) * (minutes + match.captured(5).toDouble()));
}

#include "models/spreadsheets/serialdate.h"

#include <algorithm>
#include <cmath>
#include <utility>

static constexpr int SecondsPerDay = 86'400;
static constexpr double LastSerial = 2'958'466; // 9999-12-31 and a day

std::optional<SerialMoment> momentOfSerial(double serial, bool from1904)
{
    constexpr double DaysFrom1900To1904 = 1462;
    if (!(serial >= 0) || serial >= LastSerial - (from1904 ? DaysFrom1900To1904 : 0))
        return std::nullopt;
    const qint64 seconds = std::llround(serial * SecondsPerDay);
    qint64 day = seconds / SecondsPerDay;
    QDate start(1904, 1, 1);
    if (!from1904) {
        start = QDate(1899, 12, 30);
        if (day < 60) // before the leap day that Lotus 1-2-3 invented
            ++day;
    }
    return SerialMoment{start.addDays(day), QTime(0, 0).addSecs(int(seconds % SecondsPerDay))};
}

NumberFormat NumberFormat::ofId(int formatId)
{
    const auto isBetween = [formatId](int first, int last) { return formatId >= first && formatId <= last; };
    if (formatId == 46)
        return NumberFormat(NumberMeaning::Elapsed);
    if (isBetween(18, 21) || isBetween(32, 35) || formatId == 45 || formatId == 47 || formatId == 55 || formatId == 56)
        return NumberFormat(NumberMeaning::Time);
    if (isBetween(14, 17) || formatId == 22 || isBetween(27, 31) || formatId == 36 || isBetween(50, 54)
        || formatId == 57 || formatId == 58)
        return NumberFormat(NumberMeaning::Date);
    return NumberFormat(NumberMeaning::Number);
}

/// `[h]` counts on beyond a day, `[<1]` is a condition, `[Red]` and `[$-804]` say nothing.
void NumberFormat::takeBracket(QStringView inside, Section& section, bool& elapsed)
{
    const QString plain = inside.toString().trimmed().toLower();
    for (const QChar c : {u'h', u'm', u's'})
        elapsed = elapsed || (!plain.isEmpty() && plain.count(c) == plain.size());
    static constexpr std::pair<QStringView, Comparison> comparisons[]
        = {{u"<=", Comparison::AtMost}, {u">=", Comparison::AtLeast}, {u"<>", Comparison::Different},
            {u"<", Comparison::Less}, {u">", Comparison::More}, {u"=", Comparison::Equal}};
    for (const auto& [sign, comparison] : comparisons) {
        bool isNumber = false;
        const double limit = plain.startsWith(sign) ? QStringView(plain).sliced(sign.size()).toDouble(&isNumber) : 0;
        if (!isNumber)
            continue;
        section.comparison = comparison;
        section.limit = limit;
        return;
    }
}

/// What the letters of a section say that stand outside of quotes and brackets.
static NumberMeaning meaningOfLetters(QString letters)
{
    if (letters.startsWith(u"general") || letters.contains(u"通用格式") || letters.startsWith(u"standard"))
        return NumberMeaning::Number;
    letters.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p")).remove(QStringLiteral("上午/下午"));
    letters.remove(QStringLiteral("e+")).remove(QStringLiteral("e-"));
    const bool hasClock = letters.contains(u'h') || letters.contains(u's');
    const bool hasDay = letters.contains(u'y') || letters.contains(u'd') || letters.contains(u"aaa")
        || letters.contains(u'年') || letters.contains(u'日') || letters.contains(u'e');
    if (hasDay || (letters.contains(u'm') && !hasClock))
        return NumberMeaning::Date;
    return hasClock ? NumberMeaning::Time : NumberMeaning::Number;
}

NumberFormat::Section NumberFormat::sectionOf(QStringView code)
{
    Section section;
    bool elapsed = false;
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"' || c == u'[') {
            const qsizetype close = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const qsizetype end = close < 0 ? code.size() : close;
            if (c == u'[')
                takeBracket(code.sliced(i + 1, end - i - 1), section, elapsed);
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            letters += c.toLower();
        }
    }
    section.meaning = elapsed ? NumberMeaning::Elapsed : meaningOfLetters(letters);
    return section;
}

/// At the `;` outside of quotes and brackets; the fourth section is for texts.
static QList<QStringView> sectionsOf(QStringView code)
{
    constexpr qsizetype MostSections = 3;
    QList<QStringView> sections;
    qsizetype start = 0;
    for (qsizetype i = 0; i < code.size() && sections.size() < MostSections; ++i) {
        const QChar c = code.at(i);
        if (c == u'"' || c == u'[') {
            const qsizetype close = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = close < 0 ? code.size() : close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            sections << code.sliced(start, i - start);
            start = i + 1;
        }
    }
    if (sections.size() < MostSections)
        sections << code.sliced(std::min(start, code.size()));
    return sections;
}

NumberFormat NumberFormat::ofCode(const QString& formatCode)
{
    NumberFormat format;
    for (const QStringView code : sectionsOf(formatCode))
        format.m_sections << sectionOf(code);
    format.m_meaning = format.m_sections.constFirst().meaning;
    const auto isAlike = [&format](const Section& section) { return section.meaning == format.m_meaning; };
    if (std::all_of(format.m_sections.begin(), format.m_sections.end(), isAlike))
        format.m_sections.clear();
    return format;
}

bool NumberFormat::holds(const Section& section, double number)
{
    switch (section.comparison.value_or(Comparison::Different)) {
    case Comparison::Less:
        return number < section.limit;
    case Comparison::AtMost:
        return number <= section.limit;
    case Comparison::Equal:
        return number == section.limit;
    case Comparison::Different:
        return number != section.limit;
    case Comparison::AtLeast:
        return number >= section.limit;
    case Comparison::More:
        return number > section.limit;
    }
    return false;
}

/// Without conditions the sections are for positive numbers, negative ones and nought.
NumberMeaning NumberFormat::meaningOf(double number) const
{
    for (qsizetype i = 0; i + 1 < m_sections.size(); ++i) {
        const Section& section = m_sections.at(i);
        const bool isPositive = m_sections.size() == 2 ? number >= 0 : number > 0;
        if (section.comparison ? holds(section, number) : i == 0 ? isPositive : number < 0)
            return section.meaning;
    }
    return m_sections.isEmpty() ? m_meaning : m_sections.constLast().meaning;
}

double serialOfMoment(QDate date, QTime time, bool from1904)
{
    constexpr qint64 FirstRealDay = 61; // 1900-03-01; see momentOfSerial
    qint64 days = QDate(1904, 1, 1).daysTo(date);
    if (!from1904) {
        days = QDate(1899, 12, 30).daysTo(date);
        if (days < FirstRealDay && days > 0)
            --days;
    }
    return double(days) + time.msecsSinceStartOfDay() / (1000.0 * SecondsPerDay);
}

SheetCell cellOfNumber(double number, const NumberFormat& format, bool from1904)
{
    const NumberMeaning meaning = format.meaningOf(number);
    constexpr double FirstPlausibleDay = 367; // a clock format over a whole date and time
    if (meaning == NumberMeaning::Number)
        return SheetCell::ofNumber(number);
    if (meaning == NumberMeaning::Elapsed && std::abs(number) < LastSerial)
        return SheetCell::ofTime(number);
    const auto moment = momentOfSerial(number, from1904);
    if (!moment)
        return SheetCell::ofNumber(number);
    const bool isClock = number < 1 || (meaning == NumberMeaning::Time && number < FirstPlausibleDay);
    return isClock && !(from1904 && meaning == NumberMeaning::Date) ? SheetCell::ofTime(number)
                                                                    : SheetCell::ofDateTime(moment->date, moment->time);
}

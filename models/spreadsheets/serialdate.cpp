#include "models/spreadsheets/serialdate.h"

#include <cmath>

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

NumberMeaning meaningOfFormat(int formatId)
{
    const auto isBetween = [formatId](int first, int last) { return formatId >= first && formatId <= last; };
    if (formatId == 46)
        return NumberMeaning::Elapsed;
    if (isBetween(18, 21) || isBetween(32, 35) || formatId == 45 || formatId == 47 || formatId == 55 || formatId == 56)
        return NumberMeaning::Time;
    if (isBetween(14, 17) || formatId == 22 || isBetween(27, 31) || formatId == 36 || isBetween(50, 54)
        || formatId == 57 || formatId == 58)
        return NumberMeaning::Date;
    return NumberMeaning::Number;
}

/// The letters of the first section that have a meaning; `elapsed` when there is [h], [m] or [s].
static QString formatLetters(const QString& code, bool& elapsed)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty()
                && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()
                    || inside.count(u's') == inside.size()))
                elapsed = true;
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

NumberMeaning meaningOfFormat(const QString& formatCode)
{
    bool elapsed = false;
    QString letters = formatLetters(formatCode, elapsed);
    if (elapsed)
        return NumberMeaning::Elapsed;
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

SheetCell cellOfNumber(double number, NumberMeaning meaning, bool from1904)
{
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

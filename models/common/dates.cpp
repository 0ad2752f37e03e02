#include "models/common/dates.h"

namespace {

constexpr qint64 minutesPerDay = 24 * 60;

/// Minutes since the Julian epoch by the wall clock: a jump of summer time does not count.
qint64 wallMinutes(const QDateTime& moment)
{
    return moment.date().toJulianDay() * minutesPerDay + moment.time().msecsSinceStartOfDay() / 60000;
}

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

/// Of ASCII digits.
int numberAt(QStringView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i)
        number = number * 10 + (text.at(i).unicode() - u'0');
    return number;
}

bool isDigitsAt(QStringView text, qsizetype from, qsizetype count)
{
    for (qsizetype i = from; i < from + count; ++i) {
        if (text.at(i) < u'0' || text.at(i) > u'9')
            return false;
    }
    return true;
}

} // namespace

Period Period::month(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1)};
}

Period Period::monthOf(QDate day)
{
    return month(day.year(), day.month());
}

Period Period::quarter(int year, int quarter)
{
    const QDate first(year, (quarter - 1) * 3 + 1, 1);
    return {first, first.addMonths(3)};
}

Period Period::quarterOf(QDate day)
{
    return quarter(day.year(), (day.month() - 1) / 3 + 1);
}

Period Period::year(int year)
{
    return {QDate(year, 1, 1), QDate(year + 1, 1, 1)};
}

Period Period::days(QDate first, QDate last)
{
    return {first, last.isNull() ? QDate() : last.addDays(1)};
}

bool Period::contains(QDate day) const
{
    return day.isValid() && (from.isNull() || day >= from) && (to.isNull() || day < to);
}

Period Period::previous() const
{
    if (from.isNull() || to.isNull())
        return *this;
    if (const int months = wholeMonths(*this); months > 0)
        return {from.addMonths(-months), from};
    return {from.addDays(-from.daysTo(to)), from};
}

Period Period::sameLastYear() const
{
    if (from.isNull() || to.isNull())
        return *this;
    return {from.addYears(-1), wholeMonths(*this) > 0 ? to.addYears(-1) : lastDay().addYears(-1).addDays(1)};
}

QStringList Period::monthKeys() const
{
    QStringList keys;
    if (from.isNull() || to.isNull())
        return keys;
    for (QDate first(from.year(), from.month(), 1); first < to; first = first.addMonths(1))
        keys << monthKey(first);
    return keys;
}

int wholeMonths(const Period& period)
{
    if (period.from.isNull() || period.to.isNull() || period.from.day() != 1 || period.to.day() != 1)
        return 0;
    return (period.to.year() - period.from.year()) * 12 + period.to.month() - period.from.month();
}

QString monthKey(QDate day)
{
    return day.isNull() ? QString() : padded(day.year(), 4) + u'-' + padded(day.month(), 2);
}

QString isoDate(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1000 || year > 9999)
        return day.isNull() ? QString() : monthKey(day) + u'-' + padded(dayOfMonth, 2);
    const auto digit = [](int number) { return QChar(u'0' + number % 10); };
    const QChar text[]{digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), u'-', digit(month / 10),
        digit(month), u'-', digit(dayOfMonth / 10), digit(dayOfMonth)};
    return QString(text, std::size(text));
}

QDate parseIsoDate(QStringView text)
{
    const bool shaped = text.size() == 10 && text.at(4) == u'-' && text.at(7) == u'-' && isDigitsAt(text, 0, 4)
        && isDigitsAt(text, 5, 2) && isDigitsAt(text, 8, 2);
    return shaped ? QDate(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2)) : QDate();
}

QString isoMinute(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    const QTime time = moment.time();
    const auto digit = [](int number) { return QChar(u'0' + number % 10); };
    const QChar text[]{
        u'T', digit(time.hour() / 10), digit(time.hour()), u':', digit(time.minute() / 10), digit(time.minute())};
    return isoDate(moment.date()).append(text, std::size(text));
}

QDateTime parseIsoMinute(QStringView text)
{
    const bool shaped = text.size() == 16 && text.at(10) == u'T' && text.at(13) == u':' && isDigitsAt(text, 11, 2)
        && isDigitsAt(text, 14, 2);
    if (!shaped)
        return {};
    const QDate date = parseIsoDate(text.first(10));
    const QTime time(numberAt(text, 11, 2), numberAt(text, 14, 2));
    return date.isValid() && time.isValid() ? QDateTime(date, time) : QDateTime();
}

Minutes minutesBetween(const QDateTime& start, const QDateTime& end)
{
    if (!start.isValid() || !end.isValid())
        return {};
    return Minutes(std::max<qint64>(0, wallMinutes(end) - wallMinutes(start)));
}

QList<DayShare> splitByDay(const QDateTime& start, const QDateTime& end)
{
    QList<DayShare> shares;
    if (minutesBetween(start, end).value() == 0)
        return shares;
    const qint64 last = wallMinutes(end);
    for (qint64 at = wallMinutes(start); at < last;) {
        const qint64 midnight = (at / minutesPerDay + 1) * minutesPerDay;
        const qint64 until = std::min(midnight, last);
        shares << DayShare{QDate::fromJulianDay(at / minutesPerDay), Minutes(until - at)};
        at = until;
    }
    return shares;
}

QList<MonthShare> splitByMonth(const QDateTime& start, const QDateTime& end)
{
    QList<MonthShare> shares;
    for (const DayShare& share : splitByDay(start, end)) {
        const QString key = monthKey(share.day);
        if (shares.isEmpty() || shares.last().month != key)
            shares << MonthShare{key, share.minutes};
        else
            shares.last().minutes += share.minutes;
    }
    return shares;
}

int ageOn(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || birth > day)
        return -1;
    const bool before = day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

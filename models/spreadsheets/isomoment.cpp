#include "models/spreadsheets/isomoment.h"

#include <QRegularExpression>

#include <cmath>

static constexpr double SecondsPerDay = 86'400;

/// "14:30", "14:30:59.9999"; seconds since midnight, 86,400 when they round up to it.
static std::optional<qint64> secondsOf(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{2}):(\\d{2})(?::(\\d{2}(?:\\.\\d*)?))?(?:Z|[+-]\\d{2}:?\\d{2})?$"));
    constexpr qsizetype LongestTime = 64;
    const auto match = text.size() <= LongestTime ? pattern.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const double second = match.captured(3).toDouble();
    if (hour > 24 || minute > 59 || second >= 61)
        return std::nullopt;
    const qint64 seconds = hour * 3600 + minute * 60 + std::llround(second);
    return seconds <= qint64(SecondsPerDay) ? std::optional(seconds) : std::nullopt;
}

std::optional<IsoMoment> isoMoment(QStringView text)
{
    constexpr qsizetype DateLength = 10;
    const QStringView plain = text.trimmed();
    if (plain.size() < DateLength)
        return std::nullopt;
    const QDate date = QDate::fromString(plain.first(DateLength).toString(), Qt::ISODate);
    QStringView rest = plain.sliced(DateLength);
    if (!date.isValid() || (!rest.isEmpty() && rest.front() != u'T' && rest.front() != u' ' && rest != u"Z"))
        return std::nullopt;
    if (rest.isEmpty() || rest == u"Z")
        return IsoMoment{date, QTime(0, 0)};
    const auto seconds = secondsOf(rest.sliced(1));
    if (!seconds)
        return std::nullopt;
    const qint64 days = *seconds / qint64(SecondsPerDay);
    return IsoMoment{date.addDays(days), QTime(0, 0).addSecs(int(*seconds % qint64(SecondsPerDay)))};
}

std::optional<double> isoDuration(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(-?)P(?:(\\d{1,7})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9}(?:[.,]\\d{0,30})?)S)?)?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch() || match.captured(0).size() < 3)
        return std::nullopt;
    const double seconds = match.captured(2).toDouble() * SecondsPerDay + match.captured(3).toDouble() * 3600
        + match.captured(4).toDouble() * 60 + std::round(match.captured(5).replace(u',', u'.').toDouble());
    return (match.captured(1).isEmpty() ? 1 : -1) * seconds / SecondsPerDay;
}

SheetCell cellOfIso(const QString& text)
{
    constexpr int FirstYear = 1900; // before it a time of day is written on the last days of 1899
    if (const auto seconds = secondsOf(QStringView(text).trimmed()))
        return SheetCell::ofTime(double(*seconds) / SecondsPerDay);
    if (const auto days = isoDuration(text))
        return SheetCell::ofTime(*days);
    const auto moment = isoMoment(text);
    if (!moment)
        return SheetCell::ofText(text);
    return moment->date.year() < FirstYear
        ? SheetCell::ofTime(moment->time.msecsSinceStartOfDay() / (1000 * SecondsPerDay))
        : SheetCell::ofDateTime(moment->date, moment->time);
}

#include "models/reports/periodparts.h"

static QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

static int quarterOfYear(QDate day)
{
    return (day.month() + 2) / 3;
}

PeriodParts PeriodParts::of(const Period& period)
{
    PeriodParts parts;
    QDate first = period.from;
    if (!first.isNull() && first.day() != 1)
        first = firstOfMonth(first).addMonths(1);
    const QDate end = period.to.isNull() ? QDate() : firstOfMonth(period.to);
    if (!first.isNull() && !end.isNull() && first >= end) {
        if (first == period.from && end == period.to)
            return parts;
        if (period.from < period.to)
            parts.edges << period;
        return parts;
    }
    // An open end is an empty text, not a null one: the database would take that for "unknown".
    const QString open = QStringLiteral("");
    parts.months = Months{first.isNull() ? open : monthKey(first), end.isNull() ? open : monthKey(end.addDays(-1))};
    if (period.from < first)
        parts.edges << Period{period.from, first};
    if (end < period.to)
        parts.edges << Period{end, period.to};
    return parts;
}

QList<Period> monthsOf(const Period& days)
{
    QList<Period> months;
    for (Period part = days; part.from < days.to; part.from = part.to) {
        part.to = std::min(Period::monthOf(part.from).to, days.to);
        months << part;
    }
    return months;
}

QString spanKey(const Period& period)
{
    if (period.isAll())
        return QStringLiteral("all");
    if (period.from.isNull() || period.to.isNull())
        return {};
    if (period == Period::monthOf(period.from))
        return monthKey(period.from);
    for (const Span& span : spansAround(period)) {
        if (span.period == period)
            return span.key;
    }
    return {};
}

QList<Span> spansAround(const Period& period)
{
    QList<Span> spans;
    if (!period.from.isNull() && !period.to.isNull()) {
        const QDate day = period.from;
        const Period quarter = Period::quarterOf(day);
        if (period.to <= quarter.to)
            spans << Span{QStringLiteral("%1-Q%2").arg(day.year()).arg(quarterOfYear(day)), quarter};
        const Period year = Period::year(day.year());
        if (period.to <= year.to)
            spans << Span{QString::number(day.year()), year};
    }
    spans << Span{QStringLiteral("all"), Period::all()};
    return spans;
}

Minutes minutesWithin(const QDateTime& start, const QDateTime& end, Minutes minutes, const Period& days)
{
    if (days.contains(start.date()) && days.contains(end.date()))
        return minutes;
    Minutes pause = minutesBetween(start, end) - minutes;
    Minutes inside;
    for (const DayShare& share : splitByDay(start, end)) {
        const Minutes taken = std::min(pause, share.minutes);
        pause -= taken;
        if (days.contains(share.day))
            inside += share.minutes - taken;
    }
    return inside;
}

#include "models/service/servicesums.h"

#include <QSet>

ServiceLine ServiceLine::of(const ServiceRecord& record)
{
    return {record.volunteer.value(), record.organisation.value(), record.field.value(), record.team.value(),
        isoMinute(record.start), isoMinute(record.end), record.minutes.value()};
}

ServiceSum& ServiceSum::operator+=(const ServiceSum& other)
{
    minutes += other.minutes;
    records += other.records;
    return *this;
}

QList<MonthShare> monthShares(const ServiceLine& line)
{
    const auto month = QStringView(line.start).first(7);
    if (QStringView(line.end).first(7) == month)
        return {MonthShare{month.toString(), Minutes(line.minutes)}};
    QList<MonthShare> shares = splitByMonth(parseIsoMinute(line.start), parseIsoMinute(line.end));
    Minutes pause;
    for (const MonthShare& share : shares)
        pause += share.minutes;
    pause -= Minutes(line.minutes);
    for (MonthShare& share : shares) {
        const Minutes taken = std::min(pause, share.minutes);
        share.minutes -= taken;
        pause -= taken;
    }
    return shares;
}

/// A record lasts at most a day and so touches two; a break is taken off on the first one.
static void addDays(const ServiceLine& line, int sign, MinutesByDay& days)
{
    const auto begin = QStringView(line.start).first(10);
    const auto end = QStringView(line.end).first(10);
    qint64 later = 0;
    if (begin != end) {
        const QTime midnightOn = parseIsoMinute(line.end).time();
        later = std::min<qint64>(line.minutes, midnightOn.hour() * 60 + midnightOn.minute());
        days[{line.organisation, end.toString()}] += later * sign;
    }
    days[{line.organisation, begin.toString()}] += (line.minutes - later) * sign;
}

void ServiceSums::add(const ServiceLine& line, int sign)
{
    PersonMonths& person = m_people[line.volunteer];
    const qsizetype before = person.size();
    qint64 records = sign; // a record counts once, in the month in which it begins
    for (const MonthShare& share : monthShares(line)) {
        const ServiceSum sum{share.minutes.value() * sign, std::exchange(records, 0)};
        m_fieldMonths[{line.organisation, share.month, line.field, line.team}] += sum;
        person[{share.month, line.organisation}] += sum;
    }
    addDays(line, sign, m_days);
    m_personMonths += person.size() - before;
    if (line.team > 0)
        m_teams[line.team] += line.minutes * sign;
}

void countActive(const PersonMonths& months, const OrganisationAncestors& ancestors, int sign, ActiveCounts& counts)
{
    QSet<ActivePeriod> places;
    for (auto it = months.begin(); it != months.end(); ++it) {
        if (it.value().minutes <= 0)
            continue;
        const QString& month = it.key().month;
        const QString year = month.first(4);
        const QString quarter
            = year + QStringLiteral("-Q") + QString::number((QStringView(month).mid(5).toInt() + 2) / 3);
        for (const OrganisationId above : ancestors.value(OrganisationId(it.key().organisation))) {
            for (const QString& period : {month, quarter, year, QStringLiteral("all")})
                places.insert({above.value(), period});
        }
    }
    for (const ActivePeriod& place : std::as_const(places))
        counts[place] += sign;
}

qint64 totalMinutes(const PersonMonths& months)
{
    qint64 total = 0;
    for (const ServiceSum& sum : months)
        total += sum.minutes;
    return total;
}

#include "models/reports/satisfactionreport.h"

#include "models/database/query.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

#include <algorithm>

namespace {

using Kind = SheetColumnKind;

/// Id and name of the group that a closed round falls in.
QString groupOf(SatisfactionBy by)
{
    switch (by) {
    case SatisfactionBy::Month:
        return QStringLiteral("CAST(SUBSTR(r.closed_at, 1, 4) AS INTEGER) * 100 + CAST(SUBSTR(r.closed_at, 6, 2) AS "
                              "INTEGER), SUBSTR(r.closed_at, 1, 7)");
    case SatisfactionBy::Organisation:
        return QStringLiteral("c.id, c.name");
    case SatisfactionBy::Need:
        return QStringLiteral("COALESCE(n.id, 0), COALESCE(n.name, '')");
    case SatisfactionBy::Station:
        return QStringLiteral("COALESCE(s.id, 0), COALESCE(s.name, '')");
    case SatisfactionBy::Team:
        break;
    }
    return QStringLiteral("COALESCE(t.id, 0), COALESCE(t.name, '')");
}

QString ordersSql(SatisfactionBy by)
{
    return QStringLiteral(
        "SELECT %1, COUNT(*), COUNT(e.grade), SUM(CASE WHEN e.grade >= 4 THEN 1 ELSE 0 END) FROM order_rounds r JOIN "
        "orders o ON o.id = r.order_id JOIN organisations c ON c.id = o.organisation_id LEFT JOIN need_categories n ON "
        "n.id = o.need_id LEFT JOIN stations s ON s.id = o.station_id LEFT JOIN teams t ON t.id = r.team_id LEFT JOIN "
        "evaluations e ON e.subject_kind = 'order' "
        "AND e.subject_id = r.order_id AND e.round = r.round WHERE r.closed_at IS NOT NULL")
        .arg(groupOf(by));
}

const QString visitsSql = QStringLiteral(
    "SELECT COALESCE(s.id, 0), COALESCE(s.name, ''), COUNT(*), SUM(CASE WHEN v.grade > 0 THEN 1 ELSE 0 END), SUM(CASE "
    "WHEN v.grade >= 4 THEN 1 ELSE 0 END) FROM visits v LEFT JOIN stations s ON s.id = v.station_id WHERE v.state IN "
    "('answered', 'ordered', 'closed')");

TableValue shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? TableValue(double(part) / double(whole)) : TableValue();
}

TableRow rowOf(const QString& name, const Satisfaction& sum)
{
    return {name, sum.closed, sum.evaluated, sum.good, shareOf(sum.good, sum.evaluated),
        shareOf(sum.evaluated, sum.closed)};
}

ReportSection sectionOf(Connection& connection, const OfficeScope& scope, const Period& period, SatisfactionBy by)
{
    ReportSection section;
    section.title = satisfactionTitle(by);
    section.columns = {{satisfactionHeading(by), 28},
        {by == SatisfactionBy::Station ? ReportText::tr("Visits settled, orders closed")
                                       : ReportText::tr("Orders closed"),
            12, Kind::Integer},
        {ReportText::tr("Evaluated"), 12, Kind::Integer}, {ReportText::tr("Good evaluations"), 12, Kind::Integer},
        {ReportText::tr("Satisfaction"), 12, Kind::Percent},
        {ReportText::tr("Evaluation coverage"), 12, Kind::Percent}};
    Satisfaction all;
    for (const SatisfactionLine& line : satisfactionBy(connection, scope, period, by)) {
        section.rows << rowOf(line.name.isEmpty() ? unnamedTitle(by) : line.name, line.sum);
        all += line.sum;
    }
    section.totals = rowOf(ReportText::tr("Total"), all);
    section.charts = {
        {by == SatisfactionBy::Month ? TableChart::Kind::Line : TableChart::Kind::Bar, section.title, 0, {4, 5}, {}}};
    return section;
}

} // namespace

QList<SatisfactionBy> allSatisfactionBy()
{
    using enum SatisfactionBy;
    return {Month, Organisation, Need, Team, Station};
}

QString satisfactionTitle(SatisfactionBy by)
{
    switch (by) {
    case SatisfactionBy::Month:
        return ReportText::tr("Satisfaction by month");
    case SatisfactionBy::Organisation:
        return ReportText::tr("Satisfaction by organization");
    case SatisfactionBy::Need:
        return ReportText::tr("Satisfaction by need");
    case SatisfactionBy::Team:
        return ReportText::tr("Satisfaction by team");
    case SatisfactionBy::Station:
        break;
    }
    return ReportText::tr("Satisfaction by station (visits and orders)");
}

QString satisfactionHeading(SatisfactionBy by)
{
    switch (by) {
    case SatisfactionBy::Month:
        return ReportText::tr("Month");
    case SatisfactionBy::Organisation:
        return ReportText::tr("Organization");
    case SatisfactionBy::Need:
        return ReportText::tr("Need");
    case SatisfactionBy::Team:
        return ReportText::tr("Team");
    case SatisfactionBy::Station:
        break;
    }
    return ReportText::tr("Station");
}

QString unnamedTitle(SatisfactionBy by)
{
    if (by == SatisfactionBy::Team)
        return ReportText::tr("No team named");
    return by == SatisfactionBy::Station ? ReportText::tr("Without a station") : ReportText::tr("Not named");
}

QList<SatisfactionLine> satisfactionBy(
    Connection& connection, const OfficeScope& scope, const Period& period, SatisfactionBy by)
{
    QList<SatisfactionLine> lines;
    QHash<qint64, qsizetype> places;
    const auto read = [&](QString sql, const QString& moment, const QString& organisation, const QString& rest) {
        QVariantList values;
        sql += periodCondition(period, moment, values);
        sql += scope.condition(organisation, values);
        Query query(connection, sql + rest + QStringLiteral(" GROUP BY 1, 2 ORDER BY 1, 2"));
        query.bindAll(values).run();
        while (query.next()) {
            const Satisfaction sum{query.integer(2), query.integer(3), query.integer(4)};
            const auto place = places.constFind(query.integer(0));
            if (place != places.constEnd()) {
                lines[*place].sum += sum;
                continue;
            }
            places.insert(query.integer(0), lines.size());
            lines << SatisfactionLine{query.integer(0), query.text(1), sum};
        }
    };
    // Of orders, a station counts those that name one; visits without one say that the register lacks it.
    if (by == SatisfactionBy::Station)
        read(visitsSql, QStringLiteral("v.happened_at"), QStringLiteral("v.organisation_id"), {});
    read(ordersSql(by), QStringLiteral("r.closed_at"), QStringLiteral("o.organisation_id"),
        by == SatisfactionBy::Station ? QStringLiteral(" AND o.station_id IS NOT NULL") : QString());
    if (by != SatisfactionBy::Month)
        std::stable_sort(lines.begin(), lines.end(),
            [](const SatisfactionLine& a, const SatisfactionLine& b) { return a.sum.closed > b.sum.closed; });
    return lines;
}

QList<ReportSection> satisfactionSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    QList<ReportSection> sections;
    for (const SatisfactionBy by : allSatisfactionBy())
        sections << sectionOf(connection, scope, request.period, by);
    return sections;
}

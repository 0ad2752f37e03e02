#include "models/reports/dutyreport.h"

#include "models/database/query.h"
#include "models/duty/dutyfairness.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

#include <array>

namespace {

using Kind = SheetColumnKind;

/// Wanted, manned, attended, absent, minutes; visits, handed on, settled in time.
constexpr size_t figures = 8;
using Sums = std::array<qint64, figures>;

/// Adds what a question answers: the group first, then figures from `first` on.
void addSums(Query& query, size_t first, QMap<QString, Sums>& groups, QHash<QString, QString>& names)
{
    while (query.next()) {
        names.insert(query.text(0), query.text(1));
        auto group = groups.find(query.text(0));
        if (group == groups.end())
            group = groups.insert(query.text(0), Sums{});
        for (size_t i = first; i < figures && int(i - first) < (first == 0 ? 5 : 3); ++i)
            group->at(i) += query.integer(int(i - first) + 2);
    }
}

struct Grouping {
    const char* duties; ///< key and name of a duty's group
    const char* visits;
};

constexpr Grouping byStation{"s.name_key || s.id, s.name", "COALESCE(s.name_key || s.id, ''), COALESCE(s.name, '')"};
constexpr Grouping byMonth{
    "SUBSTR(d.starts_at, 1, 7), SUBSTR(d.starts_at, 1, 7)", "SUBSTR(v.happened_at, 1, 7), SUBSTR(v.happened_at, 1, 7)"};

QString counted(const char* condition)
{
    return QStringLiteral(", SUM(CASE WHEN %1 THEN 1 ELSE 0 END)").arg(QLatin1String(condition));
}

void readDuties(Connection& connection, const OfficeScope& scope, const Period& period, const Grouping& grouping,
    QMap<QString, Sums>& groups, QHash<QString, QString>& names)
{
    QVariantList values;
    QString condition
        = QStringLiteral(" WHERE d.state <> 'cancelled' AND r.state IN ('published', 'running', 'closed')");
    condition += periodCondition(period, QStringLiteral("d.starts_at"), values);
    condition += scope.condition(QStringLiteral("s.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT %1, COUNT(*)").arg(QLatin1String(grouping.duties))
            + counted("d.volunteer_id IS NOT NULL") + counted("d.state = 'attended'") + counted("d.state = 'absent'")
            + QStringLiteral(", SUM(d.minutes) FROM duties d JOIN duty_rosters r ON r.id = d.roster_id JOIN stations s "
                             "ON s.id = d.station_id")
            + condition + QStringLiteral(" GROUP BY 1, 2 ORDER BY 1"));
    query.bindAll(values).run();
    addSums(query, 0, groups, names);
}

void readVisits(Connection& connection, const OfficeScope& scope, const Period& period, const Grouping& grouping,
    QMap<QString, Sums>& groups, QHash<QString, QString>& names)
{
    QVariantList values;
    QString condition = QStringLiteral(" WHERE v.state <> 'withdrawn'");
    condition += periodCondition(period, QStringLiteral("v.happened_at"), values);
    condition += scope.condition(QStringLiteral("v.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT %1, COUNT(*)").arg(QLatin1String(grouping.visits)) + counted("v.due_on IS NOT NULL")
            + counted("v.due_on IS NOT NULL AND v.closed_on <= v.due_on")
            + QStringLiteral(" FROM visits v LEFT JOIN stations s ON s.id = v.station_id") + condition
            + QStringLiteral(" GROUP BY 1, 2 ORDER BY 1"));
    query.bindAll(values).run();
    addSums(query, 5, groups, names);
}

ReportSection sectionOf(
    const QString& title, const QString& head, const QMap<QString, Sums>& groups, const QHash<QString, QString>& names)
{
    ReportSection section;
    section.title = title;
    section.landscape = true;
    section.columns
        = {{head, 24}, {ReportText::tr("Seats"), 9, Kind::Integer}, {ReportText::tr("Manned"), 9, Kind::Integer},
            {ReportText::tr("Was there"), 9, Kind::Integer}, {ReportText::tr("Absent"), 9, Kind::Integer},
            {ReportText::tr("Hours of duty"), 10, Kind::Hours}, {ReportText::tr("Visits"), 9, Kind::Integer},
            {ReportText::tr("Handed on"), 10, Kind::Integer}, {ReportText::tr("Settled in time"), 12, Kind::Integer}};
    Sums all{};
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const QString name = names.value(group.key());
        TableRow row{name.isEmpty() ? ReportText::tr("Without a station") : name};
        for (size_t i = 0; i < figures; ++i) {
            row << group->at(i);
            all.at(i) += group->at(i);
        }
        section.rows << row;
    }
    section.totals << ReportText::tr("Total");
    for (const qint64 sum : all)
        section.totals << sum;
    return section;
}

ReportSection groupedSection(Connection& connection, const OfficeScope& scope, const Period& period,
    const Grouping& grouping, const QString& title, const QString& head)
{
    QMap<QString, Sums> groups;
    QHash<QString, QString> names;
    readDuties(connection, scope, period, grouping, groups, names);
    readVisits(connection, scope, period, grouping, groups, names);
    return sectionOf(title, head, groups, names);
}

ReportSection turnsSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    const QDate last = period.to.isNull() ? QDate::currentDate() : period.lastDay();
    ReportSection section;
    section.title = ReportText::tr("Turns in twelve months");
    section.columns = {{ReportText::tr("Full name"), 16}};
    for (const Turn turn : allTurns())
        section.columns << SheetColumn{turnTitle(turn), 10, Kind::Integer};
    section.columns << SheetColumn{ReportText::tr("Total"), 10, Kind::Integer}
                    << SheetColumn{ReportText::tr("Absent"), 10, Kind::Integer}
                    << SheetColumn{ReportText::tr("Hours of duty"), 12, Kind::Hours};
    Sums all{};
    for (const FairnessLine& line :
        fairnessTable(connection, fairYear(QDate(last.year(), last.month(), 1)), scope.ids())) {
        TableRow row{line.name};
        const Sums sums{
            line.turns[0], line.turns[1], line.turns[2], line.turns[3], line.all, line.absent, line.minutes.value(), 0};
        for (qsizetype i = 0; i + 1 < section.columns.size(); ++i) {
            row << sums.at(size_t(i));
            all.at(size_t(i)) += sums.at(size_t(i));
        }
        section.rows << row;
    }
    section.totals << ReportText::tr("Total");
    for (qsizetype i = 0; i + 1 < section.columns.size(); ++i)
        section.totals << all.at(size_t(i));
    return section;
}

} // namespace

QList<ReportSection> dutySections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    return {groupedSection(connection, scope, request.period, byStation, ReportText::tr("Duty by station"),
                ReportText::tr("Station")),
        groupedSection(
            connection, scope, request.period, byMonth, ReportText::tr("Duty by month"), ReportText::tr("Month")),
        turnsSection(connection, scope, request.period)};
}

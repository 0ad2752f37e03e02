#include "models/activities/activity.h"
#include "models/database/query.h"
#include "models/reports/officescope.h"
#include "models/reports/projectsreport.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

constexpr qsizetype firstFigure = 7;
constexpr qsizetype figureCount = 5; ///< wanted, signed up, came, absent, minutes

QList<SheetColumn> figureColumns()
{
    return {{ReportText::tr("Places"), 8, Kind::Integer}, {ReportText::tr("Signed up"), 8, Kind::Integer},
        {ReportText::tr("Took part"), 8, Kind::Integer}, {ReportText::tr("Absent"), 8, Kind::Integer},
        {ReportText::tr("Service hours"), 11, Kind::Hours}};
}

QString conditionOf(Connection& connection, const ReportRequest& request, QVariantList& values)
{
    QString condition = QStringLiteral("a.state <> 'draft'");
    condition += periodCondition(request.period, QStringLiteral("a.starts_at"), values);
    return condition
        + OfficeScope(connection, request.organisation).condition(QStringLiteral("a.organisation_id"), values);
}

/// Date, activity, field, organization, team, station, state, then the figures.
QList<TableRow> activityRows(Connection& connection, const ReportRequest& request)
{
    QVariantList values;
    const QString condition = conditionOf(connection, request, values);
    const QString people = QStringLiteral("(SELECT COUNT(*) FROM attendance p WHERE p.activity_id = a.id AND p.state "
                                          "%1)");
    Query query(connection,
        QStringLiteral("SELECT a.starts_at, a.name, f.name, o.name, t.name, s.name, a.state, a.capacity, %1, %2, %3, "
                       "(SELECT COALESCE(SUM(r.minutes), 0) FROM service_records r WHERE r.source_kind = 'activity' "
                       "AND r.source_id = a.id AND r.state = 'checked') FROM activities a JOIN organisations o ON o.id "
                       "= a.organisation_id LEFT JOIN service_fields f ON f.id = a.field_id LEFT JOIN teams t ON t.id "
                       "= a.team_id LEFT JOIN stations s ON s.id = a.station_id WHERE %4 ORDER BY a.starts_at, a.id")
            .arg(people.arg(QStringLiteral("NOT IN ('declined', 'cancelled')")),
                people.arg(QStringLiteral("= 'present'")), people.arg(QStringLiteral("= 'absent'")), condition));
    query.bindAll(values).run();
    QList<TableRow> rows;
    while (query.next()) {
        TableRow row{parseIsoMinute(query.text(0)).date()};
        for (int i = 1; i < int(firstFigure) - 1; ++i)
            row << query.text(i);
        row << activityStates().title(activityStates().fromCode(query.text(int(firstFigure) - 1)));
        for (int i = 0; i < int(figureCount); ++i)
            row << query.integer(int(firstFigure) + i);
        rows << row;
    }
    return rows;
}

ReportSection groupSection(const QString& title, const QString& head, const QList<TableRow>& rows, qsizetype by)
{
    constexpr qsizetype figures = figureCount + 1; // with the number of activities
    QMap<QString, TableRow> groups;
    for (const TableRow& row : rows) {
        const QString name = std::get<QString>(row.at(by));
        TableRow& group = groups[name.isEmpty() ? ReportText::tr("(none)") : name];
        if (group.isEmpty())
            group = TableRow(figures, qint64(0));
        group[0] = std::get<qint64>(group.at(0)) + 1;
        for (qsizetype i = 0; i < figureCount; ++i)
            group[i + 1] = std::get<qint64>(group.at(i + 1)) + std::get<qint64>(row.at(firstFigure + i));
    }
    ReportSection section;
    section.title = title;
    section.columns = {{head, 26}, {ReportText::tr("Activities"), 9, Kind::Integer}};
    section.columns << figureColumns();
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        section.rows << (TableRow{group.key()} << *group);
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    return section;
}

} // namespace

QList<ReportSection> activitiesSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    constexpr qsizetype field = 2;
    constexpr qsizetype organisation = 3;
    ReportSection list;
    list.title = ReportText::tr("Activities");
    list.landscape = true;
    list.columns = {{ReportText::tr("Date"), 12, Kind::Date}, {ReportText::tr("Activity"), 32},
        {ReportText::tr("Service field"), 14}, {ReportText::tr("Organization"), 14}, {ReportText::tr("Team"), 22},
        {ReportText::tr("Station"), 22}, {ReportText::tr("State"), 10}};
    list.columns << figureColumns();
    list.rows = activityRows(connection, request);
    list.totals = totalsOf(list.rows, list.columns.size(), firstFigure);
    ReportSection byField
        = groupSection(ReportText::tr("Activities by field"), ReportText::tr("Service field"), list.rows, field);
    if (!byField.rows.isEmpty())
        byField.charts << TableChart{
            TableChart::Kind::Bar, ReportText::tr("Activities by field"), 0, {1}, ReportText::tr("activities")};
    return {byField,
        groupSection(
            ReportText::tr("Activities by organization"), ReportText::tr("Organization"), list.rows, organisation),
        list};
}

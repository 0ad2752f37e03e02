#include "models/reports/projectsreport.h"

#include "models/database/query.h"
#include "models/projects/project.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

QList<SheetColumn> serviceColumns()
{
    return {{ReportText::tr("Activities"), 9, Kind::Integer}, {ReportText::tr("Service hours"), 11, Kind::Hours},
        {ReportText::tr("People served"), 10, Kind::Integer}, {ReportText::tr("Budget (yuan)"), 13, Kind::Money},
        {ReportText::tr("Spent (yuan)"), 13, Kind::Money}};
}

struct ProjectRow {
    QString category;
    TableRow cells; ///< of the list
    TableRow figures; ///< those of serviceColumns()
};

/// The projects of the library: those that were dropped or sent back are not in it.
QList<ProjectRow> projectRows(Connection& connection, const ReportRequest& request)
{
    QVariantList values;
    QString sql = QStringLiteral(
        "SELECT p.id, p.code, p.name, c.name, o.name, t.name, p.state, p.score_tenths, p.beneficiaries, p.budget_fen, "
        "p.spent_fen, p.is_brand FROM projects p JOIN organisations o ON o.id = p.organisation_id LEFT JOIN teams t ON "
        "t.id = p.team_id LEFT JOIN project_categories c ON c.id = p.category_id WHERE p.state NOT IN ('rejected', "
        "'returned')");
    sql += OfficeScope(connection, request.organisation).condition(QStringLiteral("p.organisation_id"), values);
    Query query(connection, sql + QStringLiteral(" ORDER BY p.code, p.id"));
    query.bindAll(values).run();
    constexpr double tenths = 10;
    QList<ProjectRow> rows;
    while (query.next()) {
        const ProjectService service = projectService(connection, query.id<ProjectId>(0), request.period);
        ProjectRow row;
        row.category = query.text(3);
        row.cells = {query.text(1), query.text(2), query.boolean(11) ? ReportText::tr("yes") : QString(), query.text(3),
            query.text(4), query.text(5), projectStates().title(projectStates().fromCode(query.text(6))),
            query.isNull(7) ? TableValue() : TableValue(double(query.integer(7)) / tenths)};
        row.figures = {
            qint64(service.activities), service.minutes.value(), query.integer(8), query.integer(9), query.integer(10)};
        rows << row;
    }
    return rows;
}

ReportSection categorySection(const QList<ProjectRow>& rows)
{
    QMap<QString, TableRow> groups;
    for (const ProjectRow& row : rows) {
        TableRow& group = groups[row.category.isEmpty() ? ReportText::tr("(none)") : row.category];
        if (group.isEmpty())
            group = TableRow(row.figures.size() + 1, qint64(0));
        group[0] = std::get<qint64>(group.at(0)) + 1;
        for (qsizetype i = 0; i < row.figures.size(); ++i)
            group[i + 1] = std::get<qint64>(group.at(i + 1)) + std::get<qint64>(row.figures.at(i));
    }
    ReportSection section;
    section.title = ReportText::tr("Projects by category");
    section.columns = {{ReportText::tr("Category"), 26}, {ReportText::tr("Projects"), 9, Kind::Integer}};
    section.columns << serviceColumns();
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        section.rows << (TableRow{group.key()} << *group);
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    if (!groups.isEmpty())
        section.charts << TableChart{
            TableChart::Kind::Bar, ReportText::tr("Projects by category"), 0, {1}, ReportText::tr("projects")};
    return section;
}

QString spanText(QDate from, QDate until)
{
    if (!from.isValid() && !until.isValid())
        return {};
    return ReportText::tr("%1 to %2").arg(isoDate(from), isoDate(until));
}

ReportSection factSection(const Query& query, const ProjectService& service)
{
    ReportSection section;
    section.title = ReportText::tr("Project");
    section.columns = {{ReportText::tr("What"), 20}, {ReportText::tr("Details"), 60}};
    const auto add = [&section](const QString& what, const QString& entry) {
        if (!entry.isEmpty())
            section.rows << TableRow{what, entry};
    };
    constexpr double tenths = 10;
    add(ReportText::tr("Code"), query.text(0));
    add(ReportText::tr("Category"), query.text(2));
    add(ReportText::tr("State"), projectStates().title(projectStates().fromCode(query.text(3))));
    add(ReportText::tr("Brand project"), query.boolean(4) ? ReportText::tr("yes") : QString());
    add(ReportText::tr("Organization"), query.text(5));
    add(ReportText::tr("Team"), query.text(6));
    add(ReportText::tr("Source"), query.text(7));
    add(ReportText::tr("Target group"), query.text(8));
    add(ReportText::tr("Project period"), spanText(query.date(9), query.date(10)));
    add(ReportText::tr("Recruiting"), spanText(query.date(11), query.date(12)));
    add(ReportText::tr("Recruiting area"), query.text(13));
    add(ReportText::tr("Funding"), query.text(14));
    add(ReportText::tr("Protection of volunteers"), query.text(15));
    add(ReportText::tr("Budget (yuan)"), Money(query.integer(16)).text());
    add(ReportText::tr("Spent (yuan)"), Money(query.integer(17)).text());
    add(ReportText::tr("Score"), query.isNull(18) ? QString() : QString::number(query.integer(18) / tenths, 'f', 1));
    add(ReportText::tr("Activities"), QString::number(service.activities));
    add(ReportText::tr("Volunteers"), QString::number(service.volunteers));
    add(ReportText::tr("Service hours"), service.minutes.hoursText());
    add(ReportText::tr("People served"), QString::number(query.integer(19)));
    add(ReportText::tr("Summary"), query.text(20));
    add(ReportText::tr("Results"), query.text(21));
    return section;
}

ReportSection reviewSection(Connection& connection, ProjectId project)
{
    ReportSection section;
    section.title = ReportText::tr("Reviews");
    section.columns = {{ReportText::tr("Date"), 12, Kind::Date}, {ReportText::tr("Review round"), 36},
        {ReportText::tr("Rank"), 8, Kind::Integer}, {ReportText::tr("Score"), 10, Kind::Number},
        {ReportText::tr("Chosen"), 10}};
    Query query(connection,
        QStringLiteral("SELECT r.held_on, r.name, c.place, c.score_hundredths, c.is_chosen FROM review_candidates c "
                       "JOIN review_rounds r ON r.id = c.round_id WHERE c.project_id = ? AND c.state = 'entered' AND "
                       "r.state = 'decided' ORDER BY r.held_on, r.id"));
    query.bind(project).run();
    constexpr double hundredths = 100;
    while (query.next())
        section.rows << TableRow{query.date(0), query.text(1), query.integer(2), double(query.integer(3)) / hundredths,
            query.boolean(4) ? ReportText::tr("yes") : ReportText::tr("no")};
    return section;
}

ReportSection activitySection(Connection& connection, ProjectId project)
{
    ReportSection section;
    section.title = ReportText::tr("Activities of the project");
    section.columns = {{ReportText::tr("Date"), 12, Kind::Date}, {ReportText::tr("Activity"), 40},
        {ReportText::tr("People"), 9, Kind::Integer}, {ReportText::tr("Service hours"), 11, Kind::Hours}};
    Query query(connection,
        QStringLiteral("SELECT a.starts_at, a.name, COUNT(DISTINCT r.volunteer_id), COALESCE(SUM(r.minutes), 0) FROM "
                       "activities a LEFT JOIN service_records r ON r.source_kind = 'activity' AND r.source_id = a.id "
                       "AND r.state = 'checked' WHERE a.project_id = ? AND a.state NOT IN ('draft', 'cancelled') GROUP "
                       "BY a.id, a.starts_at, a.name ORDER BY a.starts_at, a.id"));
    query.bind(project).run();
    while (query.next())
        section.rows << TableRow{
            parseIsoMinute(query.text(0)).date(), query.text(1), query.integer(2), query.integer(3)};
    section.totals = totalsOf(section.rows, section.columns.size(), 2);
    return section;
}

} // namespace

ProjectService projectService(Connection& connection, ProjectId project, const Period& period)
{
    ProjectService service;
    QVariantList values{project.value()};
    const QString activities = QStringLiteral("project_id = ? AND state NOT IN ('draft', 'cancelled')")
        + periodCondition(period, QStringLiteral("starts_at"), values);
    service.activities
        = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM activities WHERE ") + activities, values).toInt();
    Query query(connection,
        QStringLiteral("SELECT COUNT(DISTINCT volunteer_id), COALESCE(SUM(minutes), 0) FROM service_records WHERE "
                       "source_kind = 'activity' AND state = 'checked' AND source_id IN (SELECT id FROM activities "
                       "WHERE %1)")
            .arg(activities));
    query.bindAll(values).run();
    if (query.next()) {
        service.volunteers = query.number(0);
        service.minutes = Minutes(query.integer(1));
    }
    return service;
}

QList<ReportSection> projectsSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const QList<ProjectRow> rows = projectRows(connection, request);
    ReportSection list;
    list.title = ReportText::tr("Project library");
    list.landscape = true;
    list.columns = {{ReportText::tr("Code"), 11}, {ReportText::tr("Name"), 28}, {ReportText::tr("Brand"), 6},
        {ReportText::tr("Category"), 22}, {ReportText::tr("Organization"), 14}, {ReportText::tr("Team"), 24},
        {ReportText::tr("State"), 9}, {ReportText::tr("Score"), 7, Kind::Number}};
    const qsizetype first = list.columns.size();
    list.columns << serviceColumns();
    for (const ProjectRow& row : rows)
        list.rows << (TableRow(row.cells) << row.figures);
    list.totals = totalsOf(list.rows, list.columns.size(), first);
    return {categorySection(rows), list};
}

Report projectCard(Connection& connection, ProjectId project, const QString& printedBy)
{
    Query query(connection,
        QStringLiteral(
            "SELECT p.code, p.name, c.name, p.state, p.is_brand, o.name, t.name, s.name, p.target_group, p.starts_on, "
            "p.ends_on, p.recruits_from, p.recruits_until, p.recruiting_area, p.funding, p.protection, p.budget_fen, "
            "p.spent_fen, p.score_tenths, p.beneficiaries, p.summary, p.results FROM projects p JOIN organisations o "
            "ON o.id = p.organisation_id LEFT JOIN teams t ON t.id = p.team_id LEFT JOIN project_categories c ON c.id "
            "= p.category_id LEFT JOIN project_sources s ON s.id = p.source_id WHERE p.id = ?"));
    query.bind(project).run();
    Report report;
    report.name = QStringLiteral("project");
    if (!query.next())
        return report;
    report.title = ReportText::tr("Project card: %1").arg(query.text(1));
    report.notes << ReportText::tr("Printed by %1 on %2").arg(printedBy, isoDate(QDate::currentDate()));
    report.sections << factSection(query, projectService(connection, project));
    for (const ReportSection& section : {reviewSection(connection, project), activitySection(connection, project)}) {
        if (!section.rows.isEmpty())
            report.sections << section;
    }
    return report;
}

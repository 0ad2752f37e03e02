#include "models/reports/trainingreport.h"

#include "models/database/query.h"
#include "models/reports/officescope.h"
#include "models/reports/practicereport.h"
#include "models/reports/reporttext.h"
#include "models/training/credential.h"
#include "models/training/licence.h"

namespace {

using Kind = SheetColumnKind;

ReportSection courseSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = ReportText::tr("Courses");
    section.columns = {{ReportText::tr("Course"), 28}, {ReportText::tr("Sessions held"), 10, Kind::Integer},
        {ReportText::tr("Signed up"), 10, Kind::Integer}, {ReportText::tr("Attended"), 10, Kind::Integer},
        {ReportText::tr("Passed"), 10, Kind::Integer}, {ReportText::tr("Class hours"), 10, Kind::Hours}};
    QVariantList values;
    QString condition = QStringLiteral(" WHERE s.state = 'held'");
    condition += periodCondition(period, QStringLiteral("s.starts_at"), values);
    condition += scope.condition(QStringLiteral("s.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT c.name, COUNT(DISTINCT s.id), COUNT(e.id), SUM(CASE WHEN e.state IN ('attended', "
                       "'passed', 'failed') THEN 1 ELSE 0 END), SUM(CASE WHEN e.state = 'passed' THEN 1 ELSE 0 END), "
                       "SUM(CASE WHEN e.state IN ('attended', 'passed') THEN e.minutes ELSE 0 END) FROM "
                       "course_sessions s JOIN courses c ON c.id = s.course_id LEFT JOIN enrolments e ON e.session_id "
                       "= s.id AND e.state <> 'cancelled'")
            + condition + QStringLiteral(" GROUP BY c.id, c.name, c.code ORDER BY c.code"));
    query.bindAll(values).run();
    while (query.next()) {
        TableRow row{query.text(0)};
        for (int i = 1; i < int(section.columns.size()); ++i)
            row << query.integer(i);
        section.rows << row;
    }
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    return section;
}

ReportSection credentialSection(Connection& connection, const OfficeScope& scope)
{
    const QDate today = QDate::currentDate();
    QList<Standing> standings = allStandings();
    standings.removeOne(Standing::Withdrawn);
    QVariantList values;
    const QString inScope = scope.condition(QStringLiteral("v.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT k.name, c.state, c.expires_on FROM credentials c JOIN credential_kinds k ON k.id = "
                       "c.kind_id JOIN volunteers v ON v.id = c.volunteer_id WHERE c.state <> 'withdrawn'%1 ORDER BY "
                       "k.position, k.id")
            .arg(inScope));
    query.bindAll(values).run();
    QStringList kinds;
    QHash<QString, QHash<Standing, qint64>> counts;
    while (query.next()) {
        if (!kinds.contains(query.text(0)))
            kinds << query.text(0);
        ++counts[query.text(0)][standingOn(credentialStates().fromCode(query.text(1)), query.date(2), today)];
    }
    ReportSection section;
    section.title = ReportText::tr("Credentials today");
    section.columns = {{ReportText::tr("Kind"), 24}};
    for (const Standing standing : std::as_const(standings))
        section.columns << SheetColumn{standingTitle(standing), 10, Kind::Integer};
    for (const QString& kind : std::as_const(kinds)) {
        TableRow row{kind};
        for (const Standing standing : std::as_const(standings))
            row << counts.value(kind).value(standing);
        section.rows << row;
    }
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    return section;
}

ReportSection licenceSection(Connection& connection, const OfficeScope& scope)
{
    const QList<LicenceStanding> standings{
        LicenceStanding::ToRegister, LicenceStanding::Valid, LicenceStanding::DueSoon, LicenceStanding::Overdue};
    const QDate today = QDate::currentDate();
    QVariantList values;
    const QString inScope = scope.condition(QStringLiteral("v.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT l.level, l.registered_on, l.due_on FROM licences l JOIN volunteers v ON v.id = "
                       "l.volunteer_id WHERE l.state = 'held'%1")
            .arg(inScope));
    query.bindAll(values).run();
    QHash<LicenceLevel, QHash<LicenceStanding, qint64>> counts;
    while (query.next())
        ++counts[levelFromCode(query.text(0))]
                [licenceStanding(LicenceState::Held, !query.isNull(1), query.date(2), today)];
    ReportSection section;
    section.title = ReportText::tr("Licenses today");
    section.columns = {{ReportText::tr("Level"), 24}};
    for (const LicenceStanding standing : standings)
        section.columns << SheetColumn{licenceStandingTitle(standing), 14, Kind::Integer};
    for (const LicenceLevel level : allLicenceLevels()) {
        TableRow row{levelTitle(level)};
        for (const LicenceStanding standing : standings)
            row << counts.value(level).value(standing);
        section.rows << row;
    }
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    return section;
}

} // namespace

QList<ReportSection> trainingSections(Connection& connection, const Vault& vault, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    return {courseSection(connection, scope, request.period), credentialSection(connection, scope),
        licenceSection(connection, scope), practiceSections(connection, vault, request).first()};
}

#include "models/reports/healthreport.h"

#include "models/database/query.h"
#include "models/health/findingrecords.h"
#include "models/health/findingrepository.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

constexpr int mostListed = 1000; ///< open findings; the page of the ledger check prints all of them

/// Open, explained, corrected, voided, all.
constexpr const char* sums = "SUM(CASE WHEN f.state = 'open' THEN 1 ELSE 0 END), "
                             "SUM(CASE WHEN f.state = 'explained' THEN 1 ELSE 0 END), "
                             "SUM(CASE WHEN f.state = 'corrected' THEN 1 ELSE 0 END), "
                             "SUM(CASE WHEN f.state = 'voided' THEN 1 ELSE 0 END), COUNT(*)";
constexpr int sumCount = 5;

QString condition(const OfficeScope& scope, const Period& period, QVariantList& values)
{
    QString where = periodCondition(period, QStringLiteral("f.day"), values); // one after the other, as the values
    where += scope.condition(QStringLiteral("f.organisation_id"), values);
    return where;
}

/// `group` names what findings are counted by; `join` brings its table in.
ReportSection countedSection(Connection& connection, const QString& title, const QString& head, const QString& group,
    const QString& join, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = title;
    section.columns = {{head, 26}};
    for (const FindingState state :
        {FindingState::Open, FindingState::Explained, FindingState::Corrected, FindingState::Voided})
        section.columns << SheetColumn{findingStates().title(state), 10, Kind::Integer};
    section.columns << SheetColumn{ReportText::tr("Total"), 10, Kind::Integer};
    QVariantList values;
    Query query(connection,
        QStringLiteral("SELECT %1, %2 FROM findings f %3 WHERE 1 = 1").arg(group, QString::fromLatin1(sums), join)
            + condition(scope, period, values) + QStringLiteral(" GROUP BY %1 ORDER BY %1").arg(group));
    query.bindAll(values).run();
    QList<qint64> all(sumCount, 0);
    while (query.next()) {
        const bool isRule = group == QStringLiteral("f.rule");
        TableRow row{isRule ? findingRuleTitle(findingRuleFromCode(query.text(0))) : query.text(0)};
        for (int i = 0; i < sumCount; ++i) {
            row << query.integer(i + 1);
            all[i] += query.integer(i + 1);
        }
        section.rows << row;
    }
    section.totals << ReportText::tr("Total");
    for (const qint64 sum : std::as_const(all))
        section.totals << sum;
    return section;
}

/// By month of the service, as the dashboard counts it.
ReportSection cleanSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    constexpr double tenth = 10;
    ReportSection section;
    section.title = ReportText::tr("Clean rate by month");
    section.columns = {{ReportText::tr("Month"), 14}, {ReportText::tr("Checked records"), 14, Kind::Integer},
        {ReportText::tr("Clean rate (%)"), 14, Kind::Number}};
    QVariantList values;
    QString where = periodCondition(period, QStringLiteral("r.started_at"), values);
    where += scope.condition(QStringLiteral("r.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT SUBSTR(r.started_at, 1, 7), COUNT(*) FROM service_records r WHERE r.state = 'checked'")
            + where + QStringLiteral(" GROUP BY 1 ORDER BY 1"));
    query.bindAll(values).run();
    while (query.next()) {
        const QDate first = parseIsoDate(query.text(0) + QStringLiteral("-01"));
        Period month = Period::monthOf(first); // as much of it as lies in the period
        month.from = std::max(month.from, period.from);
        month.to = period.to.isNull() ? month.to : std::min(month.to, period.to);
        const auto clean = FindingRepository().cleanPerMille(connection, scope.ids(), month);
        section.rows << TableRow{query.text(0), query.integer(1), clean ? TableValue(*clean / tenth) : TableValue()};
    }
    section.charts = {{TableChart::Kind::Line, section.title, 0, {2}, QStringLiteral("%")}};
    return section;
}

ReportSection openSection(Connection& connection, const OfficeScope& scope, const Period& period)
{
    ReportSection section;
    section.title = ReportText::tr("Open findings");
    section.landscape = true;
    section.columns = {{ReportText::tr("Date"), 12}, {ReportText::tr("Rule"), 18}, {ReportText::tr("Who or what"), 20},
        {ReportText::tr("Finding"), 40}, {ReportText::tr("Organization"), 16}};
    QVariantList values;
    Query query(connection,
        QStringLiteral(
            "SELECT f.day, f.rule, v.name, w.name, a.name, t.name, c.name, f.amount, f.usual, f.word, o.name "
            "FROM findings f JOIN organisations o ON o.id = f.organisation_id LEFT JOIN volunteers v ON v.id "
            "= f.volunteer_id LEFT JOIN volunteers w ON w.id = f.other_id LEFT JOIN activities a ON a.id = "
            "f.activity_id LEFT JOIN teams t ON t.id = f.team_id LEFT JOIN accounts c ON c.id = f.clerk_id "
            "WHERE f.state = 'open'")
            + condition(scope, period, values) + QStringLiteral(" ORDER BY f.day, f.id LIMIT ?"));
    values << mostListed;
    query.bindAll(values).run();
    while (query.next()) {
        const FindingRule rule = findingRuleFromCode(query.text(1));
        section.rows << TableRow{query.text(0), findingRuleTitle(rule),
            findingSubject({query.text(2), query.text(3)}, query.text(4), query.text(5), query.text(6)),
            findingWords(rule, query.integer(7), query.integer(8), query.text(9)), query.text(10)};
    }
    return section;
}

} // namespace

QList<ReportSection> healthSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    const OfficeScope scope(connection, request.organisation);
    const auto counted = [&](const QString& title, const QString& head, const char* group, const char* join) {
        return countedSection(
            connection, title, head, QString::fromLatin1(group), QString::fromLatin1(join), scope, request.period);
    };
    return {cleanSection(connection, scope, request.period),
        counted(ReportText::tr("Findings by rule"), ReportText::tr("Rule"), "f.rule", ""),
        counted(ReportText::tr("Findings by organization"), ReportText::tr("Organization"), "o.name",
            "JOIN organisations o ON o.id = f.organisation_id"),
        counted(
            ReportText::tr("Findings by team"), ReportText::tr("Team"), "t.name", "JOIN teams t ON t.id = f.team_id"),
        counted(ReportText::tr("Findings by clerk"), ReportText::tr("Entered by"), "c.name",
            "JOIN accounts c ON c.id = f.clerk_id"),
        openSection(connection, scope, request.period)};
}

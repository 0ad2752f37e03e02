#include "models/reports/honorreport.h"

#include "models/database/query.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

QString granted(const char* kind)
{
    return QStringLiteral("SUM(CASE WHEN a.state = 'granted' AND a.honoured_kind %1 THEN 1 ELSE 0 END)")
        .arg(QLatin1String(kind));
}

ReportSection sectionOf(
    Connection& connection, const ReportRequest& request, const QString& title, const QString& condition)
{
    ReportSection section;
    section.title = title;
    section.columns = {{ReportText::tr("Year"), 8}, {ReportText::tr("Title"), 24},
        {ReportText::tr("People"), 9, Kind::Integer}, {ReportText::tr("Teams and others"), 12, Kind::Integer},
        {ReportText::tr("Honors"), 9, Kind::Integer}, {ReportText::tr("Revoked"), 9, Kind::Integer}};
    QVariantList values;
    QString sql = QStringLiteral("SELECT a.year, t.name, %1, %2, SUM(CASE WHEN a.state = 'granted' THEN 1 ELSE 0 END), "
                                 "SUM(CASE WHEN a.state = 'revoked' THEN 1 ELSE 0 END) FROM awards a JOIN "
                                 "honor_batches b ON b.id = a.batch_id JOIN honor_titles t ON t.id = a.title_id WHERE "
                                 "a.state IN ('granted', 'revoked') AND %3")
                      .arg(granted("= 'volunteer'"), granted("<> 'volunteer'"), condition);
    sql += periodCondition(request.period,
        QStringLiteral("COALESCE(a.granted_on, b.announced_on, CAST(a.year AS TEXT) || '-12-31')"), values);
    sql += OfficeScope(connection, request.organisation).condition(QStringLiteral("b.organisation_id"), values);
    Query query(
        connection, sql + QStringLiteral(" GROUP BY a.year, t.name, t.position ORDER BY 1 DESC, t.position, 2"));
    query.bindAll(values).run();
    QList<qint64> sums(4);
    while (query.next()) {
        TableRow row{query.text(0), query.text(1)};
        for (int i = 0; i < 4; ++i) {
            row << query.integer(i + 2);
            sums[i] += query.integer(i + 2);
        }
        section.rows << row;
    }
    section.totals = {ReportText::tr("Total"), QString()};
    for (const qint64 sum : std::as_const(sums))
        section.totals << sum;
    return section;
}

} // namespace

QList<ReportSection> honorSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    return {
        sectionOf(connection, request, ReportText::tr("Honors by title and year"), QStringLiteral("b.given_by = ''")),
        sectionOf(connection, request, ReportText::tr("Given by other bodies"), QStringLiteral("b.given_by <> ''"))};
}

ReportKind honorReport()
{
    return {QStringLiteral("honors"), ReportText::tr("Honors"),
        ReportText::tr("Honors granted in the period by title and year, with those that were revoked; honors of other "
                       "bodies apart."),
        ReportText::tr("honors")};
}

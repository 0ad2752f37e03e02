#include "models/reports/certificatesreport.h"

#include "models/certificates/certificaterepository.h"
#include "models/common/masking.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

ReportSection registerSection(Connection& connection, const ReportRequest& request)
{
    QVariantList values;
    QString condition = periodCondition(request.period, QStringLiteral("c.issued_on"), values);
    condition += OfficeScope(connection, request.organisation).condition(QStringLiteral("c.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT c.number, v.name, c.first_on, c.last_on, c.records, c.minutes, c.issued_on, c.state, "
                       "r.number, c.copies FROM certificates c JOIN volunteers v ON v.id = c.volunteer_id LEFT JOIN "
                       "ledger_roots r ON r.id = c.root_id WHERE c.number_serial > 0%1 ORDER BY c.number_year, "
                       "c.number_serial")
            .arg(condition));
    query.bindAll(values).run();
    ReportSection section;
    section.title = ReportText::tr("Register of certificates");
    section.landscape = true;
    section.columns = {{ReportText::tr("Number"), 30}, {ReportText::tr("Full name"), 10},
        {ReportText::tr("First service"), 12, Kind::Date}, {ReportText::tr("Last service"), 12, Kind::Date},
        {ReportText::tr("Records"), 10, Kind::Integer}, {ReportText::tr("Service hours"), 12, Kind::Hours},
        {ReportText::tr("Date of issue"), 12, Kind::Date}, {ReportText::tr("State"), 10}, {ReportText::tr("Root"), 10},
        {ReportText::tr("Copies"), 8, Kind::Integer}};
    while (query.next())
        section.rows << TableRow{query.text(0), publicName(query.text(1)), query.date(2), query.date(3),
            query.integer(4), query.integer(5), query.date(6),
            certificateStates().title(certificateStates().fromCode(query.text(7))), query.text(8), query.integer(9)};
    return section;
}

ReportSection rootSection(Connection& connection, const ReportRequest& request)
{
    QVariantList values;
    const QString condition = periodCondition(request.period, QStringLiteral("made_on"), values);
    Query query(connection,
        QStringLiteral("SELECT number, kind, month, leaves, minutes, made_on, root FROM ledger_roots WHERE 1 = 1%1 "
                       "ORDER BY year, serial")
            .arg(condition));
    query.bindAll(values).run();
    ReportSection section;
    section.title = ReportText::tr("Roots of the ledger of hours");
    section.landscape = true;
    section.columns = {{ReportText::tr("Root"), 10}, {ReportText::tr("Kind"), 16}, {ReportText::tr("Month"), 10},
        {ReportText::tr("Leaves of the tree"), 10, Kind::Integer}, {ReportText::tr("Service hours"), 12, Kind::Hours},
        {ReportText::tr("Date"), 12, Kind::Date}, {ReportText::tr("64 digits"), 76}};
    while (query.next())
        section.rows << TableRow{query.text(0), rootKindTitle(rootKindFromCode(query.text(1))), query.text(2),
            query.integer(3), query.integer(4), query.date(5), shownRoot(query.blob(6))};
    return section;
}

} // namespace

QList<ReportSection> certificatesSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    return {registerSection(connection, request), rootSection(connection, request)};
}

QStringList rootNotes(Connection& connection, const Period& period)
{
    if (wholeMonths(period) != 1)
        return {};
    const auto root = LedgerRoots().newestOf(connection, monthKey(period.from));
    if (!root)
        return {};
    return {
        ReportText::tr("Root %1 of the checked records: %2", "number, digits").arg(root->name, shownRoot(root->root))};
}

QList<ReportKind> certificateReports()
{
    return {{QStringLiteral("certificates"), ReportText::tr("Certificates and roots"),
        ReportText::tr("The register of certificates issued in the period with masked names, and the roots made in it, "
                       "to be published: they prove certificates and hours."),
        ReportText::tr("hours")}};
}

#include "models/reports/servicemenu.h"

#include "models/common/error.h"
#include "models/database/query.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

} // namespace

QStringList menuNeedNames(Connection& connection, const QString& ids)
{
    QStringList names;
    for (const QString& id : ids.split(u' ', Qt::SkipEmptyParts))
        names << DictionaryRepository().name(connection, Dictionary::NeedCategory, TermId(id.toLongLong()));
    names.removeAll(QString());
    return names;
}

QList<ReportSection> serviceMenuSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    ReportSection section;
    section.title = ReportText::tr("Service menu");
    section.landscape = true;
    section.columns = {{ReportText::tr("Team"), 22}, {ReportText::tr("What we do"), 30}, {ReportText::tr("When"), 20},
        {ReportText::tr("Area"), 18}, {ReportText::tr("Contact"), 18}, {ReportText::tr("How to order"), 26}};
    QVariantList values;
    const QString scope
        = OfficeScope(connection, request.organisation).condition(QStringLiteral("t.organisation_id"), values);
    Query query(connection,
        QStringLiteral("SELECT t.name, t.menu_needs, t.menu_times, t.menu_area, t.menu_contact, t.menu_ordering FROM "
                       "teams t WHERE t.state = 'active' AND t.menu_needs <> ''%1 ORDER BY t.name_key, t.id")
            .arg(scope));
    query.bindAll(values).run();
    while (query.next())
        section.rows << TableRow{query.text(0),
            menuNeedNames(connection, query.text(1)).join(ReportText::tr(", ", "between needs")), query.text(2),
            query.text(3), query.text(4), query.text(5)};
    return {section};
}

Report serviceMenuOf(Connection& connection, const Vault& vault, TeamId id)
{
    const Team team = TeamRepository(vault).require(connection, id);
    if (team.menuNeeds.isEmpty())
        throw Error(ReportText::tr("“%1” has no service menu yet. Tick what it offers in its form.").arg(team.name));
    Report report;
    report.name = QStringLiteral("menu");
    report.title = ReportText::tr("Service menu of “%1”").arg(team.name);
    ReportSection section;
    section.title = ReportText::tr("Service menu");
    section.columns = {{ReportText::tr("Services offered"), 16}, {QString(), 60}};
    section.rows = {{ReportText::tr("What we do"),
                        menuNeedNames(connection, team.menuNeeds).join(ReportText::tr(", ", "between needs"))},
        {ReportText::tr("When"), orDash(team.menuTimes)}, {ReportText::tr("Area"), orDash(team.menuArea)},
        {ReportText::tr("Contact"), orDash(team.menuContact)},
        {ReportText::tr("How to order"), orDash(team.menuOrdering)}};
    report.sections << section;
    return report;
}

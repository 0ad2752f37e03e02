#include "models/reports/reportcatalog.h"

#include "models/common/error.h"
#include "models/reports/certificatesreport.h"
#include "models/reports/dutyreport.h"
#include "models/reports/fundregister.h"
#include "models/reports/fundreport.h"
#include "models/reports/healthreport.h"
#include "models/reports/honorreport.h"
#include "models/reports/listreports.h"
#include "models/reports/monthlyreport.h"
#include "models/reports/officescope.h"
#include "models/reports/orderanalysis.h"
#include "models/reports/pointsreport.h"
#include "models/reports/practicereport.h"
#include "models/reports/projectsreport.h"
#include "models/reports/reporttext.h"
#include "models/reports/satisfactionreport.h"
#include "models/reports/servicemenu.h"
#include "models/reports/sheetreport.h"
#include "models/reports/statementreport.h"
#include "models/reports/trainingreport.h"

#include <QRegularExpression>

namespace {

const QString monthly = QStringLiteral("monthly");

QString monthText(QDate day)
{
    return ReportText::tr("%1-%2", "year-month").arg(day.year()).arg(day.month(), 2, 10, QLatin1Char('0'));
}

ReportKind kindOf(const QString& name)
{
    for (const ReportKind& kind : reportKinds()) {
        if (kind.name == name)
            return kind;
    }
    throw Error(ReportText::tr("There is no report “%1”. “report list” names all reports.").arg(name));
}

/// The monthly report serves any period, but is called so only over a month.
QString titleOf(Connection& connection, const ReportRequest& request, const ReportKind& kind)
{
    const bool isMonth = !request.period.from.isNull() && request.period == Period::monthOf(request.period.from);
    const QString title = kind.name != monthly || isMonth ? kind.title : ReportText::tr("Report on volunteer service");
    return ReportText::tr("%1 %2", "organization, report")
        .arg(OfficeScope(connection, request.organisation).name(), title)
        .trimmed();
}

/// Whose sheet it is, and from when to when it goes.
QString personNote(Connection& connection, const ReportRequest& request)
{
    const PersonSheet sheet = personSheet(connection, request.volunteer, request.period);
    return ReportText::tr("Volunteer: %1 (%2); service %3", "name, number, span")
        .arg(sheet.name, sheet.number, sheet.span().isEmpty() ? QStringLiteral("—") : sheet.span());
}

using MakeSection = ReportSection (*)(Connection& connection, const Vault& vault, const ReportRequest& request);

/// How each list is made, by the name of its kind.
const QHash<QString, MakeSection>& lists()
{
    static const QHash<QString, MakeSection> all{
        {QStringLiteral("volunteers"), rosterSection},
        {QStringLiteral("hours"), hoursSection},
        {QStringLiteral("orders"), ordersSection},
        {QStringLiteral("notice"), noticeSection},
    };
    return all;
}

using MakeSections = QList<ReportSection> (*)(Connection& connection, const Vault& vault, const ReportRequest& request);

/// Reports of several tables.
const QHash<QString, MakeSections>& cards()
{
    static const QHash<QString, MakeSections> all{
        {QStringLiteral("projects"), projectsSections},
        {QStringLiteral("activities"), activitiesSections},
        {QStringLiteral("practice"), practiceSections},
        {QStringLiteral("training"), trainingSections},
        {QStringLiteral("ladder"), ladderSections},
        {QStringLiteral("sheet"), sheetSections},
        {QStringLiteral("statement"), statementSections},
        {QStringLiteral("duty"), dutySections},
        {QStringLiteral("health"), healthSections},
        {QStringLiteral("satisfaction"), satisfactionSections},
        {QStringLiteral("analysis"), analysisSections},
        {QStringLiteral("fund"), fundSections},
        {QStringLiteral("fund_register"), fundRegisterSections},
        {QStringLiteral("certificates"), certificatesSections},
        {QStringLiteral("honors"), honorSections},
        {QStringLiteral("points"), pointsSections},
        {QStringLiteral("points_notice"), pointsNoticeSections},
        {QStringLiteral("settlement"), settlementSections},
        {QStringLiteral("points_statement"), pointsStatementSections},
        {QStringLiteral("menu"), serviceMenuSections},
    };
    return all;
}

ReportKind ladderKind()
{
    return {QStringLiteral("ladder"), ReportText::tr("Ladder of professional levels"),
        ReportText::tr("Supervisors, licensed social workers, social workers and volunteers: how many there are, "
                       "and who could rise next, with the reason."),
        ReportText::tr("people"), false};
}

ReportKind dutyKind()
{
    return {QStringLiteral("duty"), ReportText::tr("Duty"),
        ReportText::tr("Duties by station and month with who was there, hours of duty, visits and what was settled "
                       "in time; and everybody's turns in twelve months."),
        ReportText::tr("duties, hours")};
}

ReportKind healthKind()
{
    return {QStringLiteral("health"), ReportText::tr("Ledger check"),
        ReportText::tr("Clean rate by month; findings of the ledger check by rule, organization, team and clerk with "
                       "what became of them, and those that still wait."),
        ReportText::tr("findings")};
}

ReportKind satisfactionKind()
{
    return {QStringLiteral("satisfaction"), ReportText::tr("Satisfaction"),
        ReportText::tr("How content requesters were with the orders closed in the period, always with how many were "
                       "asked: by month, organization, need, team and station, there with its visits."),
        ReportText::tr("orders, visits")};
}

ReportKind menuKind()
{
    return {QStringLiteral("menu"), ReportText::tr("Service menu"),
        ReportText::tr("What the teams offer, when, where and how it is ordered, to hang on notice boards."),
        ReportText::tr("as named"), false};
}

ReportKind analysisKind()
{
    return {QStringLiteral("analysis"), ReportText::tr("Analysis of orders"),
        ReportText::tr("Satisfaction, funnel, response and completion (median and 90%), overdue rate, demand by hour, "
                       "supply beside demand, and who asked several times."),
        ReportText::tr("orders, hours")};
}

} // namespace

/// What is said of the ledger of hours itself.
static QList<ReportKind> hourReports()
{
    return {
        {QStringLiteral("sheet"), ReportText::tr("Personal hours sheet"),
            ReportText::tr("Everybody's hours of the period; of one volunteer every checked record, with sums by year "
                           "(from the panel of the volunteer)."),
            ReportText::tr("hours"), true, false, false, true},
        {QStringLiteral("statement"), ReportText::tr("Statement on records"),
            ReportText::tr("Records made, voided, corrected and objected to, supplements, working days taken and spot "
                           "checks of the period."),
            ReportText::tr("as named")},
    };
}

static QList<ReportKind> officeReports()
{
    return {
        {QStringLiteral("monthly"), ReportText::tr("Monthly report"),
            ReportText::tr("Key figures beside the period before and last year; hours and orders by month, field, "
                           "community, team and need, with charts."),
            ReportText::tr("as named")},
        {QStringLiteral("volunteers"), ReportText::tr("Volunteer roster"),
            ReportText::tr("Everybody on the register with team, stars and hours. Numbers are masked."),
            ReportText::tr("hours"), false, true, true},
        {QStringLiteral("hours"), ReportText::tr("Service hours"),
            ReportText::tr("Every checked service record of the period, in order of time."), ReportText::tr("hours"),
            true, true},
        {QStringLiteral("orders"), ReportText::tr("Order register"),
            ReportText::tr("Every order received in the period, with team, times and evaluation. Numbers are masked."),
            ReportText::tr("orders"), true, true, true},
        {QStringLiteral("notice"), ReportText::tr("Public notice of honors"),
            ReportText::tr(
                "The nominees on public notice, to hang up: names and ID numbers are masked for the public."),
            ReportText::tr("nominees"), false, true},
        {QStringLiteral("projects"), ReportText::tr("Project library"),
            ReportText::tr("The projects by category and one by one, with activities and checked hours of the period, "
                           "people served, budget and spending."),
            ReportText::tr("hours, yuan")},
        {QStringLiteral("activities"), ReportText::tr("Activities"),
            ReportText::tr("Activities that begin in the period by field, by organization and one by one: who signed "
                           "up, came or did not, and checked hours."),
            ReportText::tr("people, hours")},
        {QStringLiteral("practice"), ReportText::tr("Practice base card"),
            ReportText::tr(
                "Interns whose practice began in the period, with hours, finished and grades: by university, "
                "by year, and by both."),
            ReportText::tr("people, hours")},
        {QStringLiteral("training"), ReportText::tr("Training and practice"),
            ReportText::tr("Courses of the period with who came and passed; credentials and licenses as they stand "
                           "today; interns by university."),
            ReportText::tr("people, hours")},
        ladderKind(),
        dutyKind(),
        healthKind(),
    };
}

QList<ReportKind> reportKinds()
{
    return officeReports() + QList<ReportKind>{satisfactionKind(), analysisKind(), menuKind()} + hourReports()
        + pointReports() + fundReports() + fundRegisterReports() + certificateReports()
        + QList<ReportKind>{honorReport()};
}

QString periodText(const Period& period)
{
    if (period.isAll())
        return ReportText::tr("all time");
    if (period.from.isNull())
        return ReportText::tr("until %1").arg(isoDate(period.lastDay()));
    if (period.to.isNull())
        return ReportText::tr("since %1").arg(isoDate(period.from));
    if (wholeMonths(period) == 0)
        return ReportText::tr("%1 to %2").arg(isoDate(period.from), isoDate(period.lastDay()));
    if (period == Period::year(period.from.year()))
        return ReportText::tr("%1", "year").arg(period.from.year());
    if (wholeMonths(period) == 1)
        return monthText(period.from);
    return ReportText::tr("%1 to %2").arg(monthText(period.from), monthText(period.lastDay()));
}

Report makeReport(Connection& connection, const Vault& vault, const ReportRequest& request)
{
    const ReportKind kind = kindOf(request.name);
    Report report;
    if (const MakeSection makeSection = lists().value(kind.name))
        report.sections << makeSection(connection, vault, request);
    else if (const MakeSections makeSections = cards().value(kind.name))
        report.sections << makeSections(connection, vault, request);
    else
        report = monthlyReport(connection, request);
    if (kind.name == monthly)
        report.notes << rootNotes(connection, request.period);
    report.name = kind.name;
    report.title = titleOf(connection, request, kind);
    if (request.volunteer.isValid())
        report.notes << personNote(connection, request);
    if (kind.obeysPeriod)
        report.notes << ReportText::tr("Period: %1").arg(periodText(request.period));
    report.notes << ReportText::tr("Unit: %1").arg(kind.unit)
                 << ReportText::tr("Printed by %1 on %2").arg(request.printedBy, isoDate(QDate::currentDate()));
    return report;
}

QString suggestedFileName(Connection& connection, const ReportRequest& request)
{
    static const QRegularExpression unusable(QStringLiteral("[\\\\/:*?\"<>|]"));
    const ReportKind kind = kindOf(request.name);
    QString name = titleOf(connection, request, kind);
    if (kind.obeysPeriod)
        name += QLatin1Char(' ') + periodText(request.period);
    return name.replace(unusable, QStringLiteral("-"));
}

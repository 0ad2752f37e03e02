#include "models/reports/analysisfigures.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

constexpr int hours = 24;

TableValue optional(const std::optional<qint64>& value)
{
    return value ? TableValue(*value) : TableValue();
}

TableValue share(qint64 part, qint64 whole)
{
    return whole > 0 ? TableValue(double(part) / double(whole)) : TableValue();
}

ReportSection funnelSection(const Statistics& statistics)
{
    ReportSection section;
    section.title = ReportText::tr("Funnel");
    section.columns = {{ReportText::tr("Step"), 16}, {ReportText::tr("Orders"), 12, Kind::Integer},
        {ReportText::tr("Of the step before"), 14, Kind::Percent}};
    qint64 before = 0;
    for (const FunnelStep step : {FunnelStep::Requested, FunnelStep::Dispatched, FunnelStep::Accepted,
             FunnelStep::Closed, FunnelStep::Evaluated}) {
        const qint64 amount = funnelAmount(statistics, step);
        section.rows << TableRow{funnelTitle(step), amount, share(amount, before)};
        before = amount;
    }
    section.charts = {{TableChart::Kind::Bar, section.title, 0, {1}, ReportText::tr("orders")}};
    return section;
}

ReportSection timeSection(const QList<OrderTimes>& times)
{
    ReportSection section;
    section.title = ReportText::tr("Response and completion");
    section.landscape = true;
    section.columns = {{ReportText::tr("Need"), 20}, {ReportText::tr("Orders"), 9, Kind::Integer},
        {ReportText::tr("Response, median"), 12, Kind::Hours}, {ReportText::tr("Response, 90%"), 12, Kind::Hours},
        {ReportText::tr("Completion, median"), 12, Kind::Hours}, {ReportText::tr("Completion, 90%"), 12, Kind::Hours},
        {ReportText::tr("With a deadline"), 11, Kind::Integer}, {ReportText::tr("Overdue"), 10, Kind::Integer},
        {ReportText::tr("Overdue rate"), 10, Kind::Percent}};
    for (const OrderTimes& one : times)
        section.rows << TableRow{one.name.isEmpty() ? ReportText::tr("Not named") : one.name, one.orders,
            optional(one.medianResponse), optional(one.slowResponse), optional(one.medianCompletion),
            optional(one.slowCompletion), one.due, one.late, share(one.late, one.due)};
    section.charts = {{TableChart::Kind::Bar, section.title, 0, {2, 4}, ReportText::tr("hours")}};
    return section;
}

/// A row for each need or organization, a column for each hour.
ReportSection hourSection(const QList<DemandRow>& rows, const QString& title, const QString& heading)
{
    ReportSection section;
    section.title = title;
    section.landscape = true;
    section.columns = {{heading, 18}};
    for (int hour = 0; hour < hours; ++hour)
        section.columns << SheetColumn{QString::number(hour), 4, Kind::Integer};
    section.columns << SheetColumn{ReportText::tr("Total"), 8, Kind::Integer};
    for (const DemandRow& one : rows) {
        TableRow row{one.name.isEmpty() ? ReportText::tr("Not named") : one.name};
        for (const qint64 amount : one.hours)
            row << amount;
        section.rows << (row << one.total());
    }
    section.totals = totalsOf(section.rows, section.columns.size(), 1);
    return section;
}

ReportSection supplySection(const QList<SupplyLine>& lines)
{
    ReportSection section;
    section.title = ReportText::tr("Supply and demand");
    section.landscape = true;
    section.columns = {{ReportText::tr("Need"), 18}, {ReportText::tr("Orders"), 10, Kind::Integer},
        {ReportText::tr("Not served"), 10, Kind::Integer}, {ReportText::tr("Teams that suit"), 12, Kind::Integer},
        {ReportText::tr("Members of these"), 12, Kind::Integer},
        {ReportText::tr("People with a skill"), 12, Kind::Integer}, {ReportText::tr("What to do"), 30}};
    for (const SupplyLine& line : lines)
        section.rows << TableRow{
            line.name, line.orders, line.unserved, line.teams, line.members, line.skilled, adviceText(line)};
    section.charts = {{TableChart::Kind::Bar, section.title, 0, {1, 4, 5}, {}}};
    return section;
}

ReportSection repeatSection(const QList<RepeatRequester>& people)
{
    ReportSection section;
    section.title = ReportText::tr("Who asked several times");
    section.columns = {{ReportText::tr("Requester"), 14}, {ReportText::tr("Community"), 18},
        {ReportText::tr("Orders"), 10, Kind::Integer}, {ReportText::tr("Latest request"), 17, Kind::DateTime},
        {ReportText::tr("Bad evaluations"), 12, Kind::Integer}};
    for (const RepeatRequester& one : people) {
        const QDateTime last = parseIsoMinute(one.last);
        section.rows << TableRow{
            one.name, one.community, one.orders, last.isValid() ? TableValue(last) : TableValue(), one.bad};
    }
    return section;
}

} // namespace

QList<ReportSection> analysisSections(Connection& connection, const Vault& vault, const ReportRequest& request)
{
    const AnalysisFigures figures = analysisFigures(connection, {request.period, request.organisation});
    return satisfactionSections(connection, vault, request)
        + QList<ReportSection>{funnelSection(figures.now), timeSection(figures.times),
            hourSection(demandRows(figures.demand, &DemandCell::need, figures.needs),
                ReportText::tr("Demand by need and hour"), ReportText::tr("Need")),
            hourSection(demandRows(figures.demand, &DemandCell::organisation, figures.organisations),
                ReportText::tr("Demand by organization and hour"), ReportText::tr("Organization")),
            supplySection(figures.supply), repeatSection(figures.repeats)};
}

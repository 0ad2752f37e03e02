#include "models/reports/monthlyreport.h"

#include "models/evaluations/grade.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/comparedperiods.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/dashboardqueries.h"
#include "models/reports/monthlyfigures.h"
#include "models/reports/reporttext.h"

#include <cmath>

namespace {

using Kind = SheetColumnKind;

TableValue optionalShare(const std::optional<double>& share)
{
    return share ? TableValue(*share) : TableValue();
}

TableValue shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? TableValue(double(part) / double(whole)) : TableValue();
}

/// A line of the key figures; the value as it is shown, already in its unit: whole numbers, else fractions.
struct KeyFigure {
    QString title;
    QString unit;
    std::function<TableValue(const Statistics&)> value;
    bool isStanding = false; ///< a figure of now: there is nothing to compare
    bool isShare = false; ///< in per cent: it changes by points
};

KeyFigure share(const QString& title, std::optional<double> (Statistics::*member)() const, bool isStanding = false)
{
    const auto value = [member](const Statistics& s) {
        const std::optional<double> share = (s.*member)();
        return share ? TableValue(std::floor(*share * 1000 + 0.5) / 10) : TableValue();
    };
    return {title, QStringLiteral("%"), value, isStanding, true};
}

KeyFigure counted(const QString& title, const QString& unit, qint64 Statistics::*member, bool isStanding = false)
{
    return {title, unit, [member](const Statistics& s) { return TableValue(s.*member); }, isStanding};
}

QList<KeyFigure> keyFigures()
{
    const QString people = ReportText::tr("people");
    const QString orders = ReportText::tr("orders");
    const QString places = ReportText::tr("in all");
    return {
        counted(ReportText::tr("Registered volunteers"), people, &Statistics::volunteers, true),
        counted(ReportText::tr("Newly registered"), people, &Statistics::newVolunteers),
        counted(ReportText::tr("Active volunteers"), people, &Statistics::activeVolunteers),
        {ReportText::tr("Service hours"), ReportText::tr("hours"),
            [](const Statistics& s) { return TableValue(Minutes(s.serviceMinutes).hours()); }},
        counted(ReportText::tr("Service records"), ReportText::tr("records"), &Statistics::serviceRecords),
        counted(ReportText::tr("Activities"), ReportText::tr("times"), &Statistics::activities),
        counted(ReportText::tr("Orders received"), orders, &Statistics::orders),
        counted(ReportText::tr("Orders closed"), orders, &Statistics::ordersClosed),
        counted(ReportText::tr("of them errands"), orders, &Statistics::errandsClosed),
        counted(ReportText::tr("Evaluated orders"), orders, &Statistics::evaluated),
        share(ReportText::tr("Satisfaction"), &Statistics::satisfaction),
        share(ReportText::tr("Evaluation coverage"), &Statistics::evaluationCoverage),
        counted(ReportText::tr("Honors granted"), places, &Statistics::honors),
        counted(ReportText::tr("Teams"), places, &Statistics::teams, true),
        counted(ReportText::tr("Stations"), places, &Statistics::stations, true),
        counted(ReportText::tr("Projects"), places, &Statistics::projects, true),
        counted(ReportText::tr("Brand projects"), places, &Statistics::brandProjects, true),
        share(ReportText::tr("10-minute circle: households covered"), &Statistics::circleCoverage, true),
    };
}

std::optional<double> numberOf(const TableValue& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return double(*whole);
    const auto* fraction = std::get_if<double>(&value);
    return fraction ? std::optional(*fraction) : std::nullopt;
}

/// A share changes by points: from 85.7 % to 76.9 % is −8.8 points, not −10.3 %.
TableValue changeOf(const KeyFigure& figure, const TableValue& now, const TableValue& then)
{
    const std::optional<double> after = numberOf(now);
    const std::optional<double> before = numberOf(then);
    if (!after || !before)
        return {};
    if (!figure.isShare)
        return *before > 0 ? TableValue((*after - *before) / *before) : TableValue();
    const double points = std::round((*after - *before) * 10) / 10;
    const QString sign = points > 0 ? QStringLiteral("+") : QString();
    return ReportText::tr("%1 points", "a difference of percentages").arg(sign + QString::number(points, 'f', 1));
}

} // namespace

ReportSection keyFigureSection(Connection& connection, const StatisticsQuery& query)
{
    const Statistics statistics = statisticsOf(connection, query);
    ReportSection section;
    section.title = ReportText::tr("Key figures");
    const bool compares = !query.period.from.isNull() && !query.period.to.isNull();
    section.columns = {
        {ReportText::tr("Figure"), 30}, {ReportText::tr("Unit"), 8}, {ReportText::tr("This period"), 14, Kind::Mixed}};
    std::optional<Statistics> before;
    std::optional<Statistics> lastYear;
    if (compares) {
        const QDate today = QDate::currentDate();
        before = statisticsOf(connection, {periodBefore(query.period, today), query.organisation});
        lastYear = statisticsOf(connection, {samePeriodLastYear(query.period, today), query.organisation});
        const bool isCut = isRunning(query.period, today);
        section.columns << SheetColumn{isCut ? ReportText::tr("As many days of the period before")
                                             : ReportText::tr("Period before"),
            14, Kind::Mixed}
                        << SheetColumn{ReportText::tr("Change"), 12, Kind::Percent}
                        << SheetColumn{isCut ? ReportText::tr("The same days last year")
                                             : ReportText::tr("Same period last year"),
                               14, Kind::Mixed}
                        << SheetColumn{ReportText::tr("Change on last year"), 12, Kind::Percent};
    }
    for (const KeyFigure& figure : keyFigures()) {
        const TableValue now = figure.value(statistics);
        TableRow row{figure.title, figure.unit, now};
        for (const auto& other : {before, lastYear}) {
            if (!compares)
                continue;
            const TableValue then = figure.isStanding || !other ? TableValue() : figure.value(*other);
            row << then << changeOf(figure, now, then);
        }
        section.rows << row;
    }
    return section;
}

namespace {

class MonthlyReport final {
public:
    MonthlyReport(Connection& connection, const ReportRequest& request)
        : m_connection(connection)
        , m_query{request.period, request.organisation}
        , m_scope(connection, request.organisation)
        , m_statistics(statisticsOf(connection, m_query))
    {
    }

    QList<ReportSection> sections()
    {
        return {keyFigureSection(m_connection, m_query), monthSection(), fieldSection(), organisationSection(),
            teamSection(), needSection()};
    }

private:
    /// A single month stands among the months of its year up to it.
    QList<StatisticsMonth> months() const
    {
        const Period& period = m_query.period;
        if (period.from.isNull() || period.to.isNull() || period.monthKeys().size() > 1)
            return m_statistics.months;
        return statisticsOf(
            m_connection, {{QDate(period.from.year(), 1, 1), Period::monthOf(period.from).to}, m_query.organisation})
            .months;
    }

    ReportSection monthSection() const
    {
        ReportSection section;
        section.title = ReportText::tr("By month");
        section.columns = {{ReportText::tr("Month"), 10}, {ReportText::tr("Service hours"), 12, Kind::Hours},
            {ReportText::tr("Active volunteers"), 12, Kind::Integer},
            {ReportText::tr("Orders received"), 12, Kind::Integer},
            {ReportText::tr("Orders closed"), 12, Kind::Integer},
            {ReportText::tr("Evaluated orders"), 12, Kind::Integer},
            {ReportText::tr("Satisfaction"), 10, Kind::Percent},
            {ReportText::tr("Evaluation coverage"), 10, Kind::Percent}};
        StatisticsMonth sum;
        for (const StatisticsMonth& month : months()) {
            section.rows << TableRow{month.month, month.serviceMinutes, month.activeVolunteers, month.ordersRequested,
                month.ordersClosed, month.evaluated, shareOf(month.good, month.evaluated),
                shareOf(month.evaluated, month.ordersClosed)};
            sum.serviceMinutes += month.serviceMinutes;
            sum.ordersRequested += month.ordersRequested;
            sum.ordersClosed += month.ordersClosed;
            sum.evaluated += month.evaluated;
            sum.good += month.good;
        }
        // The same person may be active in several months: months do not add up, so that cell stays empty.
        const bool isSinceJanuary = section.rows.size() > m_statistics.months.size();
        section.totals = {isSinceJanuary ? ReportText::tr("Since January") : ReportText::tr("Total"),
            sum.serviceMinutes, TableValue(), sum.ordersRequested, sum.ordersClosed, sum.evaluated,
            shareOf(sum.good, sum.evaluated), shareOf(sum.evaluated, sum.ordersClosed)};
        section.charts = {
            {TableChart::Kind::Column, ReportText::tr("Hours of service by month"), 0, {1}, ReportText::tr("hours")},
            {TableChart::Kind::Line, ReportText::tr("Satisfaction and evaluation coverage by month"), 0, {6, 7}, {}},
            {TableChart::Kind::Column, ReportText::tr("Orders received and closed by month"), 0, {3, 4},
                ReportText::tr("orders")}};
        return section;
    }

    ReportSection fieldSection() const
    {
        ReportSection section;
        section.title = ReportText::tr("By field");
        section.columns = {{ReportText::tr("Service field"), 36}, {ReportText::tr("Service hours"), 22, Kind::Hours},
            {ReportText::tr("Share"), 16, Kind::Percent}};
        for (const FigureBar& bar : minutesByField(m_connection, m_query))
            section.rows << TableRow{bar.name, bar.amount, shareOf(bar.amount, m_statistics.serviceMinutes)};
        section.totals = {ReportText::tr("Total"), m_statistics.serviceMinutes,
            shareOf(m_statistics.serviceMinutes, m_statistics.serviceMinutes)};
        section.charts
            = {{TableChart::Kind::Bar, ReportText::tr("Hours of service by field"), 0, {1}, ReportText::tr("hours")}};
        return section;
    }

    /// The parts directly below the organization, each with all below it; what belongs to none of them comes last.
    ReportSection organisationSection() const
    {
        ReportSection section;
        section.title = ReportText::tr("By community");
        section.columns = {{ReportText::tr("Community"), 24},
            {ReportText::tr("Registered volunteers"), 12, Kind::Integer},
            {ReportText::tr("Active volunteers"), 12, Kind::Integer},
            {ReportText::tr("Service hours"), 12, Kind::Hours}, {ReportText::tr("Orders closed"), 12, Kind::Integer},
            {ReportText::tr("Evaluated orders"), 12, Kind::Integer},
            {ReportText::tr("Satisfaction"), 10, Kind::Percent}};
        Statistics rest = m_statistics;
        for (const Organisation& part : parts()) {
            const Statistics figures = statisticsOf(m_connection, {m_query.period, part.id});
            section.rows << organisationRow(part.name, figures);
            rest.volunteers -= figures.volunteers;
            rest.activeVolunteers -= figures.activeVolunteers;
            rest.serviceMinutes -= figures.serviceMinutes;
            rest.ordersClosed -= figures.ordersClosed;
            rest.evaluated -= figures.evaluated;
            rest.good -= figures.good;
        }
        if (rest.volunteers > 0 || rest.serviceMinutes > 0 || rest.ordersClosed > 0) {
            rest.activeVolunteers = std::max<qint64>(rest.activeVolunteers, 0); // who moved is active in two places
            section.rows << organisationRow(ReportText::tr("Directly at %1").arg(m_scope.name()), rest);
        }
        section.totals = organisationRow(ReportText::tr("Total"), m_statistics);
        section.charts = {
            {TableChart::Kind::Bar, ReportText::tr("Hours of service by community"), 0, {3}, ReportText::tr("hours")}};
        return section;
    }

    static TableRow organisationRow(const QString& name, const Statistics& figures)
    {
        return {name, figures.volunteers, figures.activeVolunteers, figures.serviceMinutes, figures.ordersClosed,
            figures.evaluated, optionalShare(figures.satisfaction())};
    }

    QList<Organisation> parts() const
    {
        const QList<Organisation> all = OrganisationRepository().all(m_connection);
        QList<OrganisationId> heads = m_scope.heads();
        QList<Organisation> parts;
        // A district whose only part is one street: the communities are meant.
        do {
            parts.clear();
            for (const Organisation& one : all) {
                if (heads.contains(one.parent))
                    parts << one;
            }
            heads = parts.size() == 1 ? QList{parts.first().id} : QList<OrganisationId>();
        } while (!heads.isEmpty() && std::any_of(all.begin(), all.end(), [&](const Organisation& one) {
            return one.parent == heads.first();
        }));
        return parts;
    }

    ReportSection teamSection() const
    {
        ReportSection section;
        section.title = ReportText::tr("By team");
        section.columns = {{ReportText::tr("Team"), 28}, {ReportText::tr("Service hours"), 14, Kind::Hours},
            {ReportText::tr("Orders closed"), 12, Kind::Integer},
            {ReportText::tr("Evaluated orders"), 12, Kind::Integer},
            {ReportText::tr("Satisfaction"), 10, Kind::Percent}};
        auto orders = MonthlyFigures().teamOrders(m_connection, m_scope, m_query.period);
        QList<FigureBar> teams = minutesByTeam(m_connection, m_query, 0);
        const qint64 hours = m_statistics.serviceMinutes;
        qint64 named = 0;
        for (const FigureBar& team : std::as_const(teams)) {
            named += team.amount;
            section.rows << teamRow(team.name, team.amount, orders.take(team.id));
        }
        const auto names = DashboardQueries().teamNames(m_connection, orders.keys());
        TeamOrders rest = orders.take(0);
        for (auto it = orders.cbegin(); it != orders.cend(); ++it)
            section.rows << teamRow(names.value(it.key()), 0, it.value());
        if (hours > named || rest.closed > 0)
            section.rows << teamRow(ReportText::tr("No team named"), hours - named, rest);
        section.totals = teamRow(
            ReportText::tr("Total"), hours, {m_statistics.ordersClosed, m_statistics.evaluated, m_statistics.good});
        section.charts
            = {{TableChart::Kind::Bar, ReportText::tr("Hours of service by team"), 0, {1}, ReportText::tr("hours")}};
        return section;
    }

    static TableRow teamRow(const QString& name, qint64 minutes, const TeamOrders& orders)
    {
        return {name, minutes, orders.closed, orders.evaluated, shareOf(orders.good, orders.evaluated)};
    }

    ReportSection needSection() const
    {
        ReportSection section;
        section.title = ReportText::tr("Orders by need");
        section.columns = {{ReportText::tr("Need"), 20}, {ReportText::tr("Orders closed"), 12, Kind::Integer}};
        for (const Grade grade : allGrades())
            section.columns << SheetColumn{gradeTitle(grade), 12, Kind::Integer};
        section.columns << SheetColumn{ReportText::tr("Not evaluated"), 10, Kind::Integer};
        NeedFigures sum;
        for (NeedFigures need : MonthlyFigures().needs(m_connection, m_scope, m_query.period)) {
            if (need.need.isEmpty())
                need.need = ReportText::tr("Not named");
            section.rows << needRow(need);
            sum.closed += need.closed;
            for (size_t i = 0; i < sum.grades.size(); ++i)
                sum.grades[i] += need.grades[i];
        }
        sum.need = ReportText::tr("Total");
        section.totals = needRow(sum);
        section.charts = {{TableChart::Kind::Pie, ReportText::tr("Orders closed by need"), 0, {1}, {}}};
        return section;
    }

    static TableRow needRow(const NeedFigures& need)
    {
        TableRow row{need.need, need.closed};
        for (const qint64 amount : need.grades)
            row << amount;
        return row << need.closed - need.evaluated();
    }

    Connection& m_connection;
    StatisticsQuery m_query;
    OfficeScope m_scope;
    Statistics m_statistics;
};

} // namespace

Report monthlyReport(Connection& connection, const ReportRequest& request)
{
    Report report;
    report.sections = MonthlyReport(connection, request).sections();
    return report;
}

#include "models/reports/monthlyreport.h"

#include "models/evaluations/grade.h"
#include "models/organisation/organisationrepository.h"
#include "models/reports/comparedperiods.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/dashboardqueries.h"
#include "models/reports/monthlyfigures.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

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

class MonthlyReport final {
public:
    MonthlyReport(Connection& connection, const ReportRequest& request)
        : m_connection(connection)
        , m_query{request.period, request.organisation}
        , m_scope(connection, request.organisation)
        , m_statistics(statisticsOf(connection, m_query))
    {
        if (!m_query.period.from.isNull() && !m_query.period.to.isNull())
            m_lastYear
                = StatisticsQuery{samePeriodLastYear(m_query.period, QDate::currentDate()), m_query.organisation};
    }

    QList<ReportSection> sections()
    {
        return {keyFigureSection(m_connection, m_query), monthSection(), fieldSection(), organisationSection(),
            teamSection(), needSection()};
    }

private:
    /// Hours of the same period last year, and by how much they changed: the last columns of what is told by parts.
    void addLastYear(ReportSection& section) const
    {
        if (m_lastYear)
            section.columns << SheetColumn{isRunning(m_query.period, QDate::currentDate())
                    ? ReportText::tr("Hours on the same days last year")
                    : ReportText::tr("Hours in the same period last year"),
                14, Kind::Hours}
                            << SheetColumn{ReportText::tr("Change on last year"), 10, Kind::Percent};
    }

    TableRow besideLastYear(TableRow row, qint64 minutes, qint64 before) const
    {
        if (m_lastYear)
            row << before << shareOf(minutes - before, before);
        return row;
    }

    using BarsOf = std::function<QList<FigureBar>(const StatisticsQuery& query)>;
    QMap<qint64, FigureBar> lastYear(const BarsOf& barsOf) const
    {
        QMap<qint64, FigureBar> bars; // in the same order in every print
        if (!m_lastYear)
            return bars;
        for (const FigureBar& bar : barsOf(*m_lastYear))
            bars.insert(bar.id, bar);
        return bars;
    }

    qint64 hoursLastYear(OrganisationId organisation) const
    {
        return m_lastYear ? serviceMinutesOf(m_connection, OfficeScope(m_connection, organisation), m_lastYear->period)
                          : 0;
    }

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
        addLastYear(section);
        const qint64 all = m_statistics.serviceMinutes;
        auto before = lastYear([&](const StatisticsQuery& query) { return minutesByField(m_connection, query); });
        const auto add = [&](const FigureBar& bar, qint64 then) {
            section.rows << besideLastYear({bar.name, bar.amount, shareOf(bar.amount, all)}, bar.amount, then);
        };
        for (const FigureBar& bar : minutesByField(m_connection, m_query))
            add(bar, before.take(bar.id).amount);
        for (const FigureBar& gone : std::as_const(before))
            add({gone.id, gone.name, 0}, gone.amount);
        section.totals = besideLastYear(
            {ReportText::tr("Total"), all, shareOf(all, all)}, all, hoursLastYear(m_query.organisation));
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
        addLastYear(section);
        Statistics rest = m_statistics;
        const qint64 hoursBefore = hoursLastYear(m_query.organisation);
        qint64 restBefore = hoursBefore;
        for (const Organisation& part : parts()) {
            const Statistics figures = statisticsOf(m_connection, {m_query.period, part.id});
            const qint64 before = hoursLastYear(part.id);
            section.rows << besideLastYear(organisationRow(part.name, figures), figures.serviceMinutes, before);
            restBefore -= before;
            rest.volunteers -= figures.volunteers;
            rest.activeVolunteers -= figures.activeVolunteers;
            rest.serviceMinutes -= figures.serviceMinutes;
            rest.ordersClosed -= figures.ordersClosed;
            rest.evaluated -= figures.evaluated;
            rest.good -= figures.good;
        }
        if (rest.volunteers > 0 || rest.serviceMinutes > 0 || rest.ordersClosed > 0 || restBefore > 0) {
            rest.activeVolunteers = std::max<qint64>(rest.activeVolunteers, 0); // who moved is active in two places
            section.rows << besideLastYear(organisationRow(ReportText::tr("Directly at %1").arg(m_scope.name()), rest),
                rest.serviceMinutes, restBefore);
        }
        section.totals = besideLastYear(
            organisationRow(ReportText::tr("Total"), m_statistics), m_statistics.serviceMinutes, hoursBefore);
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
        addLastYear(section);
        auto before = lastYear([&](const StatisticsQuery& query) { return minutesByTeam(m_connection, query, 0); });
        auto orders = MonthlyFigures().teamOrders(m_connection, m_scope, m_query.period);
        QList<FigureBar> teams = minutesByTeam(m_connection, m_query, 0);
        const qint64 hours = m_statistics.serviceMinutes;
        const qint64 hoursBefore = hoursLastYear(m_query.organisation);
        qint64 named = 0;
        qint64 namedBefore = 0;
        const auto add = [&](const QString& name, qint64 minutes, qint64 then, const TeamOrders& of) {
            named += minutes;
            namedBefore += then;
            section.rows << besideLastYear(teamRow(name, minutes, of), minutes, then);
        };
        for (const FigureBar& team : std::as_const(teams))
            add(team.name, team.amount, before.take(team.id).amount, orders.take(team.id));
        const auto names = DashboardQueries().teamNames(m_connection, orders.keys());
        TeamOrders rest = orders.take(0);
        for (auto it = orders.cbegin(); it != orders.cend(); ++it)
            add(names.value(it.key()), 0, before.take(it.key()).amount, it.value());
        for (const FigureBar& gone : std::as_const(before))
            add(gone.name, 0, gone.amount, {});
        if (hours > named || rest.closed > 0 || hoursBefore > namedBefore)
            add(ReportText::tr("No team named"), hours - named, hoursBefore - namedBefore, rest);
        section.totals = besideLastYear(teamRow(ReportText::tr("Total"), hours,
                                            {m_statistics.ordersClosed, m_statistics.evaluated, m_statistics.good}),
            hours, hoursBefore);
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
    std::optional<StatisticsQuery> m_lastYear; ///< none for a period without ends
};

} // namespace

Report monthlyReport(Connection& connection, const ReportRequest& request)
{
    Report report;
    report.sections = MonthlyReport(connection, request).sections();
    return report;
}

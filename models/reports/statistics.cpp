#include "models/reports/statistics.h"

#include "models/reports/serviceedges.h"
#include "models/reports/statisticsrepository.h"

namespace {

const QList<Figure> headFigures{Figure::ServiceMinutes, Figure::ServiceRecords, Figure::OrdersRequested,
    Figure::OrdersDispatched, Figure::OrdersAccepted, Figure::OrdersClosed, Figure::ErrandsClosed,
    Figure::OrdersEvaluated, Figure::OrdersGood, Figure::OrdersReachedDispatch, Figure::OrdersReachedAccept,
    Figure::OrdersReachedClose, Figure::OrdersReachedEvaluation, Figure::Activities, Figure::PointsEarned,
    Figure::PointsSpent};

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

qint64 total(const FigureRepository::Months& months)
{
    qint64 sum = 0;
    for (const qint64 amount : months)
        sum += amount;
    return sum;
}

/// Puts one query's statistics together: roll-ups for whole months, records for the days that stick out.
class StatisticsReading final {
public:
    StatisticsReading(Connection& connection, const OfficeScope& scope, const Period& period, ServiceEdges& edges)
        : m_connection(connection)
        , m_scope(scope)
        , m_edges(edges)
        , m_period(period)
        , m_parts(PeriodParts::of(period))
    {
    }

    Statistics read()
    {
        readVolunteers();
        if (m_parts.months)
            readMonths();
        for (const Period& edge : m_parts.edges)
            readEdge(edge);
        fillMonths();
        for (const StatisticsMonth& month : std::as_const(m_months))
            m_statistics.months << month;
        m_statistics.activeVolunteers = m_repository.activeVolunteers(m_connection, m_scope, m_period, m_edges);
        m_statistics.honors = m_repository.honors(m_connection, m_scope, m_period);
        m_statistics.interns = m_repository.interns(m_connection, m_scope, m_period);
        const FundDays fund = m_repository.fund(m_connection, m_scope, m_period);
        m_statistics.fundIncome = fund.income;
        m_statistics.fundSpent = fund.spent;
        m_repository.readStanding(m_connection, m_scope, m_statistics);
        return m_statistics;
    }

private:
    StatisticsMonth& month(const QString& key)
    {
        StatisticsMonth& entry = m_months[key];
        entry.month = key;
        return entry;
    }

    void readVolunteers()
    {
        const auto byMonth
            = m_repository.months(m_connection, m_scope, {Figure::Volunteers}, {}).value(Figure::Volunteers);
        m_statistics.volunteers = total(byMonth);
        if (!m_parts.months)
            return;
        for (auto it = byMonth.cbegin(); it != byMonth.cend(); ++it) {
            if (!it.key().isEmpty() && it.key() >= m_parts.months->first
                && (m_parts.months->last.isEmpty() || it.key() <= m_parts.months->last))
                m_statistics.newVolunteers += it.value();
        }
    }

    void readMonths()
    {
        const auto figures = m_repository.months(m_connection, m_scope, headFigures, *m_parts.months);
        const auto spread = [&](Figure figure, qint64 StatisticsMonth::*member) {
            const FigureRepository::Months amounts = figures.value(figure);
            for (auto it = amounts.cbegin(); it != amounts.cend(); ++it)
                month(it.key()).*member += it.value();
            return total(amounts);
        };
        Statistics& sums = m_statistics;
        sums.serviceMinutes = spread(Figure::ServiceMinutes, &StatisticsMonth::serviceMinutes);
        sums.orders = spread(Figure::OrdersRequested, &StatisticsMonth::ordersRequested);
        sums.ordersClosed = spread(Figure::OrdersClosed, &StatisticsMonth::ordersClosed);
        sums.evaluated = spread(Figure::OrdersEvaluated, &StatisticsMonth::evaluated);
        sums.good = spread(Figure::OrdersGood, &StatisticsMonth::good);
        sums.serviceRecords = total(figures.value(Figure::ServiceRecords));
        sums.ordersDispatched = total(figures.value(Figure::OrdersDispatched));
        sums.ordersAccepted = total(figures.value(Figure::OrdersAccepted));
        sums.errandsClosed = total(figures.value(Figure::ErrandsClosed));
        sums.reachedDispatch = total(figures.value(Figure::OrdersReachedDispatch));
        sums.reachedAccept = total(figures.value(Figure::OrdersReachedAccept));
        sums.reachedClose = total(figures.value(Figure::OrdersReachedClose));
        sums.reachedEvaluation = total(figures.value(Figure::OrdersReachedEvaluation));
        sums.activities = total(figures.value(Figure::Activities));
        sums.pointsEarned = total(figures.value(Figure::PointsEarned));
        sums.pointsSpent = total(figures.value(Figure::PointsSpent));
        const auto active = m_repository.activeByMonth(m_connection, m_scope, *m_parts.months);
        for (auto it = active.cbegin(); it != active.cend(); ++it)
            month(it.key()).activeVolunteers = it.value();
    }

    /// Edges lie in one or two months; each month's part is read on its own.
    void readEdge(const Period& edge)
    {
        for (const Period& part : monthsOf(edge))
            readDays(part);
    }

    void readDays(const Period& days)
    {
        StatisticsMonth& entry = month(monthKey(days.from));
        const ServiceDays& service = m_edges.of(days);
        entry.activeVolunteers = qint64(service.volunteers.size());
        const OrderDays orders = m_repository.orders(m_connection, m_scope, days);
        entry.serviceMinutes += service.minutes;
        entry.ordersRequested += orders.requested;
        entry.ordersClosed += orders.closed;
        entry.evaluated += orders.evaluated;
        entry.good += orders.good;
        Statistics& sums = m_statistics;
        sums.serviceMinutes += service.minutes;
        sums.serviceRecords += service.records;
        sums.orders += orders.requested;
        sums.ordersDispatched += orders.dispatched;
        sums.ordersAccepted += orders.accepted;
        sums.ordersClosed += orders.closed;
        sums.errandsClosed += orders.errands;
        sums.evaluated += orders.evaluated;
        sums.good += orders.good;
        sums.reachedDispatch += orders.reachedDispatch;
        sums.reachedAccept += orders.reachedAccept;
        sums.reachedClose += orders.reachedClose;
        sums.reachedEvaluation += orders.reachedEvaluation;
        sums.newVolunteers += m_repository.registered(m_connection, m_scope, days);
        sums.activities += m_repository.activities(m_connection, m_scope, days);
        const PointDays points = m_repository.points(m_connection, m_scope, days);
        sums.pointsEarned += points.earned;
        sums.pointsSpent += points.spent;
    }

    /// No gap between the first and the last month, nor at the ends of a limited period.
    void fillMonths()
    {
        QString first = m_period.from.isNull() ? QString() : monthKey(m_period.from);
        QString last = m_period.to.isNull() ? QString() : monthKey(m_period.lastDay());
        if (first.isEmpty() && !m_months.isEmpty())
            first = m_months.firstKey();
        if (last.isEmpty() && !m_months.isEmpty())
            last = m_months.lastKey();
        if (first.isEmpty() || last.isEmpty())
            return;
        const QString form = QStringLiteral("yyyy-MM");
        for (QDate day = QDate::fromString(first, form); monthKey(day) <= last; day = day.addMonths(1))
            month(monthKey(day));
    }

    Connection& m_connection;
    const OfficeScope& m_scope;
    ServiceEdges& m_edges;
    Period m_period;
    PeriodParts m_parts;
    StatisticsRepository m_repository;
    Statistics m_statistics;
    QMap<QString, StatisticsMonth> m_months;
};

} // namespace

std::optional<double> Statistics::satisfaction() const
{
    return share(good, evaluated);
}

std::optional<double> Statistics::evaluationCoverage() const
{
    return share(evaluated, ordersClosed);
}

std::optional<double> Statistics::circleCoverage() const
{
    return share(coveredHouseholds, households);
}

std::optional<double> Statistics::activeShare() const
{
    return share(activeVolunteers, volunteers);
}

Statistics statisticsOf(Connection& connection, const StatisticsQuery& query)
{
    const OfficeScope scope(connection, query.organisation);
    ServiceEdges edges(connection, scope);
    return statisticsOf(connection, scope, query.period, edges);
}

Statistics statisticsOf(Connection& connection, const OfficeScope& scope, const Period& period, ServiceEdges& edges)
{
    return StatisticsReading(connection, scope, period, edges).read();
}

qint64 serviceMinutesOf(Connection& connection, const OfficeScope& scope, const Period& period)
{
    const StatisticsRepository repository;
    const PeriodParts parts = PeriodParts::of(period);
    qint64 minutes = 0;
    if (parts.months)
        minutes = total(repository.months(connection, scope, {Figure::ServiceMinutes}, *parts.months)
                            .value(Figure::ServiceMinutes));
    for (const Period& edge : parts.edges)
        minutes += repository.serviceMinutes(connection, scope, edge);
    return minutes;
}

std::optional<double> relativeChange(qint64 now, qint64 before)
{
    return before > 0 ? std::optional(double(now - before) / double(before)) : std::nullopt;
}

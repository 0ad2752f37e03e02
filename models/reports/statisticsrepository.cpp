#include "models/reports/statisticsrepository.h"

#include "models/database/query.h"
#include "models/orders/orderstate.h"

#include <vector>

namespace {

const QString lastMonth = QStringLiteral("9999-12");

QString upTo(const QString& month)
{
    return month.isEmpty() ? lastMonth : month;
}

qint64 count(Connection& connection, const QString& sql, const QVariantList& values)
{
    return connection.scalar(sql, values).toLongLong();
}

/// ` AND column >= ? AND column < ?` as far as the period has ends; works for ISO dates and local moments.
QString within(const QString& column, const Period& period, QVariantList& values)
{
    QString sql;
    if (!period.from.isNull()) {
        sql += QStringLiteral(" AND %1 >= ?").arg(column);
        values << isoDate(period.from);
    }
    if (!period.to.isNull()) {
        sql += QStringLiteral(" AND %1 < ?").arg(column);
        values << isoDate(period.to);
    }
    return sql;
}

/// Checked records that touch the days; none lasts more than a day.
QString serviceCondition(const OfficeScope& scope, const Period& days, QVariantList& values)
{
    values << isoDate(days.from.addDays(-1)) << isoDate(days.to) << isoDate(days.from) + QStringLiteral("T00:00");
    return QStringLiteral("state = 'checked' AND started_at >= ? AND started_at < ? AND ended_at > ?")
        + scope.condition(QStringLiteral("organisation_id"), values);
}

} // namespace

QHash<Figure, FigureRepository::Months> StatisticsRepository::months(Connection& connection, const OfficeScope& scope,
    const QList<Figure>& figures, const PeriodParts::Months& months) const
{
    QHash<Figure, FigureRepository::Months> sums;
    for (const OrganisationId head : scope.heads()) {
        const auto one = FigureRepository().months(connection, head, figures, months.first, months.last);
        for (auto figure = one.cbegin(); figure != one.cend(); ++figure) {
            for (auto month = figure->cbegin(); month != figure->cend(); ++month)
                sums[figure.key()][month.key()] += month.value();
        }
    }
    return sums;
}

FigureRepository::Keys StatisticsRepository::keys(
    Connection& connection, const OfficeScope& scope, Figure figure, const PeriodParts::Months& months) const
{
    FigureRepository::Keys sums;
    for (const OrganisationId head : scope.heads()) {
        const bool isYear = figure == Figure::TeamMinutes && months.first.endsWith(QStringLiteral("-01"))
            && months.last == months.first.left(4) + QStringLiteral("-12");
        const bool isAll = figure == Figure::TeamMinutes && months.first.isEmpty() && months.last.isEmpty();
        const auto one = isYear || isAll ? FigureRepository().teamTotals(
                             connection, head, isAll ? FigureRepository::allTime() : months.first.left(4))
                                         : FigureRepository().keys(connection, head, figure, months.first, months.last);
        for (auto key = one.cbegin(); key != one.cend(); ++key)
            sums[key.key()] += key.value();
    }
    return sums;
}

std::optional<QList<std::pair<qint64, qint64>>> StatisticsRepository::topTeams(
    Connection& connection, const OfficeScope& scope, const Period& period, int most) const
{
    const QString span = spanKey(period);
    const bool isSummed = !span.isEmpty() && !span.contains(u'Q');
    if (scope.heads().size() != 1 || !isSummed)
        return std::nullopt;
    return FigureRepository().topTeams(connection, scope.heads().first(), span, most);
}

ServiceDays StatisticsRepository::service(Connection& connection, const OfficeScope& scope, const Period& days) const
{
    QVariantList values;
    const QString condition = serviceCondition(scope, days, values);
    Query query(connection,
        QStringLiteral(
            "SELECT volunteer_id, started_at, ended_at, minutes, field_id, team_id FROM service_records WHERE %1")
            .arg(condition));
    query.bindAll(values).run();
    ServiceDays sums;
    while (query.next()) {
        const QDateTime start = parseIsoMinute(query.text(1));
        const Minutes minutes = minutesWithin(start, parseIsoMinute(query.text(2)), Minutes(query.integer(3)), days);
        if (days.contains(start.date()))
            ++sums.records;
        if (minutes.value() == 0)
            continue;
        sums.minutes += minutes.value();
        sums.fields[query.integer(4)] += minutes.value();
        sums.teams[query.integer(5)] += minutes.value();
        sums.volunteers.insert(query.integer(0));
    }
    return sums;
}

OrderDays StatisticsRepository::orders(Connection& connection, const OfficeScope& scope, const Period& days) const
{
    const auto countOf = [&](const QString& what, const QString& moment) {
        QVariantList values;
        QString sql = QStringLiteral("SELECT COUNT(*) FROM %1").arg(what) + within(moment, days, values);
        sql += scope.condition(QStringLiteral("o.organisation_id"), values);
        return count(connection, sql, values);
    };
    const QString rounds = QStringLiteral("order_rounds r JOIN orders o ON o.id = r.order_id WHERE 1 = 1");
    const QString evaluated
        = QStringLiteral("order_rounds r JOIN orders o ON o.id = r.order_id "
                         "JOIN evaluations e ON e.subject_kind = 'order' AND e.subject_id = r.order_id "
                         "AND e.round = r.round WHERE e.grade >= %1");
    const QString closed = QStringLiteral("r.closed_at");
    OrderDays sums;
    sums.requested = countOf(QStringLiteral("orders o WHERE 1 = 1"), QStringLiteral("o.requested_at"));
    // Files name only some of the moments: a later one says that the step was taken.
    sums.dispatched
        = countOf(rounds, QStringLiteral("COALESCE(r.dispatched_at, r.accepted_at, r.started_at, r.closed_at)"));
    sums.accepted = countOf(rounds, QStringLiteral("COALESCE(r.accepted_at, r.started_at, r.ended_at, r.closed_at)"));
    sums.closed = countOf(rounds, closed);
    sums.errands = countOf(rounds + QStringLiteral(" AND o.kind = 'errand'"), closed);
    sums.evaluated = countOf(evaluated.arg(1), closed);
    sums.good = countOf(evaluated.arg(4), closed);
    readReach(connection, scope, days, sums);
    return sums;
}

void StatisticsRepository::readReach(
    Connection& connection, const OfficeScope& scope, const Period& days, OrderDays& sums) const
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT o.state, COUNT(*), SUM(CASE WHEN EXISTS (SELECT 1 FROM evaluations e WHERE "
                                 "e.subject_kind = 'order' AND "
                                 "e.subject_id = o.id AND e.round > 0) THEN 1 ELSE 0 END) FROM orders o WHERE 1 = 1");
    sql += within(QStringLiteral("o.requested_at"), days, values);
    sql += scope.condition(QStringLiteral("o.organisation_id"), values);
    Query query(connection, sql + QStringLiteral(" GROUP BY o.state"));
    query.bindAll(values).run();
    while (query.next()) {
        const OrderState state = orderStates().fromCode(query.text(0));
        const bool isClosed = hasReached(state, OrderState::Closed);
        sums.reachedDispatch += hasReached(state, OrderState::Dispatched) ? query.integer(1) : 0;
        sums.reachedAccept += hasReached(state, OrderState::Accepted) ? query.integer(1) : 0;
        sums.reachedClose += isClosed ? query.integer(1) : 0;
        sums.reachedEvaluation += isClosed ? query.integer(2) : 0;
    }
}

qint64 StatisticsRepository::registered(Connection& connection, const OfficeScope& scope, const Period& days) const
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT COUNT(*) FROM volunteers WHERE state = 'registered'");
    sql += within(QStringLiteral("registered_on"), days, values);
    sql += scope.condition(QStringLiteral("organisation_id"), values);
    return count(connection, sql, values);
}

qint64 StatisticsRepository::activities(Connection& connection, const OfficeScope& scope, const Period& days) const
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT COUNT(*) FROM activities WHERE state NOT IN ('draft', 'cancelled')");
    sql += within(QStringLiteral("starts_at"), days, values);
    sql += scope.condition(QStringLiteral("organisation_id"), values);
    return count(connection, sql, values);
}

qint64 StatisticsRepository::activeCount(Connection& connection, const OfficeScope& scope, const QString& span) const
{
    return count(connection,
        QStringLiteral("SELECT volunteers FROM active_counts WHERE organisation_id = ? AND period = ?"),
        {scope.heads().first().value(), span});
}

bool StatisticsRepository::servedOutside(
    Connection& connection, const OfficeScope& scope, const Span& span, const PeriodParts::Months& months) const
{
    const QString from = span.period.from.isNull() ? QStringLiteral("") : monthKey(span.period.from);
    const QString to = span.period.to.isNull() ? lastMonth : monthKey(span.period.lastDay());
    return count(connection,
               QStringLiteral(
                   "SELECT COUNT(*) FROM figure_months WHERE organisation_id = ? AND figure = ? AND month >= ? "
                   "AND month <= ? AND (month < ? OR month > ?) AND amount > 0"),
               {scope.heads().first().value(), figureCode(Figure::ServiceMinutes), from, to, months.first,
                   upTo(months.last)})
        > 0;
}

qint64 StatisticsRepository::activeVolunteers(
    Connection& connection, const OfficeScope& scope, const Period& period) const
{
    if (scope.heads().isEmpty())
        return 0;
    const PeriodParts parts = PeriodParts::of(period);
    if (scope.heads().size() == 1) {
        if (const QString span = spanKey(period); !span.isEmpty())
            return activeCount(connection, scope, span);
        if (parts.months && parts.edges.isEmpty()) {
            for (const Span& span : spansAround(period)) {
                if (!servedOutside(connection, scope, span, *parts.months))
                    return activeCount(connection, scope, span.key);
            }
        }
    }
    return countActive(connection, scope, period);
}

/// Each person once: months from their roll-up, which an index holds in this order, other days from their records.
qint64 StatisticsRepository::countActive(Connection& connection, const OfficeScope& scope, const Period& period) const
{
    const PeriodParts parts = PeriodParts::of(period);
    std::vector<bool> hasServed;
    qint64 active = 0;
    const auto add = [&](const QString& sql, const QVariantList& values) {
        Query query(connection, sql);
        query.bindAll(values).run();
        while (query.next()) {
            const auto id = size_t(query.integer(0));
            if (id >= hasServed.size())
                hasServed.resize(id + id / 2 + 64);
            active += hasServed[id] ? 0 : 1;
            hasServed[id] = true;
        }
    };
    if (parts.months) {
        QVariantList values{parts.months->first, upTo(parts.months->last)};
        const QString inScope = scope.condition(QStringLiteral("organisation_id"), values);
        add(QStringLiteral("SELECT volunteer_id FROM volunteer_months WHERE month >= ? AND month <= ? AND minutes > 0")
                + inScope,
            values);
    }
    for (const Period& edge : parts.edges) {
        QVariantList values;
        const QString records = serviceCondition(scope, edge, values);
        add(QStringLiteral("SELECT volunteer_id FROM service_records WHERE ") + records, values);
    }
    return active;
}

FigureRepository::Months StatisticsRepository::activeByMonth(
    Connection& connection, const OfficeScope& scope, const PeriodParts::Months& months) const
{
    FigureRepository::Months active;
    if (scope.heads().size() == 1) {
        // Seven characters that are digits and a dash: 2025-01, not 2025-Q1.
        Query query(connection,
            QStringLiteral("SELECT period, volunteers FROM active_counts WHERE organisation_id = ? AND period >= ? "
                           "AND period <= ? AND LENGTH(period) = 7 AND period NOT LIKE '%Q%'"));
        query.bind(scope.heads().first()).bind(months.first).bind(upTo(months.last)).run();
        while (query.next())
            active.insert(query.text(0), query.integer(1));
        return active;
    }
    QVariantList values{months.first, upTo(months.last)};
    const QString inScope = scope.condition(QStringLiteral("organisation_id"), values);
    Query query(connection,
        QStringLiteral(
            "SELECT month, COUNT(DISTINCT volunteer_id) FROM volunteer_months WHERE month >= ? AND month <= ? "
            "AND minutes > 0%1 GROUP BY month")
            .arg(inScope));
    query.bindAll(values).run();
    while (query.next())
        active.insert(query.text(0), query.integer(1));
    return active;
}

void StatisticsRepository::readStanding(Connection& connection, const OfficeScope& scope, Statistics& statistics) const
{
    const auto countOf = [&](const QString& rows) {
        QVariantList values;
        const QString inScope = scope.condition(QStringLiteral("organisation_id"), values);
        return count(connection, QStringLiteral("SELECT COUNT(*) FROM ") + rows + inScope, values);
    };
    statistics.teams = countOf(QStringLiteral("teams WHERE state = 'active'"));
    statistics.stations = countOf(QStringLiteral("stations WHERE state = 'open'"));
    const QString projects = QStringLiteral("projects WHERE state NOT IN ('returned', 'rejected')");
    statistics.projects = countOf(projects);
    statistics.brandProjects = countOf(projects + QStringLiteral(" AND is_brand = 1"));
    const auto circle = months(connection, scope, {Figure::Households, Figure::CoveredHouseholds}, {});
    statistics.households = circle.value(Figure::Households).value({});
    statistics.coveredHouseholds = circle.value(Figure::CoveredHouseholds).value({});
}

qint64 StatisticsRepository::honors(Connection& connection, const OfficeScope& scope, const Period& period) const
{
    const QString day = QStringLiteral("COALESCE(a.granted_on, b.announced_on, CAST(a.year AS TEXT) || '-12-31')");
    QVariantList values;
    QString sql = QStringLiteral(
        "SELECT COUNT(*) FROM awards a JOIN honor_batches b ON b.id = a.batch_id WHERE a.state = 'granted'");
    sql += within(day, period, values);
    sql += scope.condition(QStringLiteral("b.organisation_id"), values);
    return count(connection, sql, values);
}

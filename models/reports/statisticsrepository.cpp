#include "models/reports/statisticsrepository.h"

#include "models/database/query.h"
#include "models/orders/orderstate.h"
#include "models/reports/serviceedges.h"

#include <algorithm>

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

void keepOnce(std::vector<qint64>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
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
    QVariantList values{isoDate(days.from) + QStringLiteral("T00:00"), isoDate(days.to) + QStringLiteral("T00:00")};
    const QString condition = serviceCondition(scope, days, values);
    // Nearly all records lie within the days: their times need no reading.
    Query query(connection,
        QStringLiteral("SELECT volunteer_id, minutes, field_id, team_id, started_at >= ? AND ended_at <= ?, "
                       "started_at, ended_at FROM service_records WHERE %1")
            .arg(condition));
    query.bindAll(values).run();
    ServiceDays sums;
    while (query.next()) {
        sums.present.push_back(query.integer(0));
        const bool isInside = query.boolean(4);
        const QDateTime start = isInside ? QDateTime() : parseIsoMinute(query.text(5));
        sums.records += isInside || days.contains(start.date()) ? 1 : 0;
        const Minutes whole(query.integer(1));
        const qint64 minutes
            = (isInside ? whole : minutesWithin(start, parseIsoMinute(query.text(6)), whole, days)).value();
        if (minutes == 0)
            continue;
        sums.minutes += minutes;
        sums.fields[query.integer(2)] += minutes;
        sums.teams[query.integer(3)] += minutes;
        sums.volunteers.push_back(query.integer(0));
    }
    keepOnce(sums.volunteers);
    keepOnce(sums.present);
    return sums;
}

qint64 StatisticsRepository::serviceMinutes(Connection& connection, const OfficeScope& scope, const Period& days) const
{
    qint64 minutes = 0;
    const auto sums = months(
        connection, scope, {Figure::DayMinutes}, PeriodParts::Months{isoDate(days.from), isoDate(days.lastDay())});
    for (const qint64 amount : sums.value(Figure::DayMinutes))
        minutes += amount;
    return minutes;
}

PointDays StatisticsRepository::points(Connection& connection, const OfficeScope& scope, const Period& days) const
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT COALESCE(SUM(CASE WHEN e.kind IN ('earn', 'opening', 'grant', 'reverse') THEN "
                                 "e.amount ELSE 0 END), 0), COALESCE(SUM(CASE WHEN e.kind IN ('redeem', 'return') THEN "
                                 "-e.amount ELSE 0 END), 0) FROM point_entries e WHERE 1 = 1");
    sql += within(QStringLiteral("e.day"), days, values);
    sql += scope.condition(QStringLiteral("e.organisation_id"), values);
    Query query(connection, sql);
    query.bindAll(values).run();
    return query.next() ? PointDays{query.integer(0), query.integer(1)} : PointDays();
}

OrderDays StatisticsRepository::orders(Connection& connection, const OfficeScope& scope, const Period& days) const
{
    // The rounds of the days come first, however many orders the organizations have.
    const QString rounds = QStringLiteral("order_rounds r CROSS JOIN orders o WHERE o.id = r.order_id");
    const auto countOf = [&](const QString& what, const QString& moment) {
        QVariantList values;
        QString sql = QStringLiteral("SELECT COUNT(*) FROM %1").arg(what) + within(moment, days, values);
        sql += scope.condition(QStringLiteral("o.organisation_id"), values);
        return count(connection, sql, values);
    };
    OrderDays sums;
    sums.requested = countOf(QStringLiteral("orders o WHERE 1 = 1"), QStringLiteral("o.requested_at"));
    // Files name only some of the moments: a later one says that the step was taken.
    sums.dispatched
        = countOf(rounds, QStringLiteral("COALESCE(r.dispatched_at, r.accepted_at, r.started_at, r.closed_at)"));
    sums.accepted = countOf(rounds, QStringLiteral("COALESCE(r.accepted_at, r.started_at, r.ended_at, r.closed_at)"));
    QVariantList values;
    QString closed = rounds + within(QStringLiteral("r.closed_at"), days, values);
    closed += scope.condition(QStringLiteral("o.organisation_id"), values);
    Query query(connection,
        QStringLiteral(
            "SELECT COUNT(*), COALESCE(SUM(errand), 0), COALESCE(SUM(CASE WHEN grade >= 1 THEN 1 ELSE 0 END), 0), "
            "COALESCE(SUM(CASE WHEN grade >= 4 THEN 1 ELSE 0 END), 0) FROM (SELECT CASE WHEN o.kind = 'errand' THEN 1 "
            "ELSE 0 END AS errand, (SELECT e.grade FROM evaluations e WHERE e.subject_kind = 'order' AND e.subject_id "
            "= r.order_id AND e.round = r.round) AS grade FROM %1) AS closed")
            .arg(closed));
    query.bindAll(values).run();
    if (query.next()) {
        sums.closed = query.integer(0);
        sums.errands = query.integer(1);
        sums.evaluated = query.integer(2);
        sums.good = query.integer(3);
    }
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

/// By the index of the days: few people register on a day, and many belong to an organization.
qint64 StatisticsRepository::registered(Connection& connection, const OfficeScope& scope, const Period& days) const
{
    QVariantList values;
    const QString inScope = scope.condition(QStringLiteral("organisation_id"), values);
    QString sql = QStringLiteral("SELECT COALESCE(SUM(CASE WHEN state = 'registered'%1 THEN 1 ELSE 0 END), 0) FROM "
                                 "volunteers WHERE 1 = 1")
                      .arg(inScope);
    sql += within(QStringLiteral("registered_on"), days, values);
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
    Connection& connection, const OfficeScope& scope, const Period& period, ServiceEdges& edges) const
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
    return countActive(connection, scope, period, edges);
}

/// Each person once: months from their roll-up, which an index holds in this order, other days from their records.
qint64 StatisticsRepository::countActive(
    Connection& connection, const OfficeScope& scope, const Period& period, ServiceEdges& edges) const
{
    const PeriodParts parts = PeriodParts::of(period);
    std::vector<bool> hasServed;
    qint64 active = 0;
    const auto add = [&](qint64 volunteer) {
        const auto id = size_t(volunteer);
        if (id >= hasServed.size())
            hasServed.resize(id + id / 2 + 64);
        active += hasServed[id] ? 0 : 1;
        hasServed[id] = true;
    };
    if (parts.months) {
        QVariantList values{parts.months->first, upTo(parts.months->last)};
        const QString inScope = scope.condition(QStringLiteral("organisation_id"), values);
        Query query(connection,
            QStringLiteral("SELECT volunteer_id FROM volunteer_months WHERE month >= ? AND month <= ? AND minutes > 0")
                + inScope);
        query.bindAll(values).run();
        while (query.next())
            add(query.integer(0));
    }
    for (const Period& edge : parts.edges) {
        for (const Period& part : monthsOf(edge)) {
            for (const qint64 volunteer : edges.of(part).present)
                add(volunteer);
        }
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

FundDays StatisticsRepository::fund(Connection& connection, const OfficeScope& scope, const Period& period) const
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT COALESCE(SUM(CASE WHEN e.kind = 'income' THEN e.amount_fen ELSE 0 END), 0), "
                                 "COALESCE(SUM(CASE WHEN e.kind = 'spending' THEN e.amount_fen ELSE 0 END), 0) FROM "
                                 "fund_entries e WHERE e.state IN ('paid', 'received', 'published', 'archived')");
    sql += within(QStringLiteral("e.day"), period, values);
    sql += scope.condition(QStringLiteral("e.organisation_id"), values);
    Query query(connection, sql);
    query.bindAll(values).run();
    return query.next() ? FundDays{query.integer(0), query.integer(1)} : FundDays();
}

qint64 StatisticsRepository::honors(Connection& connection, const OfficeScope& scope, const Period& period) const
{
    const QString day = QStringLiteral("COALESCE(a.granted_on, b.announced_on, CAST(a.year AS TEXT) || '-12-31')");
    QVariantList values;
    QString sql = QStringLiteral(
        "SELECT COUNT(*) FROM awards a JOIN honor_batches b ON b.id = a.batch_id WHERE a.state = 'granted' AND "
        "b.given_by = ''");
    sql += within(day, period, values);
    sql += scope.condition(QStringLiteral("b.organisation_id"), values);
    return count(connection, sql, values);
}

qint64 StatisticsRepository::interns(Connection& connection, const OfficeScope& scope, const Period& period) const
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT COUNT(*) FROM interns WHERE state NOT IN ('applied', 'terminated')");
    sql += within(QStringLiteral("started_on"), period, values);
    sql += scope.condition(QStringLiteral("organisation_id"), values);
    return count(connection, sql, values);
}

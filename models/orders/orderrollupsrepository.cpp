#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/figures/figurerepository.h"
#include "models/orders/orderrollups.h"
#include "models/orders/ordertext.h"

namespace {

const QString table = QStringLiteral("order_months");

QString monthOf(const QString& localMoment)
{
    return localMoment.left(7); // yyyy-MM of yyyy-MM-ddTHH:mm
}

void addGrade(OrderFigures& figures, OrderKind kind, std::optional<Grade> grade, int sign)
{
    figures.closed += sign;
    figures.errandsClosed += kind == OrderKind::Errand ? sign : 0;
    figures.evaluated += grade ? sign : 0;
    figures.good += grade && isGood(*grade) ? sign : 0;
}

/// Files name only some of a round's moments: a later one says that the step was taken.
QString dispatchMonth(const QString& dispatched, const QString& accepted, const QString& started, const QString& closed)
{
    for (const QString& moment : {dispatched, accepted, started, closed}) {
        if (!moment.isEmpty())
            return monthOf(moment);
    }
    return {};
}

QString acceptMonth(const QString& accepted, const QString& started, const QString& ended, const QString& closed)
{
    return dispatchMonth(accepted, started, ended, closed);
}

const QList<Figure> orderFigures{Figure::OrdersRequested, Figure::OrdersDispatched, Figure::OrdersAccepted,
    Figure::OrdersClosed, Figure::ErrandsClosed, Figure::OrdersEvaluated, Figure::OrdersGood,
    Figure::OrdersReachedDispatch, Figure::OrdersReachedAccept, Figure::OrdersReachedClose,
    Figure::OrdersReachedEvaluation};

void addReach(OrderFigures& figures, OrderState state, bool isEvaluated, int sign)
{
    const bool isClosed = hasReached(state, OrderState::Closed);
    figures.reachedDispatch += hasReached(state, OrderState::Dispatched) ? sign : 0;
    figures.reachedAccept += hasReached(state, OrderState::Accepted) ? sign : 0;
    figures.reachedClose += isClosed ? sign : 0;
    figures.reachedEvaluation += isClosed && isEvaluated ? sign : 0;
}

/// Of one order, or of all.
void runFor(Query& query, OrderId only)
{
    if (only.isValid())
        query.bind(only);
    query.run();
}

} // namespace

void OrderRollups::addRound(OrganisationId organisation, const OrderRound& round)
{
    const QString accepted = isoMinute(round.acceptedAt);
    const QString started = isoMinute(round.startedAt);
    const QString closed = isoMinute(round.closedAt);
    const QString dispatch = dispatchMonth(isoMinute(round.dispatchedAt), accepted, started, closed);
    const QString accept = acceptMonth(accepted, started, isoMinute(round.endedAt), closed);
    if (!dispatch.isEmpty())
        m_sums[Key{organisation.value(), dispatch}].dispatched += 1;
    if (!accept.isEmpty())
        m_sums[Key{organisation.value(), accept}].accepted += 1;
}

void OrderRollups::addRequest(const Order& order, bool isEvaluated)
{
    OrderFigures& figures = m_sums[Key{order.organisation.value(), monthKey(order.requestedAt.date())}];
    figures.requested += 1;
    addReach(figures, order.state, isEvaluated, 1);
}

void OrderRollups::addClosing(
    OrganisationId organisation, const QDateTime& closedAt, OrderKind kind, std::optional<Grade> grade)
{
    addGrade(m_sums[Key{organisation.value(), monthKey(closedAt.date())}], kind, grade, 1);
}

void OrderRollups::addOrder(Connection& connection, OrderId id, int sign)
{
    collect(connection, id, sign, m_sums);
}

void OrderRollups::collectRequests(Connection& connection, const QString& only, OrderId onlyThis, int sign, Sums& sums)
{
    Query requests(connection,
        QStringLiteral("SELECT o.organisation_id, o.requested_at, o.state, CASE WHEN EXISTS (SELECT 1 FROM evaluations "
                       "e WHERE e.subject_kind = 'order' AND e.subject_id = o.id AND e.round > 0) THEN 1 ELSE 0 END "
                       "FROM orders o WHERE 1 = 1")
            + only);
    runFor(requests, onlyThis);
    while (requests.next()) {
        OrderFigures& figures = sums[Key{requests.integer(0), monthOf(requests.text(1))}];
        figures.requested += sign;
        addReach(figures, orderStates().fromCode(requests.text(2)), requests.integer(3) > 0, sign);
    }
}

void OrderRollups::collect(Connection& connection, OrderId onlyThis, int sign, Sums& sums)
{
    const QString only = onlyThis.isValid() ? QStringLiteral(" AND o.id = ?") : QString();
    collectRequests(connection, only, onlyThis, sign, sums);

    Query rounds(connection,
        QStringLiteral(
            "SELECT o.organisation_id, r.dispatched_at, r.accepted_at, r.started_at, r.ended_at, r.closed_at "
            "FROM order_rounds r JOIN orders o ON o.id = r.order_id WHERE 1 = 1")
            + only);
    runFor(rounds, onlyThis);
    while (rounds.next()) {
        const QString dispatch = dispatchMonth(rounds.text(1), rounds.text(2), rounds.text(3), rounds.text(5));
        const QString accept = acceptMonth(rounds.text(2), rounds.text(3), rounds.text(4), rounds.text(5));
        if (!dispatch.isEmpty())
            sums[Key{rounds.integer(0), dispatch}].dispatched += sign;
        if (!accept.isEmpty())
            sums[Key{rounds.integer(0), accept}].accepted += sign;
    }

    Query closings(connection,
        QStringLiteral(
            "SELECT o.organisation_id, o.kind, r.closed_at, e.grade FROM order_rounds r JOIN orders o ON o.id = "
            "r.order_id "
            "LEFT JOIN evaluations e ON e.subject_kind = 'order' AND e.subject_id = r.order_id AND e.round = r.round "
            "WHERE r.closed_at IS NOT NULL")
            + only);
    runFor(closings, onlyThis);
    while (closings.next()) {
        const auto grade = closings.isNull(3) ? std::nullopt : std::optional(Grade(closings.number(3)));
        addGrade(sums[Key{closings.integer(0), monthOf(closings.text(2))}], orderKindFromCode(closings.text(1)), grade,
            sign);
    }
}

void OrderRollups::write(UnitOfWork& work)
{
    Query query(work.connection(),
        QStringLiteral(
            "INSERT INTO order_months (organisation_id, month, requested, dispatched, accepted, closed, "
            "errands_closed, rated, good, reached_dispatch, reached_accept, reached_close, reached_rating) "
            "VALUES (%1) ON CONFLICT (organisation_id, month) DO UPDATE SET "
            "requested = order_months.requested + excluded.requested, "
            "dispatched = order_months.dispatched + excluded.dispatched, "
            "accepted = order_months.accepted + excluded.accepted, closed = order_months.closed + excluded.closed, "
            "errands_closed = order_months.errands_closed + excluded.errands_closed, "
            "rated = order_months.rated + excluded.rated, good = order_months.good + excluded.good, "
            "reached_dispatch = order_months.reached_dispatch + excluded.reached_dispatch, "
            "reached_accept = order_months.reached_accept + excluded.reached_accept, "
            "reached_close = order_months.reached_close + excluded.reached_close, "
            "reached_rating = order_months.reached_rating + excluded.reached_rating")
            .arg(placeholders(13)));
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        if (it->isZero())
            continue;
        query.bind(it.key().organisation).bind(it.key().month).bind(it->requested).bind(it->dispatched);
        query.bind(it->accepted).bind(it->closed).bind(it->errandsClosed).bind(it->evaluated).bind(it->good);
        query.bind(it->reachedDispatch).bind(it->reachedAccept).bind(it->reachedClose);
        query.bind(it->reachedEvaluation).run();
    }
    writeFigures(work);
    m_sums.clear();
    work.changes().touch(table);
}

/// The same sums up the tree, for the head figures.
void OrderRollups::writeFigures(UnitOfWork& work) const
{
    FigureSums figures;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        const qint64 amounts[]{it->requested, it->dispatched, it->accepted, it->closed, it->errandsClosed,
            it->evaluated, it->good, it->reachedDispatch, it->reachedAccept, it->reachedClose, it->reachedEvaluation};
        for (qsizetype i = 0; i < orderFigures.size(); ++i)
            figures.add(OrganisationId(it.key().organisation), orderFigures.at(i), it.key().month, amounts[i]);
    }
    figures.write(work);
}

OrderRollups::Sums OrderRollups::computed(Connection& connection)
{
    Sums sums;
    collect(connection, {}, 1, sums);
    return sums;
}

OrderRollups::Sums OrderRollups::stored(Connection& connection)
{
    Sums sums;
    Query query(connection,
        QStringLiteral("SELECT organisation_id, month, requested, dispatched, accepted, closed, errands_closed, rated, "
                       "good, reached_dispatch, reached_accept, reached_close, reached_rating FROM order_months"));
    query.run();
    while (query.next()) {
        const OrderFigures figures{query.integer(2), query.integer(3), query.integer(4), query.integer(5),
            query.integer(6), query.integer(7), query.integer(8), query.integer(9), query.integer(10),
            query.integer(11), query.integer(12)};
        if (!figures.isZero())
            sums.insert(Key{query.integer(0), query.text(1)}, figures);
    }
    return sums;
}

void OrderRollups::recompute(UnitOfWork& work)
{
    Query(work.connection(), QStringLiteral("DELETE FROM order_months")).run();
    FigureRepository().clear(work, orderFigures);
    OrderRollups rollups;
    rollups.m_sums = computed(work.connection());
    rollups.write(work);
}

QStringList OrderRollups::problems(Connection& connection)
{
    QStringList problems;
    const Sums expected = computed(connection);
    const Sums found = stored(connection);
    QList<Key> keys = expected.keys();
    for (const Key& key : found.keys()) {
        if (!expected.contains(key))
            keys << key;
    }
    for (const Key& key : std::as_const(keys)) {
        if (expected.value(key) == found.value(key))
            continue;
        const QString name
            = connection.scalar(QStringLiteral("SELECT name FROM organisations WHERE id = ?"), {key.organisation})
                  .toString();
        problems << OrderText::tr(
            "The order sums of %1 in %2 do not agree with its orders (closed: %3 stored, %4 counted).")
                        .arg(name, key.month)
                        .arg(found.value(key).closed)
                        .arg(expected.value(key).closed);
    }
    return problems;
}

#include "models/orders/orderboardrepository.h"

#include "models/database/query.h"
#include "models/orders/ordertable.h"
#include "models/orders/ordertext.h"
#include "models/records/readscope.h"

namespace {

constexpr qint64 minutesPerHour = 60;
constexpr qint64 minutesPerDay = 24 * minutesPerHour;
constexpr int daysShownAsHours = 2;
constexpr int hoursShownWithMinutes = 10;

QString within(const Connection& connection, const QList<qint64>& organisations, QVariantList& values)
{
    return andReadable(connection, QStringLiteral("o.organisation_id"), organisations, values);
}

QString stateCondition(OrderLane lane, QVariantList& values)
{
    const auto states = statesOf(lane);
    for (const OrderState state : states)
        values << orderStates().code(state);
    return QStringLiteral("o.state IN (%1)").arg(placeholders(states.size()));
}

/// The deadline that counts in a lane.
QString dueColumn(OrderLane lane)
{
    return lane == OrderLane::ToDispatch ? QStringLiteral("o.response_due_at") : QStringLiteral("o.completion_due_at");
}

QString momentText(const QDateTime& moment, const QDateTime& now)
{
    const qint64 days = moment.date().daysTo(now.date());
    const QString time = moment.toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return time;
    if (days == 1)
        return OrderText::tr("yesterday %1").arg(time);
    return OrderText::tr("%1 days ago").arg(days);
}

OrderWaiting waitingForDispatch(const OrderCardFacts& card, const QDateTime& now)
{
    const qint64 waited = std::max<qint64>(0, card.requestedAt.secsTo(now) / 60);
    QString text = OrderText::tr("waiting %1").arg(durationText(waited));
    if (card.state == OrderState::Received) // shares the lane with those that were accepted
        text = OrderText::tr("%1 · %2", "state, how long it waits").arg(orderStates().title(card.state), text);
    if (!card.responseDueAt.isValid())
        return {text, Tone::Attention};
    const qint64 left = now.secsTo(card.responseDueAt) / 60;
    if (now >= card.responseDueAt)
        return {OrderText::tr("%1 · response is overdue").arg(text), Tone::Bad};
    const qint64 allowed = card.requestedAt.secsTo(card.responseDueAt) / 60;
    if (left * 2 <= allowed)
        return {OrderText::tr("%1 · %2 left").arg(text, durationText(left)), Tone::Attention};
    return {text, Tone::Good};
}

OrderWaiting waitingForEnd(const OrderCardFacts& card, const QDateTime& now)
{
    QString text;
    if (card.state == OrderState::Serving)
        text = OrderText::tr("in service for %1")
                   .arg(durationText(std::max<qint64>(0, card.changedAt.secsTo(now) / 60)));
    else
        text = OrderText::tr("%1 %2", "state since a time")
                   .arg(orderStates().title(card.state), momentText(card.changedAt, now));
    if (card.completionDueAt.isValid() && now >= card.completionDueAt)
        return {OrderText::tr("%1 · overdue").arg(text), Tone::Bad};
    return {text, Tone::Information};
}

/// In the order of the columns in cards().
OrderCardFacts cardFrom(Connection& connection, const Query& query)
{
    OrderCardFacts card;
    card.id = query.id<OrderId>(0);
    card.number = query.text(1);
    card.state = orderStates().fromCode(query.text(2));
    card.kind = orderKindFromCode(query.text(3));
    card.urgency = orderUrgencyFromCode(query.text(4));
    card.need = query.text(5);
    card.requester = query.text(6);
    card.community = query.text(7);
    card.source = query.text(8);
    card.party = query.text(10).isEmpty() ? query.text(9) : query.text(10);
    card.requestedAt = parseIsoMinute(query.text(11));
    card.responseDueAt = parseIsoMinute(query.text(12));
    card.completionDueAt = parseIsoMinute(query.text(13));
    card.changedAt = parseIsoMinute(query.text(14));
    card.address = readDetail(connection, query, 15, orderAddress, card.id.value());
    return card;
}

} // namespace

QList<OrderLane> allOrderLanes()
{
    return {OrderLane::ToDispatch, OrderLane::Serving, OrderLane::ToEvaluate};
}

QString laneTitle(OrderLane lane)
{
    switch (lane) {
    case OrderLane::ToDispatch:
        return OrderText::tr("To dispatch");
    case OrderLane::Serving:
        return OrderText::tr("In service");
    case OrderLane::ToEvaluate:
        break;
    }
    return OrderText::tr("To be evaluated");
}

QList<OrderState> statesOf(OrderLane lane)
{
    switch (lane) {
    case OrderLane::ToDispatch:
        return {OrderState::Received, OrderState::ToDispatch};
    case OrderLane::Serving:
        return {OrderState::Dispatched, OrderState::Accepted, OrderState::Serving};
    case OrderLane::ToEvaluate:
        break;
    }
    return {OrderState::ToEvaluate};
}

QString durationText(qint64 minutes)
{
    if (minutes < minutesPerHour)
        return OrderText::tr("%1 min").arg(minutes);
    if (minutes >= daysShownAsHours * minutesPerDay)
        return OrderText::tr("%1 days").arg(minutes / minutesPerDay);
    if (minutes % minutesPerHour == 0 || minutes >= hoursShownWithMinutes * minutesPerHour)
        return OrderText::tr("%1 h").arg(minutes / minutesPerHour);
    return OrderText::tr("%1 h %2 min").arg(minutes / minutesPerHour).arg(minutes % minutesPerHour);
}

OrderWaiting waitingOf(const OrderCardFacts& card, const QDateTime& now)
{
    switch (card.state) {
    case OrderState::Received:
    case OrderState::ToDispatch:
        return waitingForDispatch(card, now);
    case OrderState::ToEvaluate:
        return {OrderText::tr("served %1 · call back").arg(momentText(card.changedAt, now)), Tone::Attention};
    default:
        return waitingForEnd(card, now);
    }
}

QList<OrderCardFacts> OrderBoardRepository::cards(Connection& connection, OrderLane lane,
    const QList<qint64>& organisations, int limit, const std::optional<QList<qint64>>& only) const
{
    if (only && only->isEmpty())
        return {};
    QVariantList values;
    QString sql = QStringLiteral(
        "SELECT o.id, o.number, o.state, o.kind, o.urgency, n.name, o.requester_name, c.name, s.name, "
        "t.name, v.name, "
        "o.requested_at, o.response_due_at, o.completion_due_at, "
        "COALESCE(CASE o.state WHEN 'dispatched' THEN r.dispatched_at WHEN 'accepted' THEN r.accepted_at WHEN "
        "'serving' THEN r.started_at WHEN 'to_rate' THEN r.ended_at END, (SELECT MAX(e.happened_at) FROM order_events "
        "e WHERE e.order_id = o.id), o.requested_at), %1 "
        "FROM orders o JOIN organisations c ON c.id = o.organisation_id LEFT JOIN need_categories n ON n.id = "
        "o.need_id "
        "LEFT JOIN order_sources s ON s.id = o.source_id LEFT JOIN order_rounds r ON r.order_id = o.id AND r.round = "
        "o.round "
        "LEFT JOIN teams t ON t.id = r.team_id LEFT JOIN volunteers v ON v.id = r.volunteer_id WHERE ")
                      .arg(selectDetail(orderAddress, QStringLiteral("o")));
    sql += stateCondition(lane, values); // in the order in which the values are bound
    sql += within(connection, organisations, values);
    if (only) {
        sql += QStringLiteral(" AND o.id IN (%1)").arg(placeholders(only->size()));
        for (const qint64 id : *only)
            values << id;
    }
    sql += QStringLiteral(" ORDER BY CASE o.urgency WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END, "
                          "COALESCE(%1, o.requested_at), o.id LIMIT ?")
               .arg(dueColumn(lane));
    Query query(connection, sql);
    query.bindAll(values << limit).run();
    QList<OrderCardFacts> cards;
    while (query.next()) {
        cards << cardFrom(connection, query);
    }
    return cards;
}

qint64 OrderBoardRepository::count(Connection& connection, OrderLane lane, const QList<qint64>& organisations) const
{
    QVariantList values;
    QString sql = QStringLiteral("SELECT COUNT(*) FROM orders o WHERE ");
    sql += stateCondition(lane, values); // in the order in which the values are bound
    sql += within(connection, organisations, values);
    return connection.scalar(sql, values).toLongLong();
}

OrderDayFigures OrderBoardRepository::figures(
    Connection& connection, QDate day, const QList<qint64>& organisations) const
{
    const auto number = [&](const QString& from, const QString& column) {
        QVariantList values{isoDate(day), isoDate(day.addDays(1))};
        const QString sql = QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 >= ? AND %2 < ?").arg(from, column)
            + within(connection, organisations, values);
        return connection.scalar(sql, values).toLongLong();
    };
    const QString rounds = QStringLiteral("order_rounds r JOIN orders o ON o.id = r.order_id");
    return {number(QStringLiteral("orders o"), QStringLiteral("o.requested_at")),
        number(rounds, QStringLiteral("r.dispatched_at")), number(rounds, QStringLiteral("r.closed_at"))};
}

Satisfaction OrderBoardRepository::satisfactionOf(Connection& connection, const ListAnswer& orders) const
{
    const QVariantList sums = sumsOver(connection, orders,
        QStringLiteral("SELECT COUNT(*), COUNT(e.id), COALESCE(SUM(CASE WHEN e.grade >= 4 THEN 1 ELSE 0 END), 0) "
                       "FROM order_rounds r LEFT JOIN evaluations e ON e.subject_kind = 'order' AND e.subject_id = "
                       "r.order_id AND e.round = r.round WHERE r.closed_at IS NOT NULL AND r.order_id IN (%1)"),
        3);
    return {sums[0].toLongLong(), sums[1].toLongLong(), sums[2].toLongLong()};
}

Satisfaction OrderBoardRepository::satisfaction(
    Connection& connection, const Period& period, const QList<qint64>& organisations) const
{
    QVariantList values{period.from.isValid() ? monthKey(period.from) : QStringLiteral("0000"),
        period.to.isValid() ? monthKey(period.lastDay()) : QStringLiteral("9999")};
    Query query(connection,
        QStringLiteral("SELECT COALESCE(SUM(o.closed), 0), COALESCE(SUM(o.rated), 0), COALESCE(SUM(o.good), 0) "
                       "FROM order_months o WHERE o.month >= ? AND o.month <= ?")
            + within(connection, organisations, values));
    query.bindAll(values).run();
    return query.next() ? Satisfaction{query.integer(0), query.integer(1), query.integer(2)} : Satisfaction{};
}

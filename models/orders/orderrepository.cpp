#include "models/orders/orderrepository.h"

#include "models/common/dates.h"
#include "models/common/phone.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/orders/ordertext.h"
#include "models/orders/ordervalidator.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/security/vault.h"

namespace {

const QString table = QStringLiteral("orders");
const QString columns = QStringLiteral("id, number, source_id, requester_name, requester_phone_sealed, address, "
                                       "organisation_id, estate_id, kind, need_id, details, urgency, "
                                       "wished_at, safety_note, requested_at, response_due_at, completion_due_at, "
                                       "state, state_reason, round, closed_at, is_imported");
const QString roundColumns = QStringLiteral("order_id, round, team_id, volunteer_id, dispatched_at, accepted_at, "
                                            "started_at, ended_at, closed_at, unrated_reason");

SealContext phonePlace(OrderId id)
{
    return {"orders", "requester_phone_sealed", id.value()};
}

OrderRound roundFrom(const Query& query)
{
    OrderRound round;
    round.order = query.id<OrderId>(0);
    round.round = query.number(1);
    round.team = query.id<TeamId>(2);
    round.volunteer = query.id<VolunteerId>(3);
    round.dispatchedAt = parseIsoMinute(query.text(4));
    round.acceptedAt = parseIsoMinute(query.text(5));
    round.startedAt = parseIsoMinute(query.text(6));
    round.endedAt = parseIsoMinute(query.text(7));
    round.closedAt = parseIsoMinute(query.text(8));
    round.unratedReason = query.text(9);
    return round;
}

void bindRound(Query& query, const OrderRound& round)
{
    query.bind(round.team).bind(round.volunteer);
    for (const QDateTime& moment :
        {round.dispatchedAt, round.acceptedAt, round.startedAt, round.endedAt, round.closedAt})
        query.bindText(isoMinute(moment));
    query.bind(round.unratedReason);
}

/// What the clerk may correct, in the order of `writtenColumns`.
void bindFields(Query& query, const Order& order)
{
    query.bind(order.source).bind(order.requesterName).bind(order.address).bind(order.organisation).bind(order.estate);
    query.bind(kindCode(order.kind)).bind(order.need).bind(order.details).bind(urgencyCode(order.urgency));
    query.bindText(isoMinute(order.wishedAt)).bind(order.safetyNote).bind(isoMinute(order.requestedAt));
    query.bindText(isoMinute(order.responseDueAt)).bindText(isoMinute(order.completionDueAt));
}

void noteUpdate(UnitOfWork& work, OrderId id, QJsonObject before)
{
    QJsonObject after = storedRow(work.connection(), table, id.value());
    keepDifferences(before, after);
    if (!after.isEmpty())
        work.updated(table, id.value(), before, after);
}

} // namespace

Order OrderRepository::orderFrom(const Query& query) const
{
    Order order;
    order.id = query.id<OrderId>(0);
    order.number = query.text(1);
    order.source = query.id<TermId>(2);
    order.requesterName = query.text(3);
    order.requesterPhone = m_vault.open(query.blob(4), phonePlace(order.id));
    order.address = query.text(5);
    order.organisation = query.id<OrganisationId>(6);
    order.estate = query.id<EstateId>(7);
    order.kind = orderKindFromCode(query.text(8));
    order.need = query.id<TermId>(9);
    order.details = query.text(10);
    order.urgency = orderUrgencyFromCode(query.text(11));
    order.wishedAt = parseIsoMinute(query.text(12));
    order.safetyNote = query.text(13);
    order.requestedAt = parseIsoMinute(query.text(14));
    order.responseDueAt = parseIsoMinute(query.text(15));
    order.completionDueAt = parseIsoMinute(query.text(16));
    order.state = orderStates().fromCode(query.text(17));
    order.stateReason = query.text(18);
    order.round = query.number(19);
    order.closedAt = parseIsoMinute(query.text(20));
    order.isImported = query.boolean(21);
    return order;
}

std::optional<Order> OrderRepository::find(Connection& connection, OrderId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM orders WHERE id = ?").arg(columns));
    query.bind(id).run();
    return query.next() ? std::optional(orderFrom(query)) : std::nullopt;
}

Order OrderRepository::require(Connection& connection, OrderId id) const
{
    auto order = find(connection, id);
    if (!order)
        throw Error(OrderText::tr("This order is not in the office any more. Refresh the list."));
    return *order;
}

bool OrderRepository::isNumberTaken(Connection& connection, const QString& number) const
{
    return connection.scalar(QStringLiteral("SELECT id FROM orders WHERE number = ?"), {number}).isValid();
}

qint64 OrderRepository::count(Connection& connection) const
{
    return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM orders")).toLongLong();
}

QHash<QString, OrderId> OrderRepository::index(Connection& connection) const
{
    QHash<QString, OrderId> index;
    Query query(connection, QStringLiteral("SELECT number, id FROM orders"));
    query.run();
    while (query.next())
        index.insert(query.text(0), query.id<OrderId>(1));
    return index;
}

std::optional<OrderRound> OrderRepository::round(Connection& connection, OrderId id, int round) const
{
    Query query(
        connection, QStringLiteral("SELECT %1 FROM order_rounds WHERE order_id = ? AND round = ?").arg(roundColumns));
    query.bind(id).bind(round).run();
    return query.next() ? std::optional(roundFrom(query)) : std::nullopt;
}

QList<OrderRound> OrderRepository::rounds(Connection& connection, OrderId id) const
{
    Query query(
        connection, QStringLiteral("SELECT %1 FROM order_rounds WHERE order_id = ? ORDER BY round").arg(roundColumns));
    query.bind(id).run();
    QList<OrderRound> rounds;
    while (query.next())
        rounds << roundFrom(query);
    return rounds;
}

QList<OrderEvent> OrderRepository::events(Connection& connection, OrderId id) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT e.order_id, e.round, e.happened_at, e.from_state, e.to_state, e.words, a.name FROM order_events e "
            "LEFT JOIN accounts a ON a.id = e.account_id WHERE e.order_id = ? ORDER BY e.id"));
    query.bind(id).run();
    QList<OrderEvent> events;
    while (query.next()) {
        OrderEvent event;
        event.order = query.id<OrderId>(0);
        event.round = query.number(1);
        event.happenedAt = parseIsoMinute(query.text(2));
        if (!query.text(3).isEmpty())
            event.from = orderStates().fromCode(query.text(3));
        event.to = orderStates().fromCode(query.text(4));
        event.words = query.text(5);
        event.account = query.text(6);
        events << event;
    }
    return events;
}

QList<Order> OrderRepository::inStates(
    Connection& connection, const QList<OrderState>& states, const QList<qint64>& organisations, int limit) const
{
    QString sql = QStringLiteral("SELECT %1 FROM orders WHERE state IN (%2)").arg(columns, placeholders(states.size()));
    if (!organisations.isEmpty())
        sql += QStringLiteral(" AND organisation_id IN (%1)").arg(placeholders(organisations.size()));
    Query query(connection, sql + QStringLiteral(" ORDER BY requested_at, id LIMIT ?"));
    for (const OrderState state : states)
        query.bind(orderStates().code(state));
    for (const qint64 organisation : organisations)
        query.bind(organisation);
    query.bind(limit).run();
    QList<Order> orders;
    while (query.next())
        orders << orderFrom(query);
    return orders;
}

OrderId OrderRepository::write(UnitOfWork& work, const Order& order) const
{
    const OrderId id(work.connection().nextId(table));
    const QString phone = normalisedPhone(order.requesterPhone);
    Query query(work.connection(),
        QStringLiteral("INSERT INTO orders (id, number, requester_phone_sealed, requester_phone_digest, source_id, "
                       "requester_name, address, "
                       "organisation_id, estate_id, kind, need_id, details, urgency, wished_at, safety_note, "
                       "requested_at, response_due_at, "
                       "completion_due_at, state, state_reason, round, closed_at, is_imported, created_at, created_by, "
                       "updated_at) VALUES (%1)")
            .arg(placeholders(26)));
    query.bind(id).bind(order.number).bind(m_vault.seal(phone, phonePlace(id))).bind(m_vault.digest(phone, "phone"));
    bindFields(query, order);
    query.bind(orderStates().code(order.state))
        .bind(order.stateReason)
        .bind(order.round)
        .bindText(isoMinute(order.closedAt));
    query.bind(order.isImported).bind(work.now()).bind(work.actor().account).bind(work.now()).run();
    writeSearch(work.connection(), id, order);
    return id;
}

void OrderRepository::writeSearch(Connection& connection, OrderId id, const Order& order) const
{
    const QString phone = normalisedPhone(order.requesterPhone);
    SearchTokens tokens;
    tokens.addCode(order.number).addName(order.requesterName);
    tokens.addText(DictionaryRepository().name(connection, Dictionary::NeedCategory, order.need));
    tokens.addDigestTail(m_vault.digest(phone, "phone")).addDigestTail(m_vault.tailDigest(phone));
    connection.dialect().writeSearch(connection, table, id.value(), tokens.text());
}

OrderId OrderRepository::insert(UnitOfWork& work, const Order& order) const
{
    throwIfUnacceptable(validate(order));
    if (isNumberTaken(work.connection(), order.number))
        throw Error(OrderText::tr("The order number %1 is taken already.").arg(order.number));
    const OrderId id = write(work, order);
    work.inserted(table, id.value());
    OrderRound first;
    first.order = id;
    first.round = order.round;
    insertRound(work, first);
    return id;
}

OrderId OrderRepository::insertQuick(UnitOfWork& work, const Order& order, const OrderRound& round) const
{
    const OrderId id = write(work, order);
    OrderRound first = round;
    first.order = id;
    insertRound(work, first);
    work.changes().touch(table);
    return id;
}

void OrderRepository::update(UnitOfWork& work, const Order& order) const
{
    throwIfUnacceptable(validate(order));
    const QString phone = normalisedPhone(order.requesterPhone);
    const QJsonObject before = storedRow(work.connection(), table, order.id.value());
    Query query(work.connection(),
        QStringLiteral("UPDATE orders SET requester_phone_sealed = ?, requester_phone_digest = ?, source_id = ?, "
                       "requester_name = ?, address = ?, "
                       "organisation_id = ?, estate_id = ?, kind = ?, need_id = ?, details = ?, urgency = ?, wished_at "
                       "= ?, safety_note = ?, "
                       "requested_at = ?, response_due_at = ?, completion_due_at = ?, updated_at = ? WHERE id = ?"));
    query.bind(m_vault.seal(phone, phonePlace(order.id))).bind(m_vault.digest(phone, "phone"));
    bindFields(query, order);
    query.bind(work.now()).bind(order.id).run();
    writeSearch(work.connection(), order.id, order);
    noteUpdate(work, order.id, before);
}

void OrderRepository::reseal(UnitOfWork& work, OrderId id) const
{
    const auto order = find(work.connection(), id);
    if (!order)
        return;
    const QString phone = normalisedPhone(order->requesterPhone);
    Query(work.connection(),
        QStringLiteral("UPDATE orders SET requester_phone_sealed = ?, requester_phone_digest = ? WHERE id = ?"))
        .bind(m_vault.seal(phone, phonePlace(id)))
        .bind(m_vault.digest(phone, "phone"))
        .bind(id)
        .run();
    writeSearch(work.connection(), id, *order);
}

void OrderRepository::updateState(UnitOfWork& work, const Order& order) const
{
    const QJsonObject before = storedRow(work.connection(), table, order.id.value());
    Query(work.connection(),
        QStringLiteral(
            "UPDATE orders SET state = ?, state_reason = ?, round = ?, closed_at = ?, updated_at = ? WHERE id = ?"))
        .bind(orderStates().code(order.state))
        .bind(order.stateReason)
        .bind(order.round)
        .bindText(isoMinute(order.closedAt))
        .bind(work.now())
        .bind(order.id)
        .run();
    noteUpdate(work, order.id, before);
}

void OrderRepository::insertRound(UnitOfWork& work, const OrderRound& round) const
{
    Query query(work.connection(),
        QStringLiteral("INSERT INTO order_rounds (id, order_id, round, team_id, volunteer_id, dispatched_at, "
                       "accepted_at, started_at, ended_at, "
                       "closed_at, unrated_reason) VALUES (%1)")
            .arg(placeholders(11)));
    query.bind(work.connection().nextId(QStringLiteral("order_rounds"))).bind(round.order).bind(round.round);
    bindRound(query, round);
    query.run();
    work.changes().touch(QStringLiteral("order_rounds"));
}

void OrderRepository::updateRound(UnitOfWork& work, const OrderRound& round) const
{
    Query query(work.connection(),
        QStringLiteral("UPDATE order_rounds SET team_id = ?, volunteer_id = ?, dispatched_at = ?, accepted_at = ?, "
                       "started_at = ?, ended_at = ?, "
                       "closed_at = ?, unrated_reason = ? WHERE order_id = ? AND round = ?"));
    bindRound(query, round);
    query.bind(round.order).bind(round.round).run();
    work.changes().touch(QStringLiteral("order_rounds"));
}

void OrderRepository::addEvent(UnitOfWork& work, const OrderEvent& event) const
{
    Query(work.connection(),
        QStringLiteral("INSERT INTO order_events (id, order_id, round, happened_at, from_state, to_state, words, "
                       "account_id) VALUES (%1)")
            .arg(placeholders(8)))
        .bind(work.connection().nextId(QStringLiteral("order_events")))
        .bind(event.order)
        .bind(event.round)
        .bind(isoMinute(event.happenedAt))
        .bind(event.from ? orderStates().code(*event.from) : QString())
        .bind(orderStates().code(event.to))
        .bind(event.words)
        .bind(work.actor().account)
        .run();
    work.changes().touch(QStringLiteral("order_events"));
}

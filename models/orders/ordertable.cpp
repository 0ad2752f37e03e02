#include "models/orders/ordertable.h"

#include "models/common/searchtokens.h"
#include "models/orders/ordervalidator.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/words/dictionaryrepository.h"

template class Table<Order>;
template class Table<OrderRound>;
template class Table<OrderEvent>;

namespace {

QString stateCode(OrderState state)
{
    return orderStates().code(state);
}

OrderState stateFromCode(const QString& code)
{
    return orderStates().fromCode(code);
}

QString formerCode(std::optional<OrderState> state)
{
    return state ? stateCode(*state) : QString();
}

std::optional<OrderState> formerState(const QString& code)
{
    return code.isEmpty() ? std::nullopt : std::optional(stateFromCode(code));
}

QString orderTokens(const Order& order, Connection& connection, const Vault* vault)
{
    SearchTokens tokens;
    tokens.addCode(order.number).addName(order.requesterName);
    tokens.addText(DictionaryRepository().name(connection, Dictionary::NeedCategory, order.need));
    addPhone(tokens, *vault, order.requesterPhone);
    return tokens.text();
}

void addWhatWasAsked(Table<Order>& t)
{
    t.code("number", &Order::number, QT_TRANSLATE_NOOP("Column", "Number")).once();
    t.reference("source_id", &Order::source, "order_sources", QT_TRANSLATE_NOOP("Column", "Source"));
    t.text("requester_name", &Order::requesterName, QT_TRANSLATE_NOOP("Column", "Requester"));
    t.add(sealedPhone("orders",
        {"requester_phone_sealed", "requester_phone_digest", QT_TRANSLATE_NOOP("Column", "Phone of the requester")},
        &Order::requesterPhone));
    t.add(detailField<Order>(orderAddress, &Order::address));
    t.reference("organisation_id", &Order::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
    t.reference("estate_id", &Order::estate, "estates", QT_TRANSLATE_NOOP("Column", "Estate"));
    t.word("kind", &Order::kind, kindCode, orderKindFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
    t.reference("need_id", &Order::need, "need_categories", QT_TRANSLATE_NOOP("Column", "Need"));
    t.freeText("details", &Order::details, QT_TRANSLATE_NOOP("Column", "Details"));
    t.word("urgency", &Order::urgency, urgencyCode, orderUrgencyFromCode, QT_TRANSLATE_NOOP("Column", "Urgency"));
    t.freeText("safety_note", &Order::safetyNote, QT_TRANSLATE_NOOP("Column", "Safety notes"));
}

} // namespace

const Table<Order>& orderTable()
{
    static const Table<Order> table("orders", [](Table<Order>& t) {
        addWhatWasAsked(t);
        t.value("wished_at", &Order::wishedAt, QT_TRANSLATE_NOOP("Column", "Wished for"));
        t.value("requested_at", &Order::requestedAt, QT_TRANSLATE_NOOP("Column", "Received at"));
        t.value("response_due_at", &Order::responseDueAt, QT_TRANSLATE_NOOP("Column", "To be dispatched by"));
        t.value("completion_due_at", &Order::completionDueAt, QT_TRANSLATE_NOOP("Column", "To be served by"));
        t.state("state", &Order::state, orderStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Order::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.value("round", &Order::round, QT_TRANSLATE_NOOP("Column", "Round")).once();
        t.value("closed_at", &Order::closedAt, QT_TRANSLATE_NOOP("Column", "Closed at")).once();
        t.value("is_imported", &Order::isImported).once();
        t.word("verification", &Order::verification, verificationCode, orderVerificationFromCode,
            QT_TRANSLATE_NOOP("Column", "True or not"));
        t.freeText("verification_note", &Order::verificationNote, QT_TRANSLATE_NOOP("Column", "Evidence"));
        t.reference("station_id", &Order::station, "stations", QT_TRANSLATE_NOOP("Column", "Station"));
        t.reference("group_id", &Order::group, "orders", QT_TRANSLATE_NOOP("Column", "Made together with")).once();
        t.add(createdByField<Order>());
        t.stamps();
        t.setValidator(&validate);
        t.setSearch(&orderTokens);
        t.part("order_events", "order_id");
    });
    return table;
}

const Table<OrderRound>& orderRoundTable()
{
    static const Table<OrderRound> table("order_rounds", [](Table<OrderRound>& t) {
        t.reference("order_id", &OrderRound::order, "orders", QT_TRANSLATE_NOOP("Column", "Order of a service")).once();
        t.value("round", &OrderRound::round, QT_TRANSLATE_NOOP("Column", "Round")).once();
        t.reference("team_id", &OrderRound::team, "teams", QT_TRANSLATE_NOOP("Column", "Team"));
        t.reference("volunteer_id", &OrderRound::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.value("dispatched_at", &OrderRound::dispatchedAt, QT_TRANSLATE_NOOP("Column", "Dispatched at"));
        t.value("accepted_at", &OrderRound::acceptedAt, QT_TRANSLATE_NOOP("Column", "Accepted at"));
        t.value("started_at", &OrderRound::startedAt, QT_TRANSLATE_NOOP("Column", "Begun"));
        t.value("ended_at", &OrderRound::endedAt, QT_TRANSLATE_NOOP("Column", "Ended at"));
        t.value("closed_at", &OrderRound::closedAt, QT_TRANSLATE_NOOP("Column", "Closed at"));
        t.freeText("unrated_reason", &OrderRound::unevaluatedReason,
            QT_TRANSLATE_NOOP("Column", "Why there is no evaluation"));
        t.freeText("result", &OrderRound::result, QT_TRANSLATE_NOOP("Column", "Result"));
        t.value("cost_fen", &OrderRound::cost, QT_TRANSLATE_NOOP("Column", "Cost in fen"));
    });
    return table;
}

const Table<OrderEvent>& orderEventTable()
{
    using E = OrderEvent;
    static const Table<E> table("order_events", [](Table<E>& t) {
        t.reference("order_id", &E::order, "orders", QT_TRANSLATE_NOOP("Column", "Order of a service")).once();
        t.value("round", &E::round, QT_TRANSLATE_NOOP("Column", "Round"));
        t.value("happened_at", &E::happenedAt, QT_TRANSLATE_NOOP("Column", "Time"));
        t.word("from_state", &E::from, formerCode, formerState, QT_TRANSLATE_NOOP("Column", "State before"));
        t.word("to_state", &E::to, stateCode, stateFromCode, QT_TRANSLATE_NOOP("Column", "State after"));
        t.text("words", &E::words, QT_TRANSLATE_NOOP("Column", "Words"));
        TableField<E> account{{{"account_id", QT_TRANSLATE_NOOP("Column", "Account"), "accounts"}},
            [](Query& query, const E&, const RowContext& row) { query.bind(row.account); }, {}};
        t.add(account.once());
    });
    return table;
}

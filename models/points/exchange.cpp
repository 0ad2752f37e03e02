#include "models/points/exchange.h"

#include "models/points/pointtext.h"

const StateTable<ExchangeState>& exchangeStates()
{
    using enum ExchangeState;
    static const StateTable<ExchangeState> table("Exchange",
        {{Frozen, "frozen", QT_TRANSLATE_NOOP("Exchange", "To be collected"),
             {{HandedOut, QT_TRANSLATE_NOOP("Exchange", "Hand out")},
                 {Cancelled, QT_TRANSLATE_NOOP("Exchange", "Cancel…"), true},
                 {Lapsed, QT_TRANSLATE_NOOP("Exchange", "Let lapse")}}},
            {HandedOut, "handed_out", QT_TRANSLATE_NOOP("Exchange", "Handed out"),
                {{GivenBack, QT_TRANSLATE_NOOP("Exchange", "Take the goods back…"), true}}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Exchange", "Canceled"), {}},
            {Lapsed, "lapsed", QT_TRANSLATE_NOOP("Exchange", "Lapsed"), {}},
            {GivenBack, "given_back", QT_TRANSLATE_NOOP("Exchange", "Given back"), {}}},
        StepsBack::Any);
    return table;
}

const Table<Exchange>& exchangeTable()
{
    using E = Exchange;
    static const Table<E> table("exchanges", [](Table<E>& t) {
        t.code("number", &E::number, QT_TRANSLATE_NOOP("Column", "Number"));
        t.reference("volunteer_id", &E::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.reference("organisation_id", &E::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.value("requested_on", &E::requestedOn, QT_TRANSLATE_NOOP("Column", "Asked for on"));
        t.value("keep_until", &E::keepUntil, QT_TRANSLATE_NOOP("Column", "To be collected until"));
        t.value("points", &E::points, QT_TRANSLATE_NOOP("Column", "Points in all"));
        t.value("balance_before", &E::balanceBefore, QT_TRANSLATE_NOOP("Column", "Balance before"));
        t.value("handed_on", &E::handedOn, QT_TRANSLATE_NOOP("Column", "Handed out on"));
        t.value("is_overdrawn", &E::isOverdrawn, QT_TRANSLATE_NOOP("Column", "Overdrawn"));
        t.value("is_imported", &E::isImported, QT_TRANSLATE_NOOP("Column", "From a file"));
        t.freeText("remark", &E::remark, QT_TRANSLATE_NOOP("Column", "Remark"));
        t.state("state", &E::state, exchangeStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &E::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.add(createdByField<E>());
        t.stamps();
        t.setFirstCode("DH00001");
        t.setOrder("requested_on, id");
    });
    return table;
}

const Table<ExchangeLine>& exchangeLineTable()
{
    using L = ExchangeLine;
    static const Table<L> table("exchange_lines", [](Table<L>& t) {
        t.reference("exchange_id", &L::exchange, "exchanges", QT_TRANSLATE_NOOP("Column", "Exchange of points"));
        t.reference("goods_id", &L::goods, "point_goods", QT_TRANSLATE_NOOP("Column", "Goods"));
        t.reference("kind_id", &L::kind, "exchange_kinds", QT_TRANSLATE_NOOP("Column", "Kind"));
        t.text("name", &L::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.value("quantity", &L::quantity, QT_TRANSLATE_NOOP("Column", "Quantity"));
        t.value("points", &L::points, QT_TRANSLATE_NOOP("Column", "Points of the line"));
        t.value("value_fen", &L::value, QT_TRANSLATE_NOOP("Column", "Value"));
        t.add(createdAtField<L>());
        t.setOrder("exchange_id, id");
    });
    return table;
}

const Table<ExchangePayment>& exchangePaymentTable()
{
    using P = ExchangePayment;
    static const Table<P> table("exchange_payments", [](Table<P>& t) {
        t.reference("exchange_id", &P::exchange, "exchanges", QT_TRANSLATE_NOOP("Column", "Exchange of points"));
        t.reference("line_id", &P::line, "exchange_lines", QT_TRANSLATE_NOOP("Column", "Line"));
        t.reference("volunteer_id", &P::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.value("points", &P::points, QT_TRANSLATE_NOOP("Column", "Points of the line"));
        t.reference("entry_id", &P::entry, "point_entries", QT_TRANSLATE_NOOP("Column", "Entry"));
        t.add(createdAtField<P>());
        t.setOrder("exchange_id, id");
    });
    return table;
}

std::optional<Exchange> ExchangeRepository::findByNumber(Connection& connection, const QString& number) const
{
    return findByCode(connection, number);
}

QList<Exchange> ExchangeRepository::ofVolunteer(Connection& connection, VolunteerId volunteer, int most) const
{
    return select(connection, QStringLiteral("WHERE volunteer_id = ? ORDER BY requested_on DESC, id DESC LIMIT ?"),
        {volunteer.value(), most});
}

QList<ExchangeLine> ExchangeRepository::lines(Connection& connection, ExchangeId exchange) const
{
    return exchangeLineTable().select(
        connection, QStringLiteral("WHERE exchange_id = ? ORDER BY id"), {exchange.value()});
}

QList<ExchangePayment> ExchangeRepository::payments(Connection& connection, ExchangeId exchange) const
{
    return exchangePaymentTable().select(
        connection, QStringLiteral("WHERE exchange_id = ? ORDER BY id"), {exchange.value()});
}

template class Table<Exchange>;
template class Table<ExchangeLine>;
template class Table<ExchangePayment>;

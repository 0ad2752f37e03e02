#include "models/visits/visitrepository.h"

#include "models/common/searchtokens.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersteps.h"
#include "models/security/phonesearch.h"
#include "models/security/sealedfield.h"
#include "models/security/vault.h"
#include "models/visits/visittext.h"
#include "models/words/dictionaryrepository.h"

template class Table<Visit>;

namespace {

QString visitTokens(const Visit& visit, Connection& connection, const Vault* vault)
{
    SearchTokens tokens;
    tokens.addName(visit.name).addText(visit.matter);
    if (!vault->sealsDetails()) // search words lie open
        tokens.addText(visit.place);
    tokens.addText(DictionaryRepository().name(connection, Dictionary::VisitKind, visit.kind));
    addPhone(tokens, *vault, visit.phone);
    return tokens.text();
}

void addOutcome(Table<Visit>& t)
{
    t.freeText("answer", &Visit::answer, QT_TRANSLATE_NOOP("Column", "Answer"));
    t.text("handed_to", &Visit::handedTo, QT_TRANSLATE_NOOP("Column", "Handed on to"));
    t.value("due_on", &Visit::dueOn, QT_TRANSLATE_NOOP("Column", "To be settled by"));
    t.reference("order_id", &Visit::order, "orders", QT_TRANSLATE_NOOP("Column", "Order of a service")).once();
    t.freeText("result", &Visit::result, QT_TRANSLATE_NOOP("Column", "Result"));
    t.value("grade", &Visit::grade, QT_TRANSLATE_NOOP("Column", "Evaluation"));
    t.value("closed_on", &Visit::closedOn, QT_TRANSLATE_NOOP("Column", "Closed on")).once();
    t.state("state", &Visit::state, visitStates(), QT_TRANSLATE_NOOP("Column", "State"));
    t.stateReason("state_reason", &Visit::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
}

void requireSettled(const Visit& visit, VisitState to)
{
    if (to == VisitState::HandedOn && (visit.handedTo.isEmpty() || !visit.dueOn.isValid()))
        throw Error(VisitText::tr("Open the visit and write down to whom it was handed on, and until when."));
    if (to == VisitState::Answered && visit.answer.isEmpty())
        throw Error(VisitText::tr("Open the visit and write down the answer."));
    if (to == VisitState::Closed && visit.answer.isEmpty() && visit.result.isEmpty())
        throw Error(VisitText::tr("Open the visit and write down the result."));
    if (to == VisitState::Ordered && !visit.order.isValid())
        throw Error(VisitText::tr("Make the order with “Make it an order”: it takes over what is written here."));
}

} // namespace

const Table<Visit>& visitTable()
{
    static const Table<Visit> table("visits", [](Table<Visit>& t) {
        t.name("name", &Visit::name, QT_TRANSLATE_NOOP("Column", "Visitor"), NameKind::Person);
        t.add(sealedPhone(
            "visits", {"phone_sealed", "phone_digest", QT_TRANSLATE_NOOP("Column", "Phone")}, &Visit::phone));
        t.reference(
            "organisation_id", &Visit::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("station_id", &Visit::station, "stations", QT_TRANSLATE_NOOP("Column", "Station"));
        t.value("happened_at", &Visit::happenedAt, QT_TRANSLATE_NOOP("Column", "Time"));
        t.add(detailField<Visit>(visitPlace, &Visit::place));
        t.reference("kind_id", &Visit::kind, "visit_kinds", QT_TRANSLATE_NOOP("Column", "Kind"));
        t.freeText("matter", &Visit::matter, QT_TRANSLATE_NOOP("Column", "Matter"));
        t.reference("receiver_id", &Visit::receiver, "volunteers", QT_TRANSLATE_NOOP("Column", "Received by"));
        addOutcome(t);
        t.add(createdByField<Visit>());
        t.stamps();
        t.setOrder("happened_at, id");
        t.setValidator(&validate);
        t.setSearch(&visitTokens);
    });
    return table;
}

std::optional<Visit> VisitRepository::ofOrder(Connection& connection, OrderId order) const
{
    const QList<Visit> visits = select(connection, QStringLiteral("WHERE order_id = ? ORDER BY id"), {order.value()});
    return visits.isEmpty() ? std::nullopt : std::optional(visits.first());
}

std::optional<Visit> VisitRepository::findByIdentity(
    Connection& connection, const QString& name, const QDateTime& happenedAt) const
{
    return m_table.selectOne(
        connection, QStringLiteral("WHERE name = ? AND happened_at = ?"), {name, isoMinute(happenedAt)}, m_vault);
}

TakenStep takeVisitStep(UnitOfWork& work, const Vault& vault, VisitId id, VisitState to, const QString& reason)
{
    const VisitRepository visits(vault);
    const Visit before = visits.require(work.connection(), id);
    requireSettled(before, to);
    TakenStep taken = takeStep(work, visits, id, to, reason);
    if (to != VisitState::Closed)
        return taken;
    visitTable().set(work, id.value(), {{"closed_on", QDate::currentDate()}});
    return {[back = taken.back, id](UnitOfWork& later) {
        back(later);
        visitTable().set(later, id.value(), {{"closed_on", QDate()}});
    }};
}

Order orderFor(Connection& connection, const Visit& visit)
{
    Order order;
    order.source = DictionaryRepository().idOf(connection, Dictionary::OrderSource, QStringLiteral("来访"));
    order.requesterName = visit.name;
    order.requesterPhone = visit.phone;
    order.organisation = visit.organisation;
    order.station = visit.station;
    order.address = visit.place;
    order.details = VisitText::tr("%1 (visit of %2)").arg(visit.matter, isoDate(visit.happenedAt.date()));
    order.requestedAt = parseIsoMinute(isoMinute(QDateTime::currentDateTime()));
    return order;
}

TakenStep linkOrder(UnitOfWork& work, const Vault& vault, VisitId id, OrderId order)
{
    const VisitRepository visits(vault);
    visitTable().set(work, id.value(), {{"order_id", order}});
    TakenStep taken = takeStep(work, visits, id, VisitState::Ordered, {});
    const auto back = [back = taken.back, &vault, id, order](UnitOfWork& later) {
        back(later);
        visitTable().set(later, id.value(), {{"order_id", OrderId()}});
        (void)OrderSteps(later, vault)
            .take(order, QString::fromLatin1(OrderStepName::cancel), QCoreApplication::translate("Table", "Undone"));
    };
    return {back,
        VisitText::tr("The visit became order %1.")
            .arg(OrderRepository(vault).require(work.connection(), order).number)};
}

#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/office/office.h"
#include "models/orders/ordergroup.h"
#include "models/orders/orderpartiesrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersfeature.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "models/visits/visitrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/detailpanel.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderstory.h"

namespace {

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? shownMoment(moment) : QStringLiteral("—");
}

/// What came of the round, what was asked for, and whether it is true.
QList<DetailRow> resultRows(const Order& order, const OrderRound& round)
{
    QList<DetailRow> rows;
    const auto add = [&rows](const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows << DetailRow{label, value, {}, 0, false, {}};
    };
    add(OrderPage::tr("Result"), round.result);
    add(OrderPage::tr("Cost in yuan"), round.cost == Money() ? QString() : round.cost.text());
    add(OrderPage::tr("In their words"), order.details);
    if (order.verification == OrderVerification::Open)
        return rows;
    const QString title = verificationTitle(order.verification);
    add(OrderPage::tr("True or not"),
        order.verificationNote.isEmpty()
            ? title
            : OrderPage::tr("%1 (%2)", "verified, evidence").arg(title, order.verificationNote));
    return rows;
}

} // namespace

/// The station, and for which others the same was ordered.
void OrderPage::addStation(DetailTab& facts, const Order& order) const
{
    Connection& connection = m_office.database().reader();
    if (const auto station = StationRepository(m_office.vault()).find(connection, order.station))
        facts.rows << DetailRow{
            tr("Station"), station->name, {}, 0, false, PageAddress{QStringLiteral("stations"), station->id.value()}};
    for (const OrderId id : OrderGroup::members(connection, order.group)) {
        if (id == order.id)
            continue;
        const Order other = orderOf(id.value());
        const auto station = StationRepository(m_office.vault()).find(connection, other.station);
        facts.rows << DetailRow{tr("Made together with"),
            tr("%1 · %2 · %3", "order, station, state")
                .arg(other.number, station ? station->name : QString(), orderStates().title(other.state)),
            {}, 0, false, PageAddress{QStringLiteral("orders"), id.value()}};
    }
}

DetailTab OrderPage::factsOf(const Order& order) const
{
    Connection& connection = m_office.database().reader();
    const auto round
        = OrderRepository(m_office.vault()).round(connection, order.id, order.round).value_or(OrderRound());
    const auto community = OrganisationRepository().find(connection, order.organisation);
    const DictionaryRepository words;
    DetailTab facts;
    facts.title = tr("Overview");
    const auto add = [&facts](const QString& label, const QString& value) -> DetailRow& {
        facts.rows << DetailRow{label, value, {}, 0, false, {}};
        return facts.rows.last();
    };
    add(tr("Requester"), order.requesterName);
    if (!order.requesterPhone.isEmpty())
        add(tr("Phone"), maskedPhone(order.requesterPhone)).number
            = PersonalNumber{PersonalFields::requesterPhone, order.id.value()};
    add(tr("Community"), community ? community->name : QString());
    add(tr("Address"), order.address);
    addStation(facts, order);
    add(tr("Kind"), kindTitle(order.kind));
    add(tr("Source"), words.name(connection, Dictionary::OrderSource, order.source));
    add(tr("Came in"), momentText(order.requestedAt));
    if (const auto visit = VisitRepository(m_office.vault()).ofOrder(connection, order.id))
        add(tr("From the visit"), tr("%1 · %2", "visitor, time").arg(visit->name, shownMoment(visit->happenedAt))).link
            = PageAddress{QStringLiteral("visits"), visit->id.value()};
    DetailRow& team = add(tr("Team"), OrderPartiesRepository().team(connection, round.team).name);
    team.link = PageAddress{QStringLiteral("teams"), round.team.value()};
    add(tr("Dispatched at"), momentText(round.dispatchedAt));
    add(tr("Service"), tr("%1 – %2").arg(momentText(round.startedAt), momentText(round.endedAt)));
    facts.rows << resultRows(order, round);
    const auto evaluation
        = EvaluationRepository().findFor(connection, EvaluationSubject::Order, order.id.value(), order.round);
    const QString unevaluated
        = round.unevaluatedReason.isEmpty() ? QStringLiteral("—") : tr("none: %1").arg(round.unevaluatedReason);
    add(tr("Evaluation"), evaluation ? gradeTitle(evaluation->grade) : unevaluated).strong = true;
    if (evaluation && !evaluation->words.isEmpty())
        add(tr("Words"), evaluation->words);
    if (evaluation && evaluation->followUp != FollowUp::None)
        add(tr("Follow-up"),
            evaluation->followUp == FollowUp::Open ? tr("waits for an answer") : evaluation->followUpAnswer);
    return facts;
}

DetailContent OrderPage::detailOf(qint64 id)
{
    Connection& connection = m_office.database().reader();
    const Order order = orderOf(id);
    DetailContent content;
    content.icon = Icon::ClipboardText;
    content.title = DictionaryRepository().name(connection, Dictionary::NeedCategory, order.need);
    content.subtitle = order.number;
    content.badges << DetailBadge{orderStates().title(order.state), stateTone(order.state)};
    if (order.round > 1)
        content.badges << DetailBadge{tr("Round %1").arg(order.round), Tone::Attention};
    DetailTab story;
    story.title = tr("Story");
    story.events = storyOf(
        connection, OrderRepository(m_office.vault()).events(connection, order.id), QDateTime::currentDateTime());
    story.emptyText = tr("Nothing has happened yet.");
    content.tabs << factsOf(order) << story;
    return content;
}

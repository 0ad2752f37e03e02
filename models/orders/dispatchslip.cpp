#include "models/orders/dispatchslip.h"

#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/orders/orderpartiesrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordertext.h"
#include "models/organisation/organisationrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

QString requesterOf(const Order& order)
{
    const QString tail = phoneTail(order.requesterPhone);
    return tail.isEmpty() ? surnameOf(order.requesterName)
                          : OrderText::tr("%1, phone ending in %2").arg(surnameOf(order.requesterName), tail);
}

/// Who sent it: the account of the last dispatch.
QString dispatcherOf(Connection& connection, const OrderRepository& orders, const Order& order)
{
    QString name;
    for (const OrderEvent& event : orders.events(connection, order.id)) {
        if (event.to == OrderState::Dispatched && event.from == OrderState::ToDispatch)
            name = event.account;
    }
    return name;
}

QString partyOf(Connection& connection, const OrderRound& round)
{
    const OrderPartiesRepository parties;
    QStringList names{parties.team(connection, round.team).name, parties.volunteer(connection, round.volunteer).name};
    names.removeAll(QString());
    return names.join(u'·');
}

} // namespace

QString surnameOf(const QString& name)
{
    return name.size() <= 1 ? name : name.first(1) + QStringLiteral("**");
}

SlipLines dispatchSlip(Connection& connection, const Vault& vault, const Order& order)
{
    const OrderRepository orders(vault);
    const auto round = orders.round(connection, order.id, order.round).value_or(OrderRound());
    const auto community = OrganisationRepository().find(connection, order.organisation);
    SlipLines lines;
    const auto add = [&lines](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines << qMakePair(label, value);
    };
    const auto moment = [](const QDateTime& at) { return at.isValid() ? shownMoment(at) : QString(); };
    add(OrderText::tr("Number"), order.number);
    add(OrderText::tr("Kind"), kindTitle(order.kind));
    add(OrderText::tr("Urgency"), urgencyTitle(order.urgency));
    add(OrderText::tr("Came in"), moment(order.requestedAt));
    add(OrderText::tr("Requester"), requesterOf(order));
    QStringList place{community ? community->name : QString(), order.address};
    place.removeAll(QString());
    add(OrderText::tr("Address"), place.join(u' '));
    add(OrderText::tr("Need"), DictionaryRepository().name(connection, Dictionary::NeedCategory, order.need));
    add(OrderText::tr("In their words"), order.details);
    add(OrderText::tr("Safety notes"), order.safetyNote);
    add(OrderText::tr("Wished for"), moment(order.wishedAt));
    add(OrderText::tr("To whom"), partyOf(connection, round));
    add(OrderText::tr("To be dispatched by"), moment(order.responseDueAt));
    add(OrderText::tr("To be served by"), moment(order.completionDueAt));
    add(OrderText::tr("Dispatched by"), dispatcherOf(connection, orders, order));
    return lines;
}

SlipLines returnSlip()
{
    return {{OrderText::tr("Taken by"), QString()}, {OrderText::tr("Came at"), QString()},
        {OrderText::tr("Left at"), QString()}, {OrderText::tr("Who came"), QString()},
        {OrderText::tr("Result"), QString()},
        {OrderText::tr("How content"),
            OrderText::tr("□ very satisfied  □ satisfied  □ fairly satisfied  □ dissatisfied  □ very dissatisfied")},
        {OrderText::tr("Signature of the requester"), QString()}};
}

QString slipText(const SlipLines& lines)
{
    QStringList text;
    for (const auto& [label, value] : lines)
        text << OrderText::tr("%1: %2", "label, value").arg(label, value);
    return text.join(u'\n');
}

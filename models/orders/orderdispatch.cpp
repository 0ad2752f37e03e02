#include "models/orders/orderdispatch.h"

#include "models/common/error.h"
#include "models/orders/orderpartiesrepository.h"
#include "models/orders/orderstep.h"
#include "models/orders/ordertext.h"

OrderDispatch::OrderDispatch(UnitOfWork& work, const Vault& vault, QDateTime at)
    : m_work(work)
    , m_vault(vault)
    , m_at(std::move(at))
{
}

QString OrderDispatch::targetName(const DispatchTarget& target) const
{
    const OrderPartiesRepository parties;
    QStringList names;
    const auto add = [&names](const OrderParty& party, const QString& refusal) {
        if (!party.isAvailable)
            throw Error(refusal.arg(party.name));
        names << party.name;
    };
    if (target.volunteer.isValid()) {
        add(parties.volunteer(m_work.connection(), target.volunteer),
            OrderText::tr("%1 is not a registered volunteer now and cannot be given orders. Choose somebody else."));
    }
    if (target.team.isValid())
        add(parties.team(m_work.connection(), target.team),
            OrderText::tr("%1 is not active now and cannot be given orders. Choose another team."));
    if (names.isEmpty())
        throw Error(OrderText::tr("Choose the team or the volunteer to whom the order goes."));
    return names.join(u'·');
}

void OrderDispatch::dispatch(OrderId id, const DispatchTarget& target)
{
    OrderStep step(m_work, m_vault, id);
    step.require(OrderState::Dispatched);
    if (step.order.verification == OrderVerification::False)
        throw Error(OrderText::tr("Order %1 was found not to be true (%2), so that nobody is sent. Correct the order, "
                                  "or cancel it.")
                        .arg(step.order.number, step.order.verificationNote));
    const QString name = targetName(target);
    step.round.team = target.team;
    step.round.volunteer = target.volunteer;
    step.round.dispatchedAt = m_at;
    step.go(OrderState::Dispatched, m_at, OrderText::tr("Dispatched to %1").arg(name));
}

void OrderDispatch::accept(OrderId id)
{
    OrderStep step(m_work, m_vault, id);
    step.round.acceptedAt = m_at;
    step.go(OrderState::Accepted, m_at, OrderText::tr("Accepted"));
}

void OrderDispatch::giveBack(OrderId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(OrderText::tr("Write down why the order comes back."));
    OrderStep step(m_work, m_vault, id);
    step.requireFrom({OrderState::Dispatched, OrderState::Accepted});
    const OrderPartiesRepository parties;
    const QString team = parties.team(m_work.connection(), step.round.team).name;
    const QString name = team.isEmpty() ? parties.volunteer(m_work.connection(), step.round.volunteer).name : team;
    step.round = OrderRound{id, step.order.round, {}, {}, {}, {}, {}, {}, {}, {}};
    step.go(OrderState::ToDispatch, m_at, OrderText::tr("%1 gives it back: %2").arg(name, reason.trimmed()));
}

void OrderDispatch::start(OrderId id)
{
    OrderStep step(m_work, m_vault, id);
    step.round.startedAt = m_at;
    step.go(OrderState::Serving, m_at, OrderText::tr("The service begins"));
}

void OrderDispatch::finish(OrderId id)
{
    OrderStep step(m_work, m_vault, id);
    step.require(OrderState::ToEvaluate);
    if (step.round.startedAt.isValid() && m_at < step.round.startedAt)
        throw Error(OrderText::tr("The service of order %1 cannot end before it starts.").arg(step.order.number));
    step.round.endedAt = m_at;
    step.go(OrderState::ToEvaluate, m_at, OrderText::tr("The service is over"));
}

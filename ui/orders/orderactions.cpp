#include "ui/orders/orderactions.h"

#include "models/common/error.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/evaluations/evaluationsfeature.h"
#include "models/office/office.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersfeature.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/permit.h"
#include "ui/orders/batchdispatchdialog.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/orderratingdialog.h"

#include <QMenu>
#include <QWidget>

QList<OrderAct> actsFor(OrderState state)
{
    switch (state) {
    case OrderState::Received:
        return {OrderAct::Accept, OrderAct::Decline, OrderAct::Cancel};
    case OrderState::ToDispatch:
        return {OrderAct::Dispatch, OrderAct::Cancel};
    case OrderState::Dispatched:
        return {OrderAct::TeamAccepts, OrderAct::GiveBack, OrderAct::Cancel};
    case OrderState::Accepted:
        return {OrderAct::Start, OrderAct::GiveBack, OrderAct::Cancel};
    case OrderState::Serving:
        return {OrderAct::Finish};
    case OrderState::ToRate:
        return {OrderAct::Rate, OrderAct::CloseUnrated};
    case OrderState::Closed:
        return {OrderAct::Reopen};
    case OrderState::Declined:
    case OrderState::Cancelled:
        break;
    }
    return {};
}

QString actTitle(OrderAct act)
{
    switch (act) {
    case OrderAct::Accept:
        return OrderActions::tr("Accept");
    case OrderAct::Decline:
        return OrderActions::tr("Decline…");
    case OrderAct::Dispatch:
        return OrderActions::tr("Dispatch…");
    case OrderAct::TeamAccepts:
        return OrderActions::tr("Accepted by the team");
    case OrderAct::GiveBack:
        return OrderActions::tr("Return to dispatch…");
    case OrderAct::Start:
        return OrderActions::tr("Start the service");
    case OrderAct::Finish:
        return OrderActions::tr("Finish the service");
    case OrderAct::Rate:
        return OrderActions::tr("Call back and rate…");
    case OrderAct::CloseUnrated:
        return OrderActions::tr("Close without rating…");
    case OrderAct::Reopen:
        return OrderActions::tr("Reopen…");
    case OrderAct::Cancel:
        break;
    }
    return OrderActions::tr("Cancel the order…");
}

bool isMainAct(OrderAct act)
{
    return act == OrderAct::Accept || act == OrderAct::Dispatch || act == OrderAct::TeamAccepts
        || act == OrderAct::Start || act == OrderAct::Finish || act == OrderAct::Rate;
}

OrderActions::OrderActions(Office& office, QWidget* parent)
    : QObject(parent)
    , m_office(office)
    , m_window(parent)
{
}

void OrderActions::post(const Order& order, OrderAct act, std::function<void(UnitOfWork&)> work)
{
    const QString sentence = tr("%1: %2").arg(order.number, actTitle(act).remove(QStringLiteral("…")));
    commit(m_window, m_office, std::move(work),
        [this, id = order.id, sentence](const ChangeSet&) { Q_EMIT done(id, sentence); });
}

void OrderActions::withReason(
    const Order& order, OrderAct act, const QString& question, std::function<void(UnitOfWork&, const QString&)> work)
{
    const auto reason = Dialogs::text(m_window->window(), tr("Order %1").arg(order.number), question);
    if (reason)
        post(order, act, [work, reason = *reason](UnitOfWork& unit) { work(unit, reason); });
}

void OrderActions::perform(const Order& order, OrderAct act)
{
    const Vault& vault = m_office.vault();
    const OrderId id = order.id;
    switch (act) {
    case OrderAct::Accept:
        return post(order, act, [&vault, id](UnitOfWork& work) { OrderIntake(work, vault).accept(id); });
    case OrderAct::Decline:
        return withReason(order, act, tr("Why can the office not help?"),
            [&vault, id](UnitOfWork& work, const QString& reason) { OrderIntake(work, vault).decline(id, reason); });
    case OrderAct::Dispatch:
        Q_EMIT dispatchRequested(id);
        return;
    case OrderAct::TeamAccepts:
        return post(order, act, [&vault, id](UnitOfWork& work) { OrderDispatch(work, vault).accept(id); });
    case OrderAct::GiveBack:
        return withReason(order, act, tr("Why is it returned to dispatch?"),
            [&vault, id](UnitOfWork& work, const QString& reason) { OrderDispatch(work, vault).giveBack(id, reason); });
    case OrderAct::Start:
        return post(order, act, [&vault, id](UnitOfWork& work) { OrderDispatch(work, vault).start(id); });
    case OrderAct::Finish:
        return post(order, act, [&vault, id](UnitOfWork& work) { OrderDispatch(work, vault).finish(id); });
    case OrderAct::Rate: {
        OrderRatingDialog dialog(order, m_window->window());
        if (dialog.exec() == QDialog::Accepted)
            post(order, act, [&vault, id, rating = dialog.evaluation()](UnitOfWork& work) {
                (void)OrderClosing(work, vault).rate(id, rating);
            });
        return;
    }
    case OrderAct::CloseUnrated:
        return withReason(
            order, act, tr("Why is there no rating?"), [&vault, id](UnitOfWork& work, const QString& reason) {
                OrderClosing(work, vault).closeUnrated(id, reason);
            });
    case OrderAct::Reopen:
        return withReason(order, act, tr("Why is it reopened?"),
            [&vault, id](UnitOfWork& work, const QString& reason) { OrderClosing(work, vault).reopen(id, reason); });
    case OrderAct::Cancel:
        return withReason(order, act, tr("Why is it canceled?"),
            [&vault, id](UnitOfWork& work, const QString& reason) { OrderClosing(work, vault).cancel(id, reason); });
    }
}

void OrderActions::dispatchTo(OrderId id, const DispatchTarget& target)
{
    commit(
        m_window, m_office,
        [&vault = m_office.vault(), id, target](UnitOfWork& work) { OrderDispatch(work, vault).dispatch(id, target); },
        [this, id](const ChangeSet&) { Q_EMIT done(id, tr("The order is dispatched.")); });
}

void OrderActions::dispatchTogether(const QList<OrderId>& ids)
{
    const OrderRepository orders(m_office.vault());
    QList<OrderId> waiting;
    for (const OrderId id : ids) {
        if (orders.require(m_office.database().reader(), id).state == OrderState::ToDispatch)
            waiting << id;
    }
    if (waiting.isEmpty())
        throw Error(tr("None of the selected orders waits for dispatch."));
    BatchDispatchDialog dialog(m_office, int(waiting.size()), int(ids.size()), m_window->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int count = int(waiting.size());
    commitMany(
        m_window, m_office, waiting.size(),
        [&vault = m_office.vault(), waiting, target = DispatchTarget{dialog.team(), {}}](UnitOfWork& work) {
            OrderDispatch dispatch(work, vault);
            for (const OrderId id : waiting)
                dispatch.dispatch(id, target);
        },
        [this, first = waiting.first(), count](
            const ChangeSet&) { Q_EMIT done(first, tr("%n orders are dispatched.", nullptr, count)); });
}

bool OrderActions::hasOpenFollowUp(const Order& order) const
{
    const auto rating = EvaluationRepository().findFor(
        m_office.database().reader(), EvaluationSubject::Order, order.id.value(), order.round);
    return rating && rating->followUp == FollowUp::Open;
}

void OrderActions::answerFollowUp(const Order& order)
{
    const auto rating = EvaluationRepository().findFor(
        m_office.database().reader(), EvaluationSubject::Order, order.id.value(), order.round);
    if (!rating)
        return;
    const auto answer = Dialogs::text(m_window->window(), tr("Order %1").arg(order.number),
        tr("What was done about the rating “%1”?").arg(gradeTitle(rating->grade)));
    if (!answer)
        return;
    commit(
        m_window, m_office,
        [id = rating->id, answer = *answer](
            UnitOfWork& work) { EvaluationRepository().answerFollowUp(work, id, answer); },
        [this, order](
            const ChangeSet&) { Q_EMIT done(order.id, tr("%1: the follow-up is answered").arg(order.number)); });
}

void OrderActions::intake()
{
    OrderDialog dialog(m_office, {}, m_window->window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(dialog.savedId(), tr("The order was entered."));
}

void OrderActions::edit(const Order& order)
{
    OrderDialog dialog(m_office, order, m_window->window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(order.id, tr("Order %1 is corrected.").arg(order.number));
}

void OrderActions::fillMenu(QMenu& menu, const Order& order)
{
    menu.setToolTipsVisible(true);
    const auto add = [&](const QString& text, const Act& act, std::function<void()> work) {
        permit(menu.addAction(text, this, [this, work] { attempt(m_window->window(), work); }), m_office, act);
    };
    if (hasOpenFollowUp(order))
        add(tr("Answer the bad rating…"), Acts::Evaluate, [this, order] { answerFollowUp(order); });
    for (const OrderAct act : actsFor(order.state))
        add(actTitle(act), Acts::HandleOrders, [this, order, act] { perform(order, act); });
}

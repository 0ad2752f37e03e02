#include "ui/orders/orderactions.h"

#include "models/common/dates.h"
#include "models/common/error.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/evaluations/evaluationsfeature.h"
#include "models/office/office.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersfeature.h"
#include "models/orders/ordersteps.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/common/permit.h"
#include "ui/orders/batchdispatchdialog.h"
#include "ui/orders/callbackdialog.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/orderevaluationdialog.h"
#include "ui/records/oldrecord.h"

#include <QMenu>

namespace {

StateKind orderKind(const Vault& vault)
{
    return stateKind(
        QStringLiteral("orders"), orderStates(),
        [&vault](UnitOfWork& work, qint64 id, const StateTable<OrderState>::Step& step, const QString& reason) {
            return OrderSteps(work, vault).take(OrderId(id), orderStates().name(step), reason);
        },
        std::optional(OrderState::Cancelled));
}

} // namespace

OrderActions::OrderActions(Office& office, Page& page)
    : QObject(&page)
    , m_office(office)
    , m_page(page)
    , m_steps(page, office, orderKind(office.vault()))
{
    m_steps.setAsk(
        OrderStepName::dispatch, [this](const QList<qint64>& ids, qsizetype staying) { return askWhom(ids, staying); });
    m_steps.setAsk(OrderStepName::evaluate, [this](const QList<qint64>& ids, qsizetype) { return askEvaluation(ids); });
}

StateSteps::Work OrderActions::dispatching(const DispatchTarget& target) const
{
    return [&vault = m_office.vault(), target](
               UnitOfWork& work, qint64 id) { return OrderSteps(work, vault).dispatch(OrderId(id), target); };
}

/// One order gets suggestions, several go to one team.
std::optional<StateSteps::Work> OrderActions::askWhom(const QList<qint64>& ids, qsizetype staying)
{
    if (ids.size() == 1 && staying == 0) {
        Q_EMIT dispatchRequested(OrderId(ids.first()));
        return std::nullopt;
    }
    BatchDispatchDialog dialog(m_office, int(ids.size()), int(ids.size() + staying), m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dispatching({dialog.team(), {}});
}

std::optional<StateSteps::Work> OrderActions::askEvaluation(const QList<qint64>& ids)
{
    if (ids.size() != 1)
        throw Error(tr("Evaluate one order at a time: each requester is called."));
    const Order order = OrderRepository(m_office.vault()).require(m_office.database().reader(), OrderId(ids.first()));
    OrderEvaluationDialog dialog(m_office, order, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    if (dialog.missed()) {
        noteMissed(order.id, *dialog.missed());
        return std::nullopt;
    }
    return [&vault = m_office.vault(), evaluation = dialog.evaluation()](
               UnitOfWork& work, qint64 id) { return OrderSteps(work, vault).evaluate(OrderId(id), evaluation); };
}

void OrderActions::dispatchTo(OrderId id, const DispatchTarget& target)
{
    m_steps.take({id.value()}, OrderStepName::dispatch, dispatching(target));
}

void OrderActions::dispatchToChosenTeam(const Order& order)
{
    BatchDispatchDialog dialog(m_office, 1, 1, m_page.window());
    if (dialog.exec() == QDialog::Accepted)
        dispatchTo(order.id, {dialog.team(), {}});
}

void OrderActions::noteMissed(OrderId id, MissedCallReason reason)
{
    MissedCall call;
    call.order = id;
    call.calledAt = QDateTime::currentDateTime();
    call.reason = reason;
    auto taken = std::make_shared<TakenStep>();
    commit(
        &m_page, m_office, [call, taken](UnitOfWork& work) { *taken = MissedCallRepository().note(work, call); },
        [this, id, taken](const ChangeSet&) {
            Q_EMIT done(id);
            m_page.offerUndo(taken->told, [&office = m_office, back = taken->back] { commitNow(office, back); });
        });
}

void OrderActions::callBack(const QList<qint64>& organisations)
{
    CallBackDialog(m_office, *m_page.undoHistory(), organisations, m_page.window()).exec();
}

/// The newest round first.
std::optional<Evaluation> OrderActions::unanswered(const Order& order) const
{
    for (const Evaluation& one :
        EvaluationRepository().allFor(m_office.database().reader(), EvaluationSubject::Order, order.id.value())) {
        if (one.followUp == FollowUp::Open)
            return one;
    }
    return std::nullopt;
}

bool OrderActions::hasOpenFollowUp(const Order& order) const
{
    return unanswered(order).has_value();
}

void OrderActions::answerFollowUp(const Order& order)
{
    const auto evaluation = unanswered(order);
    if (!evaluation)
        return;
    const QString question = tr("%1: what was done about the evaluation “%2”?", "order, grade")
                                 .arg(order.number, gradeTitle(evaluation->grade));
    QStringList lines{question};
    if (!evaluation->words.isEmpty())
        lines << tr("“%1”").arg(evaluation->words);
    if (evaluation->followUpDue.isValid())
        lines << tr("To be answered by %1").arg(isoDate(evaluation->followUpDue));
    const auto answer = Dialogs::reason(m_page.window(), tr("Keep the answer"), lines.join(u'\n'));
    if (!answer)
        return;
    commit(
        &m_page, m_office,
        [id = evaluation->id, answer = *answer](
            UnitOfWork& work) { EvaluationRepository().answerFollowUp(work, id, answer); },
        [this, order, id = evaluation->id, answer = *answer](const ChangeSet&) {
            Q_EMIT done(order.id);
            m_page.offerUndo(tr("%1: the follow-up is answered").arg(order.number), [this, id, answer] {
                commitNow(m_office,
                    [id, answer](UnitOfWork& work) { EvaluationRepository().takeAnswerBack(work, id, answer); });
            });
        });
}

void OrderActions::intake()
{
    OrderDialog dialog(m_office, {}, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(dialog.savedId());
    m_steps.offerWithdrawal(dialog.savedId().value());
}

void OrderActions::edit(const Order& order)
{
    OrderDialog dialog(m_office, order, m_page.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(order.id);
    const Vault& vault = m_office.vault();
    offerOldRecord<Order>(m_page, m_office, order.number, order,
        {[id = order.id, &vault](Connection& connection) { return OrderRepository(vault).require(connection, id); },
            [&vault](UnitOfWork& work, const Order& one) { OrderIntake(work, vault).correct(one); }});
}

void OrderActions::fillMenu(QMenu& menu, const Order& order)
{
    menu.setToolTipsVisible(true);
    if (hasOpenFollowUp(order))
        permit(menu.addAction(tr("Answer the bad evaluation…"), this,
                   [this, order] { attempt(m_page.window(), [&] { answerFollowUp(order); }); }),
            m_office, Acts::Evaluate);
    m_steps.fill(menu, {order.id.value()});
    if (order.state == OrderState::ToDispatch)
        permit(menu.addAction(tr("Dispatch to a team of your choice…"), this,
                   [this, order] { attempt(m_page.window(), [&] { dispatchToChosenTeam(order); }); }),
            m_office, Acts::HandleOrders);
}

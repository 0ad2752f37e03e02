#include "models/orders/orderclosing.h"

#include "models/evaluations/evaluationrepository.h"
#include "models/orders/orderrollups.h"
#include "models/orders/orderstep.h"
#include "models/orders/ordertext.h"

namespace {

QString requiredReason(const QString& reason, const QString& sentence)
{
    if (reason.trimmed().isEmpty())
        throw Error(sentence);
    return reason.trimmed();
}

} // namespace

OrderClosing::OrderClosing(UnitOfWork& work, const Vault& vault, QDateTime at)
    : m_work(work)
    , m_vault(vault)
    , m_at(std::move(at))
{
}

void OrderClosing::close(OrderStep& step, const QString& words) const
{
    step.order.closedAt = m_at;
    step.round.closedAt = m_at;
    step.go(OrderState::Closed, m_at, words);
}

EvaluationId OrderClosing::evaluate(OrderId id, Evaluation evaluation)
{
    OrderStep step(m_work, m_vault, id);
    step.require(OrderState::Closed);
    evaluation.subject = EvaluationSubject::Order;
    evaluation.subjectId = id.value();
    evaluation.round = step.order.round;
    if (evaluation.evaluator.isEmpty())
        evaluation.evaluator = step.order.requesterName;
    if (!evaluation.evaluatedOn.isValid())
        evaluation.evaluatedOn = m_at.date();
    if (!evaluation.calledBy.isValid())
        evaluation.calledBy = m_work.actor().account;
    close(step, OrderText::tr("Closed: %1").arg(gradeTitle(evaluation.grade)));
    // The closing is summed unevaluated first; taking the order out and in again adds the evaluation to the same month.
    EvaluationId evaluationId;
    withOrderRollups(m_work, id, [&] { evaluationId = EvaluationRepository().insert(m_work, evaluation); });
    return evaluationId;
}

void OrderClosing::closeUnevaluated(OrderId id, const QString& reason)
{
    const QString words = requiredReason(reason, OrderText::tr("Write down why there is no evaluation."));
    OrderStep step(m_work, m_vault, id);
    step.round.unevaluatedReason = words;
    close(step, OrderText::tr("Closed without an evaluation: %1").arg(words));
}

void OrderClosing::reopen(OrderId id, const QString& reason)
{
    const QString words = requiredReason(reason, OrderText::tr("Write down why the order is opened again."));
    OrderStep step(m_work, m_vault, id);
    if (step.order.state != OrderState::Closed)
        throw Error(OrderText::tr("Order %1 is not closed, so it cannot be reopened.").arg(step.order.number));
    step.order.round += 1;
    step.order.closedAt = {};
    step.round = OrderRound{id, step.order.round, {}, {}, {}, {}, {}, {}, {}, {}};
    step.go(OrderState::ToDispatch, m_at, OrderText::tr("Opened again: %1").arg(words));
}

void OrderClosing::cancel(OrderId id, const QString& reason)
{
    const QString words = requiredReason(reason, OrderText::tr("Write down why the order is canceled."));
    OrderStep step(m_work, m_vault, id);
    step.order.stateReason = words;
    step.go(OrderState::Cancelled, m_at, words);
}

#include "models/orders/orderstate.h"

#include "models/evaluations/evaluationsfeature.h"

namespace {

using Step = StateTable<OrderState>::Step;

Step cancelling()
{
    return Step(OrderState::Cancelled, QT_TRANSLATE_NOOP("Orders", "Cancel the order…"), true)
        .named(OrderStepName::cancel)
        .asking(QT_TRANSLATE_NOOP("Orders", "Why is it canceled?"));
}

Step givingBack()
{
    return Step(OrderState::ToDispatch, QT_TRANSLATE_NOOP("Orders", "Return to dispatch…"), true)
        .named(OrderStepName::giveBack)
        .asking(QT_TRANSLATE_NOOP("Orders", "Why is it returned to dispatch?"));
}

} // namespace

const StateTable<OrderState>& orderStates()
{
    using S = OrderState;
    const Step cancel = cancelling();
    const Step giveBack = givingBack();
    static const StateTable<OrderState> table("Orders",
        {
            {S::Received, "received", QT_TRANSLATE_NOOP("Orders", "Received"),
                {Step(S::ToDispatch, QT_TRANSLATE_NOOP("Orders", "Accept")).named(OrderStepName::accept),
                    Step(S::Declined, QT_TRANSLATE_NOOP("Orders", "Decline…"), true)
                        .named(OrderStepName::decline)
                        .asking(QT_TRANSLATE_NOOP("Orders", "Why can the office not help?")),
                    cancel}},
            {S::ToDispatch, "to_dispatch", QT_TRANSLATE_NOOP("Orders", "To dispatch"),
                {Step(S::Dispatched, QT_TRANSLATE_NOOP("Orders", "Dispatch…")).named(OrderStepName::dispatch), cancel}},
            {S::Dispatched, "dispatched", QT_TRANSLATE_NOOP("Orders", "Dispatched"),
                {Step(S::Accepted, QT_TRANSLATE_NOOP("Orders", "Accepted by the team"))
                        .named(OrderStepName::teamAccepts),
                    giveBack, cancel}},
            {S::Accepted, "accepted", QT_TRANSLATE_NOOP("Orders", "Accepted"),
                {Step(S::Serving, QT_TRANSLATE_NOOP("Orders", "Start the service")).named(OrderStepName::start),
                    giveBack, cancel}},
            {S::Serving, "serving", QT_TRANSLATE_NOOP("Orders", "In service"),
                {Step(S::ToEvaluate, QT_TRANSLATE_NOOP("Orders", "Finish the service…")).named(OrderStepName::finish)}},
            {S::ToEvaluate, "to_rate", QT_TRANSLATE_NOOP("Orders", "To be evaluated"),
                {Step(S::Closed, QT_TRANSLATE_NOOP("Orders", "Call back and evaluate…"))
                        .named(OrderStepName::evaluate)
                        .permittedBy(Acts::Evaluate),
                    Step(S::Closed, QT_TRANSLATE_NOOP("Orders", "Close without evaluation…"), true)
                        .named(OrderStepName::closeUnevaluated)
                        .asking(QT_TRANSLATE_NOOP("Orders", "Why is there no evaluation?"))}},
            {S::Closed, "closed", QT_TRANSLATE_NOOP("Orders", "Closed"),
                {Step(S::ToDispatch, QT_TRANSLATE_NOOP("Orders", "Reopen…"), true)
                        .named(OrderStepName::reopen)
                        .asking(QT_TRANSLATE_NOOP("Orders", "Why is it reopened?"))}},
            {S::Declined, "declined", QT_TRANSLATE_NOOP("Orders", "Declined"), {}},
            {S::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Orders", "Canceled"), {}},
        },
        StepsBack::Any);
    return table;
}

Tone stateTone(OrderState state)
{
    switch (state) {
    case OrderState::Received:
    case OrderState::ToDispatch:
        return Tone::Bad;
    case OrderState::Dispatched:
    case OrderState::Accepted:
    case OrderState::Serving:
        return Tone::Information;
    case OrderState::ToEvaluate:
        return Tone::Attention;
    case OrderState::Closed:
        return Tone::Good;
    case OrderState::Declined:
    case OrderState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

bool hasReached(OrderState state, OrderState step)
{
    return state >= step && state >= OrderState::Dispatched && state <= OrderState::Closed;
}

bool isOpen(OrderState state)
{
    return state != OrderState::Closed && state != OrderState::Declined && state != OrderState::Cancelled;
}

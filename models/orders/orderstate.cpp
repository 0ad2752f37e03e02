#include "models/orders/orderstate.h"

const StateTable<OrderState>& orderStates()
{
    using S = OrderState;
    static const StateTable<OrderState> table("Orders",
        {
            {S::Received, "received", QT_TRANSLATE_NOOP("Orders", "Received"),
                {{S::ToDispatch, QT_TRANSLATE_NOOP("Orders", "Accept")},
                    {S::Declined, QT_TRANSLATE_NOOP("Orders", "Decline…"), true},
                    {S::Cancelled, QT_TRANSLATE_NOOP("Orders", "Cancel the order…"), true}}},
            {S::ToDispatch, "to_dispatch", QT_TRANSLATE_NOOP("Orders", "To dispatch"),
                {{S::Dispatched, QT_TRANSLATE_NOOP("Orders", "Dispatch…")},
                    {S::Cancelled, QT_TRANSLATE_NOOP("Orders", "Cancel the order…"), true}}},
            {S::Dispatched, "dispatched", QT_TRANSLATE_NOOP("Orders", "Dispatched"),
                {{S::Accepted, QT_TRANSLATE_NOOP("Orders", "Accepted by the team")},
                    {S::ToDispatch, QT_TRANSLATE_NOOP("Orders", "Return to dispatch…"), true},
                    {S::Cancelled, QT_TRANSLATE_NOOP("Orders", "Cancel the order…"), true}}},
            {S::Accepted, "accepted", QT_TRANSLATE_NOOP("Orders", "Accepted"),
                {{S::Serving, QT_TRANSLATE_NOOP("Orders", "Start the service")},
                    {S::ToDispatch, QT_TRANSLATE_NOOP("Orders", "Return to dispatch…"), true},
                    {S::Cancelled, QT_TRANSLATE_NOOP("Orders", "Cancel the order…"), true}}},
            {S::Serving, "serving", QT_TRANSLATE_NOOP("Orders", "In service"),
                {{S::ToRate, QT_TRANSLATE_NOOP("Orders", "Finish the service")}}},
            {S::ToRate, "to_rate", QT_TRANSLATE_NOOP("Orders", "To be rated"),
                {{S::Closed, QT_TRANSLATE_NOOP("Orders", "Rate…")}}},
            {S::Closed, "closed", QT_TRANSLATE_NOOP("Orders", "Closed"),
                {{S::ToDispatch, QT_TRANSLATE_NOOP("Orders", "Reopen…"), true}}},
            {S::Declined, "declined", QT_TRANSLATE_NOOP("Orders", "Declined"), {}},
            {S::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Orders", "Canceled"), {}},
        });
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
    case OrderState::ToRate:
        return Tone::Attention;
    case OrderState::Closed:
        return Tone::Good;
    case OrderState::Declined:
    case OrderState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

bool isOpen(OrderState state)
{
    return state != OrderState::Closed && state != OrderState::Declined && state != OrderState::Cancelled;
}

#include "models/orders/orderstate.h"

const StateTable<OrderState>& orderStates()
{
    using S = OrderState;
    static const StateTable<OrderState> table("Orders",
        {
            {S::Received, "received", QT_TRANSLATE_NOOP("Orders", "Received"),
                {S::ToDispatch, S::Declined, S::Cancelled}},
            {S::ToDispatch, "to_dispatch", QT_TRANSLATE_NOOP("Orders", "To dispatch"), {S::Dispatched, S::Cancelled}},
            {S::Dispatched, "dispatched", QT_TRANSLATE_NOOP("Orders", "Dispatched"),
                {S::Accepted, S::ToDispatch, S::Cancelled}},
            {S::Accepted, "accepted", QT_TRANSLATE_NOOP("Orders", "Accepted"),
                {S::Serving, S::ToDispatch, S::Cancelled}},
            {S::Serving, "serving", QT_TRANSLATE_NOOP("Orders", "In service"), {S::ToRate}},
            {S::ToRate, "to_rate", QT_TRANSLATE_NOOP("Orders", "To be rated"), {S::Closed}},
            {S::Closed, "closed", QT_TRANSLATE_NOOP("Orders", "Closed"), {S::ToDispatch}},
            {S::Declined, "declined", QT_TRANSLATE_NOOP("Orders", "Declined"), {}},
            {S::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Orders", "Cancelled"), {}},
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

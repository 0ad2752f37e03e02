#pragma once

#include "models/common/personalfield.h"
#include "models/records/feature.h"

namespace Acts {
inline constexpr Act HandleOrders{"handle_orders", QT_TRANSLATE_NOOP("Act", "Take, dispatch and close orders"),
    {Role::Administrator, Role::Entry, Role::Review}};
} // namespace Acts

namespace PersonalFields {
inline constexpr PersonalField requesterPhone{
    "orders", "requester_phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the requester")};
} // namespace PersonalFields

/// Orders and their rounds.
[[nodiscard]] Feature ordersFeature();

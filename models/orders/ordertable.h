#pragma once

#include "models/orders/order.h"
#include "models/records/table.h"
#include "models/security/detailfield.h"

extern template class Table<Order>;
extern template class Table<OrderRound>;
extern template class Table<OrderEvent>;

inline constexpr DetailColumns orderAddress{
    "orders", "address", "address_sealed", QT_TRANSLATE_NOOP("Column", "Address")};

[[nodiscard]] const Table<Order>& orderTable();
[[nodiscard]] const Table<OrderRound>& orderRoundTable();
[[nodiscard]] const Table<OrderEvent>& orderEventTable(); ///< lines of the story, see OrderRepository

#pragma once

#include "models/orders/order.h"
#include "models/records/table.h"

extern template class Table<Order>;
extern template class Table<OrderRound>;

[[nodiscard]] const Table<Order>& orderTable();
[[nodiscard]] const Table<OrderRound>& orderRoundTable();
[[nodiscard]] const TableInfo& orderEventTable(); ///< lines of the story, see OrderRepository

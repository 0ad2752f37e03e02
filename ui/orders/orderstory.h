#pragma once

#include "models/orders/order.h"
#include "ui/common/detailcontent.h"

class Connection;
struct PrintTable;

/// The story of an order as the detail panels show it: what happened when, by whom, and how long after the step before.
[[nodiscard]] QList<DetailEvent> storyOf(Connection& connection, const QList<OrderEvent>& events, const QDateTime& now);
/// The same on paper, with how long each state lasted.
[[nodiscard]] PrintTable storyTable(const Order& order, const QString& need, const QList<OrderEvent>& events);

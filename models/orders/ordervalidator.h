#pragma once

#include "models/common/error.h"

struct Order;
struct OrderRound;

/// Problems by field: "requesterName", "requesterPhone", "organisation", "need", "requestedAt", "wishedAt".
[[nodiscard]] Problems validate(const Order& order);
/// Problems of the times of one round: "dispatchedAt", "startedAt", "endedAt".
[[nodiscard]] Problems validate(const OrderRound& round);

#pragma once

#include "models/common/statetable.h"
#include "models/records/recordsource.h"

/// 点单-派单-结单: 待受理 待派单 已派单 已接单 服务中 待评价 结单 谢绝 取消.
enum class OrderState { Received, ToDispatch, Dispatched, Accepted, Serving, ToRate, Closed, Declined, Cancelled };

/// Codes, titles and the only transitions (spec 1, table of orders).
[[nodiscard]] const StateTable<OrderState>& orderStates();
[[nodiscard]] Tone stateTone(OrderState state);
/// Neither closed nor declined nor cancelled.
[[nodiscard]] bool isOpen(OrderState state);

#pragma once

#include "models/common/statetable.h"
#include "models/records/recordsource.h"

/// 点单-派单-结单: 待受理 待派单 已派单 已接单 服务中 待评价 结单 谢绝 取消.
enum class OrderState { Received, ToDispatch, Dispatched, Accepted, Serving, ToEvaluate, Closed, Declined, Cancelled };

/// The acts of an order: two of them close it.
namespace OrderStepName {
inline constexpr char accept[] = "accept";
inline constexpr char decline[] = "decline";
inline constexpr char cancel[] = "cancel";
inline constexpr char dispatch[] = "dispatch";
inline constexpr char teamAccepts[] = "team_accepts";
inline constexpr char giveBack[] = "give_back";
inline constexpr char start[] = "start";
inline constexpr char finish[] = "finish";
inline constexpr char evaluate[] = "rate";
inline constexpr char closeUnevaluated[] = "close_unrated";
inline constexpr char reopen[] = "reopen";
} // namespace OrderStepName

/// Codes, titles and the only transitions (spec 1, table of orders).
[[nodiscard]] const StateTable<OrderState>& orderStates();
[[nodiscard]] Tone stateTone(OrderState state);
/// Whether an order in this state came as far as `step` (已派单, 已接单, 结单); one that waits or came to nothing did
/// not.
[[nodiscard]] bool hasReached(OrderState state, OrderState step);
/// Neither closed nor declined nor canceled.
[[nodiscard]] bool isOpen(OrderState state);

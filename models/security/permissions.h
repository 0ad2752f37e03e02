#pragma once

#include "models/common/act.h"
#include "models/security/account.h"

#include <optional>

/// The one table of who may do what (the office's roles: 管理员, 录入, 审核, 财务, 查询, 审计). Checked below the
/// buttons by the guard of every write; the window only mirrors it.
[[nodiscard]] bool may(Role role, Act act);
[[nodiscard]] QList<Act> allActs();
/// Stable word for the audit trail: "check_hours".
[[nodiscard]] QString actCode(Act act);
[[nodiscard]] QString actTitle(const QString& code);
[[nodiscard]] QString actTitle(Act act);
/// "Your account (查询) may not …": what was asked, and whom to ask.
[[nodiscard]] QString refusalSentence(Role role, Act act);

/// What a noted change amounts to: the kind of its table, and the state that it brings. Empty: the change accompanies
/// others and needs no permission of its own (sums, logs).
[[nodiscard]] std::optional<Act> actOf(const Change& change);
/// The table has its place in actOf(); a new table without one is a bug that a test finds.
[[nodiscard]] bool isJudged(const QString& table);
/// Rows of the table may be written in bulk, unlisted: by whoever may write them one by one, import or confirm them.
[[nodiscard]] bool mayTouch(Role role, const QString& table);

#pragma once

#include "models/common/act.h"

#include <QString>

/// "Your account (查询) may not …": what was asked, and whom to ask.
[[nodiscard]] QString refusalSentence(Role role, const Act& act);

#pragma once

#include "models/common/personalfield.h"
#include "models/records/feature.h"

namespace Acts {
inline constexpr Act KeepFund{"keep_fund", QT_TRANSLATE_NOOP("Act", "Enter income and applications of the fund"),
    {Role::Administrator, Role::Entry, Role::Review}};
inline constexpr Act DecideFund{"decide_fund",
    QT_TRANSLATE_NOOP("Act", "Approve, pay, publish and reverse lines of the fund"),
    {Role::Administrator, Role::Review}};
} // namespace Acts

namespace PersonalFields {
inline constexpr PersonalField fundPhone{
    "fund_entries", "phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the donor or beneficiary")};
} // namespace PersonalFields

/// 社区(微)基金: accounts, gifts, applications and payments.
[[nodiscard]] Feature fundFeature();

#pragma once

#include "models/organisation/settingsrepository.h"
#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditDuty{
    "edit_duty", QT_TRANSLATE_NOOP("Act", "Plan and record duty at stations"), {Role::Administrator, Role::Entry}};
/// Publishing and closing rosters, approving exchanges.
inline constexpr Act DecideDuty{"decide_duty", QT_TRANSLATE_NOOP("Act", "Publish rosters of duty, approve exchanges"),
    {Role::Administrator, Role::Review}};
} // namespace Acts

namespace SettingKey {
/// Hours of duty become service records too; 民政部令第67号 art. 19 says that duty inside a unit is no volunteering.
inline const Setting<bool> countsDuty(QStringLiteral("counts_duty"));
} // namespace SettingKey

/// Duty 轮流坐班: what stations want every week, who may sit, rosters, attendance, exchanges, handovers.
[[nodiscard]] Feature dutyFeature();

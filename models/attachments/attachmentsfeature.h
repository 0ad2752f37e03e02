#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act KeepFiles{"keep_files", QT_TRANSLATE_NOOP("Act", "Keep files with records"),
    {Role::Administrator, Role::Entry, Role::Review}};
/// Papers hold what is masked elsewhere: whoever may show a number.
inline constexpr Act OpenFiles{
    "open_files", QT_TRANSLATE_NOOP("Act", "Open files of records"), {Role::Administrator, Role::Entry, Role::Review}};
} // namespace Acts

/// Files kept with records 附件.
[[nodiscard]] Feature attachmentsFeature();

#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditTraining{"edit_training",
    QT_TRANSLATE_NOOP("Act", "Change courses, who takes part, credentials and licenses"),
    {Role::Administrator, Role::Entry}};
inline constexpr Act ReviewCredentials{"review_credentials", QT_TRANSLATE_NOOP("Act", "Accept or refuse credentials"),
    {Role::Administrator, Role::Review}};
} // namespace Acts

/// Courses, sessions, who takes part, credentials, licences of social workers.
[[nodiscard]] Feature trainingFeature();

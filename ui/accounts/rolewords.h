#pragma once

#include "models/security/account.h"

class Features;

/// One sentence about what the role is for.
[[nodiscard]] QString roleSentence(Role role);
/// The titles of what the role may do, in the order of the table.
[[nodiscard]] QStringList roleActs(const Features& features, Role role);

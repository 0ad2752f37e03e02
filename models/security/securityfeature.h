#pragma once

#include "models/records/feature.h"

/// Accounts, keys and the audit trail, and what the database keeps for itself.
[[nodiscard]] Feature securityFeature();

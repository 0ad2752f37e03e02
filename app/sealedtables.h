#pragma once

#include "models/security/keyrotation.h"

class Vault;

/// Every table with sealed values, small ones first: one line per feature.
[[nodiscard]] SealedTables sealedTables(const Vault& vault);

#pragma once

#include "models/security/keyring.h"

#include <QString>

/// Takes the office file at `location` back to schema 6, the last one without an audit trail: the data key itself lies
/// under the first administrator's password. `ring` holds that key.
void makeSchema6(const QString& location, const KeyRing& ring, const QString& password);

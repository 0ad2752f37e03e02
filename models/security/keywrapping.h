#pragma once

#include "models/security/sealing.h"
#include "models/security/zeroing.h"

/// Argon2id cost; tests may ask for less.
struct KeyCost {
    int passes = 3;
    int memoryKib = 64 * 1024;
    int lanes = 1;
};

/// Argon2id of the secret, then AES-256-GCM of the data key. Takes some 100 ms on purpose.
[[nodiscard]] WrappedKey wrapKey(const SecretKey& dataKey, const QString& password, KeyCost cost = {});
/// Throws Error when the password is wrong or the wrapped bytes are damaged.
[[nodiscard]] SecretKey unwrapKey(const WrappedKey& key, const QString& password);

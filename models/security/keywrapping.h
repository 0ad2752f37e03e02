#pragma once

#include "models/common/error.h"
#include "models/security/sealing.h"
#include "models/security/zeroing.h"

/// The password does not open the key.
class WrongPassword final : public Error {
public:
    using Error::Error;
};

/// Argon2id cost; tests may ask for less.
struct KeyCost {
    int passes = 3;
    int memoryKib = 64 * 1024;
    int lanes = 1;
};

/// Argon2id of the secret, then the algorithm's cipher of the key. Takes some 100 ms on purpose.
[[nodiscard]] WrappedKey wrapKey(const SecretKey& key, const QString& password, KeyCost cost = {},
    SealAlgorithm algorithm = SealAlgorithm::Aes256Gcm);
/// Throws Error when the password is wrong or the wrapped bytes are damaged.
[[nodiscard]] SecretKey unwrapKey(const WrappedKey& key, const QString& password);

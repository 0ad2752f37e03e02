#pragma once

#include "models/security/sealing.h"
#include "models/security/zeroing.h"

#include <vector>

/// One version of the key that seals values and makes digests.
struct DataKey {
    int version = 1; ///< 1 to 255: one byte of each sealed value
    SealAlgorithm algorithm = SealAlgorithm::Aes256Gcm;
    SecretKey key;
};

/// What an unlocked vault holds: the data keys (the newest last; two while the key is being changed) and the key of
/// the audit chain, which stays for the life of the office.
struct KeyRing {
    std::vector<DataKey> dataKeys;
    SecretKey chainKey;

    [[nodiscard]] KeyRing clone() const;
    [[nodiscard]] const DataKey& newest() const { return dataKeys.back(); }
    /// Fresh random keys for a new office.
    [[nodiscard]] static KeyRing fresh(SealAlgorithm algorithm);
};

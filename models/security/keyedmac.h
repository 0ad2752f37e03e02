#pragma once

#include "models/security/sealing.h"
#include "models/security/zeroing.h"

#include <QByteArray>

struct gcry_mac_handle;

/// HMAC-SHA256, or HMAC-SM3 beside SM4, under one key, with the handle kept open. Not thread-safe: its owner locks.
class KeyedMac final {
public:
    static constexpr int Size = 32;

    KeyedMac(SealAlgorithm algorithm, const SecretKey& key);
    ~KeyedMac();
    KeyedMac(const KeyedMac&) = delete;
    KeyedMac& operator=(const KeyedMac&) = delete;

    /// Of the first part, a zero byte and the second part; writes Size bytes.
    void compute(QByteArrayView first, QByteArrayView second, unsigned char* out);

private:
    gcry_mac_handle* m_handle = nullptr;
};

/// As HKDF-Expand with one block: separate keys for separate jobs.
[[nodiscard]] SecretKey derivedKey(SealAlgorithm algorithm, const SecretKey& key, QByteArrayView label);

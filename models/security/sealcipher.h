#pragma once

#include "models/security/sealing.h"
#include "models/security/zeroing.h"

#include <QByteArray>

struct gcry_cipher_handle;

/// AES-256-GCM or SM4-GCM (GB/T 32907, first half of the key) under one key, with the handle kept open. Not
/// thread-safe: its owner locks.
class SealCipher final {
public:
    static constexpr int NonceSize = 12;
    static constexpr int TagSize = 16;

    SealCipher(SealAlgorithm algorithm, const SecretKey& key);
    ~SealCipher();
    SealCipher(const SealCipher&) = delete;
    SealCipher& operator=(const SealCipher&) = delete;

    /// Appends nonce, ciphertext and tag to `out`.
    void encrypt(QByteArrayView plain, QByteArrayView associated, QByteArray& out);
    /// False when nonce, ciphertext, tag or associated data are not those that were sealed.
    [[nodiscard]] bool decrypt(QByteArrayView sealed, QByteArrayView associated, QByteArray& plain);

private:
    void start(const unsigned char* nonce, QByteArrayView associated);
    const unsigned char* freshNonce();

    gcry_cipher_handle* m_handle = nullptr;
    QByteArray m_nonces; ///< random bytes in store: one request for many values
    qsizetype m_nextNonce = 0;
};

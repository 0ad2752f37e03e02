#pragma once

#include <QByteArray>
#include <QString>

/// Where a sealed value lives. It is bound to its place: a value moved to another row does not open.
struct SealContext {
    const char* table;
    const char* column;
    qint64 row; ///< must be known before sealing
};

/// First byte of every sealed value and wrapped key; the digests go with it: SHA-256, or SM3 (GB/T 32905) beside SM4.
enum class SealAlgorithm : quint8 { Aes256Gcm = 1, Sm4Gcm = 2 };

[[nodiscard]] constexpr bool isKnownAlgorithm(int algorithm)
{
    return algorithm == int(SealAlgorithm::Aes256Gcm) || algorithm == int(SealAlgorithm::Sm4Gcm);
}

/// 32 secret bytes wrapped by a password or a recovery code: plain values that a repository stores.
struct WrappedKey {
    int algorithm = int(SealAlgorithm::Aes256Gcm);
    QByteArray salt; ///< 16 bytes
    int passes = 3; ///< Argon2id t
    int memoryKib = 64 * 1024; ///< Argon2id m
    int lanes = 1; ///< Argon2id p
    QByteArray wrapped; ///< nonce, ciphertext, tag

    bool operator==(const WrappedKey&) const = default;
};

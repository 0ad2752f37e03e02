#pragma once

#include "models/security/sealing.h"
#include "models/security/zeroing.h"

#include <QByteArray>

/// A data key handed to somebody's public key: only the private half opens it.
struct KeyGrant {
    QByteArray ephemeral; ///< public half of a pair made for this grant alone
    QByteArray wrapped; ///< nonce, ciphertext, tag

    bool operator==(const KeyGrant&) const = default;
};

/// X25519 (RFC 7748): the public half of a private key, 32 bytes.
[[nodiscard]] QByteArray publicKeyOf(const SecretKey& privateKey);
/// Wraps a key for a public half. `context` binds it to its place ("1|4": version and holder).
[[nodiscard]] KeyGrant grantKey(
    SealAlgorithm algorithm, const SecretKey& key, const QByteArray& publicKey, QByteArrayView context);
/// Throws Error when the grant is damaged or for somebody else.
[[nodiscard]] SecretKey takeGrant(
    SealAlgorithm algorithm, const KeyGrant& grant, const SecretKey& privateKey, QByteArrayView context);

#include "models/security/keypair.h"

#include "models/common/cryptolibrary.h"
#include "models/common/error.h"
#include "models/security/keyedmac.h"
#include "models/security/sealcipher.h"

#include <QCoreApplication>

#include <gcrypt.h>

#include <cstring>

namespace {

constexpr qsizetype pointSize = 32;

/// Point times scalar; a null point is the base point.
QByteArray multiplied(const SecretKey& scalar, const QByteArray& point)
{
    startCryptoLibrary();
    QByteArray result(pointSize, Qt::Uninitialized);
    checkCrypto(gcry_ecc_mul_point(GCRY_ECC_CURVE25519, reinterpret_cast<unsigned char*>(result.data()), scalar.data(),
                    point.isEmpty() ? nullptr : reinterpret_cast<const unsigned char*>(point.constData())),
        "X25519");
    return result;
}

/// The key that both halves arrive at, bound to the two public halves.
SecretKey sharedKey(SealAlgorithm algorithm, const SecretKey& own, const QByteArray& other, const QByteArray& ephemeral,
    const QByteArray& receiver)
{
    QByteArray point = multiplied(own, other);
    SecretKey key;
    std::memcpy(key.data(), point.constData(), SecretKey::Size);
    wipe(point);
    return derivedKey(algorithm, key, "grant 1" + ephemeral + receiver);
}

} // namespace

QByteArray publicKeyOf(const SecretKey& privateKey)
{
    return multiplied(privateKey, {});
}

KeyGrant grantKey(SealAlgorithm algorithm, const SecretKey& key, const QByteArray& publicKey, QByteArrayView context)
{
    const SecretKey once = SecretKey::random();
    KeyGrant grant{publicKeyOf(once), {}};
    SealCipher(algorithm, sharedKey(algorithm, once, publicKey, grant.ephemeral, publicKey))
        .encrypt(QByteArrayView(key.data(), qsizetype(SecretKey::Size)), context, grant.wrapped);
    return grant;
}

SecretKey takeGrant(SealAlgorithm algorithm, const KeyGrant& grant, const SecretKey& privateKey, QByteArrayView context)
{
    const auto damaged = [] {
        return Error(QCoreApplication::translate("Vault",
            "The stored key of this account is damaged; open the office with the recovery code or restore a "
            "backup."));
    };
    if (grant.ephemeral.size() != pointSize)
        throw damaged();
    QByteArray plain;
    SealCipher cipher(
        algorithm, sharedKey(algorithm, privateKey, grant.ephemeral, grant.ephemeral, publicKeyOf(privateKey)));
    if (!cipher.decrypt(grant.wrapped, context, plain) || plain.size() != qsizetype(SecretKey::Size))
        throw damaged();
    SecretKey key;
    std::memcpy(key.data(), plain.constData(), SecretKey::Size);
    wipe(plain);
    return key;
}

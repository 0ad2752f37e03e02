#include "models/security/keywrapping.h"

#include "models/common/cryptolibrary.h"
#include "models/common/error.h"
#include "models/security/sealcipher.h"

#include <QCoreApplication>

#include <gcrypt.h>

#include <cstring>

namespace {

constexpr int saltSize = 16;
constexpr QByteArrayView purpose = "volunteer-desk data key";
/// Beyond these the stored parameters are damaged, and would only exhaust the machine.
constexpr int mostPasses = 100;
constexpr int mostMemoryKib = 2 * 1024 * 1024;

struct PasswordBytes {
    explicit PasswordBytes(const QString& password)
        : bytes(password.normalized(QString::NormalizationForm_KC).toUtf8())
    {
    }
    ~PasswordBytes() { wipe(bytes); }
    PasswordBytes(const PasswordBytes&) = delete;
    PasswordBytes& operator=(const PasswordBytes&) = delete;

    QByteArray bytes;
};

struct KdfHandle {
    ~KdfHandle()
    {
        if (handle)
            gcry_kdf_close(handle);
    }
    gcry_kdf_hd_t handle = nullptr;
};

SecretKey passwordKey(const WrappedKey& wrapped, const QString& password)
{
    startCryptoLibrary();
    const PasswordBytes secret(password);
    const unsigned long parameters[] = {SecretKey::Size, static_cast<unsigned long>(wrapped.passes),
        static_cast<unsigned long>(wrapped.memoryKib), static_cast<unsigned long>(wrapped.lanes)};
    KdfHandle kdf;
    checkCrypto(gcry_kdf_open(&kdf.handle, GCRY_KDF_ARGON2, GCRY_KDF_ARGON2ID, parameters, 4, secret.bytes.constData(),
                    std::size_t(secret.bytes.size()), wrapped.salt.constData(), std::size_t(wrapped.salt.size()),
                    nullptr, 0, nullptr, 0),
        "Argon2id open");
    checkCrypto(gcry_kdf_compute(kdf.handle, nullptr), "Argon2id compute");
    SecretKey key;
    checkCrypto(gcry_kdf_final(kdf.handle, SecretKey::Size, key.data()), "Argon2id final");
    return key;
}

bool isPlausible(const WrappedKey& key)
{
    return key.passes >= 1 && key.passes <= mostPasses && key.lanes >= 1 && key.lanes <= 64
        && key.memoryKib >= 8 * key.lanes && key.memoryKib <= mostMemoryKib && key.salt.size() >= 8
        && key.wrapped.size() == SealCipher::NonceSize + int(SecretKey::Size) + SealCipher::TagSize;
}

void requireReadable(const WrappedKey& key)
{
    if (!isKnownAlgorithm(key.algorithm))
        throw Error(
            QCoreApplication::translate("Vault",
                "This office is sealed in a way that this version does not know; open it with a newer version."),
            QStringLiteral("algorithm %1").arg(key.algorithm));
    if (!isPlausible(key))
        throw Error(QCoreApplication::translate("Vault",
            "The stored key of this account is damaged; open the office with the recovery code or restore a backup."));
}

} // namespace

WrappedKey wrapKey(const SecretKey& secret, const QString& password, KeyCost cost, SealAlgorithm algorithm)
{
    startCryptoLibrary();
    WrappedKey key;
    key.algorithm = int(algorithm);
    key.passes = cost.passes;
    key.memoryKib = cost.memoryKib;
    key.lanes = cost.lanes;
    key.salt.resize(saltSize);
    gcry_randomize(key.salt.data(), saltSize, GCRY_STRONG_RANDOM);
    SealCipher cipher(algorithm, passwordKey(key, password));
    cipher.encrypt(QByteArrayView(secret.data(), qsizetype(SecretKey::Size)), purpose, key.wrapped);
    return key;
}

SecretKey unwrapKey(const WrappedKey& key, const QString& password)
{
    requireReadable(key);
    SealCipher cipher(SealAlgorithm(key.algorithm), passwordKey(key, password));
    QByteArray plain;
    if (!cipher.decrypt(key.wrapped, purpose, plain))
        throw WrongPassword(QCoreApplication::translate("Vault", "The password is wrong; type it again."));
    SecretKey dataKey;
    std::memcpy(dataKey.data(), plain.constData(), SecretKey::Size);
    wipe(plain);
    return dataKey;
}

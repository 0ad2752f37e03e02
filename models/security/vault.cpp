#include "models/security/vault.h"

#include "models/common/error.h"
#include "models/common/phone.h"
#include "models/security/cryptolibrary.h"
#include "models/security/gcm.h"
#include "models/security/keywrapping.h"
#include "models/security/recoverycode.h"

#include <QCoreApplication>

#include <gcrypt.h>

#include <mutex>

namespace {

constexpr char keyVersion = 1;
constexpr qsizetype headSize = 2; ///< algorithm, key version
constexpr int digestSize = 16;

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

/// HMAC-SHA256 under one key, with the handle kept open. Not thread-safe.
class Hmac final {
public:
    explicit Hmac(const SecretKey& key)
    {
        startCryptoLibrary();
        checkCrypto(gcry_mac_open(&m_handle, GCRY_MAC_HMAC_SHA256, GCRY_MAC_FLAG_SECURE, nullptr), "HMAC open");
        checkCrypto(gcry_mac_setkey(m_handle, key.data(), SecretKey::Size), "HMAC key");
    }
    ~Hmac() { gcry_mac_close(m_handle); }
    Hmac(const Hmac&) = delete;
    Hmac& operator=(const Hmac&) = delete;

    void compute(QByteArrayView first, QByteArrayView second, unsigned char* out)
    {
        checkCrypto(gcry_mac_reset(m_handle), "HMAC reset");
        checkCrypto(gcry_mac_write(m_handle, first.data(), std::size_t(first.size())), "HMAC");
        checkCrypto(gcry_mac_write(m_handle, "\0", 1), "HMAC");
        checkCrypto(gcry_mac_write(m_handle, second.data(), std::size_t(second.size())), "HMAC");
        std::size_t size = SecretKey::Size;
        checkCrypto(gcry_mac_read(m_handle, out, &size), "HMAC read");
    }

private:
    gcry_mac_hd_t m_handle = nullptr;
};

/// As HKDF-Expand with one block: separate keys for separate jobs.
SecretKey derivedKey(const SecretKey& dataKey, QByteArrayView label)
{
    SecretKey key;
    Hmac(dataKey).compute("volunteer-desk", label, key.data());
    return key;
}

QByteArray associatedData(const SealContext& context)
{
    QByteArray data;
    data.reserve(64);
    data += char(SealAlgorithm::Aes256Gcm);
    data += keyVersion;
    data += context.table;
    data += '|';
    data += context.column;
    data += '|';
    data += QByteArray::number(context.row);
    return data;
}

QString placeOf(const SealContext& context)
{
    return QString::fromUtf8(associatedData(context).mid(headSize));
}

} // namespace

/// The keys of an unlocked vault and their open handles.
class Vault::Keys {
public:
    explicit Keys(SecretKey key)
        : dataKey(std::move(key))
        , cipher(derivedKey(dataKey, "seal 1"))
        , hmac(derivedKey(dataKey, "digest 1"))
    {
    }

    const SecretKey dataKey;
    std::mutex cipherMutex;
    GcmCipher cipher;
    std::mutex hmacMutex;
    Hmac hmac;
};

struct Vault::State {
    mutable std::mutex mutex;
    std::shared_ptr<Keys> keys;
};

Vault::Vault()
    : m_state(std::make_unique<State>())
{
}

Vault::~Vault() = default;

std::shared_ptr<Vault::Keys> Vault::keys() const
{
    const std::lock_guard guard(m_state->mutex);
    if (!m_state->keys)
        throw Error(VaultText::tr("The office is locked; enter your password to see or save ID and phone numbers."));
    return m_state->keys;
}

void Vault::setKeys(std::shared_ptr<Keys> keys)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->keys.swap(keys);
}

Vault::Created Vault::create(const QString& password, KeyCost cost)
{
    SecretKey dataKey = SecretKey::random();
    Created created;
    created.recoveryCode = newRecoveryCode();
    created.keys.keyVersion = keyVersion;
    created.keys.password = wrapKey(dataKey, password, cost);
    created.keys.recovery = wrapKey(dataKey, created.recoveryCode, cost);
    unlock(std::move(dataKey));
    return created;
}

void Vault::unlock(const WrappedKey& key, const QString& password)
{
    unlock(unwrapKey(key, password));
}

void Vault::unlockWithRecoveryCode(const WrappedKey& key, const QString& code)
{
    RecoveryCodeCheck check = checkRecoveryCode(code);
    const WipeGuard guard(check.code);
    if (!check.isValid())
        throw Error(check.sentence);
    unlock(unwrapKey(key, check.code));
}

void Vault::unlock(SecretKey dataKey)
{
    setKeys(std::make_shared<Keys>(std::move(dataKey)));
}

void Vault::lock()
{
    setKeys(nullptr);
}

bool Vault::isUnlocked() const
{
    const std::lock_guard guard(m_state->mutex);
    return m_state->keys != nullptr;
}

WrappedKey Vault::wrapFor(const QString& password) const
{
    return wrapKey(keys()->dataKey, password);
}

WrappedKey Vault::wrapForRecoveryCode(const QString& code) const
{
    const RecoveryCodeCheck check = checkRecoveryCode(code);
    if (!check.isValid())
        throw Error(check.sentence);
    return wrapKey(keys()->dataKey, check.code);
}

QByteArray Vault::seal(const QString& value, const SealContext& context) const
{
    const auto current = keys();
    if (value.isEmpty())
        return {};
    QByteArray plain = value.toUtf8();
    QByteArray blob;
    blob.reserve(headSize + GcmCipher::NonceSize + plain.size() + GcmCipher::TagSize);
    blob += char(SealAlgorithm::Aes256Gcm);
    blob += keyVersion;
    const QByteArray associated = associatedData(context);
    {
        const std::lock_guard guard(current->cipherMutex);
        current->cipher.encrypt(plain, associated, blob);
    }
    wipe(plain);
    return blob;
}

QString Vault::open(const QByteArray& blob, const SealContext& context) const
{
    const auto current = keys();
    if (blob.isEmpty())
        return {};
    if (blob.size() < headSize || blob.at(0) != char(SealAlgorithm::Aes256Gcm) || blob.at(1) != keyVersion)
        throw Error(
            VaultText::tr("A sealed number was written by a newer version or is damaged; check the office file."),
            placeOf(context));
    QByteArray plain;
    const QByteArray associated = associatedData(context);
    bool genuine = false;
    {
        const std::lock_guard guard(current->cipherMutex);
        genuine = current->cipher.decrypt(QByteArrayView(blob).sliced(headSize), associated, plain);
    }
    if (!genuine)
        throw Error(
            VaultText::tr("A sealed number was altered or moved to another record; check the office file or restore a "
                          "backup."),
            placeOf(context));
    const QString value = QString::fromUtf8(plain);
    wipe(plain);
    return value;
}

QByteArray Vault::digest(const QString& normalised, const char* purpose) const
{
    const auto current = keys();
    if (normalised.isEmpty())
        return {};
    QByteArray plain = normalised.toUtf8();
    unsigned char full[SecretKey::Size];
    {
        const std::lock_guard guard(current->hmacMutex);
        current->hmac.compute(purpose, plain, full);
    }
    wipe(plain);
    return QByteArray(reinterpret_cast<const char*>(full), digestSize);
}

QByteArray Vault::tailDigest(const QString& number) const
{
    // Only a landline has a dash; its extension is not part of the tail.
    return digest(number.contains(u'-') ? phoneTail(number) : number.right(4).toUpper(), "tail");
}

#include "models/security/vault.h"

#include "models/common/error.h"
#include "models/common/phone.h"
#include "models/security/keyedmac.h"
#include "models/security/sealcipher.h"

#include <QCoreApplication>

#include <mutex>

namespace {

constexpr qsizetype headSize = 2; ///< algorithm, key version
constexpr int digestSize = 16;

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

QString placeOf(const SealContext& context)
{
    return QStringLiteral("%1.%2 %3")
        .arg(QString::fromLatin1(context.table), QString::fromLatin1(context.column))
        .arg(context.row);
}

/// The last four digits by which a number is looked for.
QString tailOf(const QString& number)
{
    // Only a landline has a dash; its extension is not part of the tail.
    return number.contains(u'-') ? phoneTail(number) : number.right(4).toUpper();
}

/// One data key with its open handles.
class KeyInUse final {
public:
    explicit KeyInUse(DataKey key)
        : m_key(std::move(key))
        , m_cipher(m_key.algorithm, derivedKey(m_key.algorithm, m_key.key, "seal 1"))
        , m_mac(m_key.algorithm, derivedKey(m_key.algorithm, m_key.key, "digest 1"))
    {
    }

    [[nodiscard]] const DataKey& key() const { return m_key; }

    [[nodiscard]] QByteArray seal(QByteArrayView plain, const SealContext& context)
    {
        QByteArray blob;
        blob.reserve(headSize + SealCipher::NonceSize + plain.size() + SealCipher::TagSize);
        blob += char(m_key.algorithm);
        blob += char(m_key.version);
        const QByteArray associated = associatedData(context);
        const std::lock_guard guard(m_cipherMutex);
        m_cipher.encrypt(plain, associated, blob);
        return blob;
    }

    [[nodiscard]] bool open(const QByteArray& blob, const SealContext& context, QByteArray& plain)
    {
        const QByteArray associated = associatedData(context);
        const std::lock_guard guard(m_cipherMutex);
        return m_cipher.decrypt(QByteArrayView(blob).sliced(headSize), associated, plain);
    }

    [[nodiscard]] QByteArray digest(QByteArrayView plain, const char* purpose)
    {
        unsigned char full[KeyedMac::Size];
        {
            const std::lock_guard guard(m_macMutex);
            m_mac.compute(purpose, plain, full);
        }
        return QByteArray(reinterpret_cast<const char*>(full), digestSize);
    }

private:
    [[nodiscard]] QByteArray associatedData(const SealContext& context) const
    {
        QByteArray data;
        data.reserve(64);
        data += char(m_key.algorithm);
        data += char(m_key.version);
        data += context.table;
        data += '|';
        data += context.column;
        data += '|';
        data += QByteArray::number(context.row);
        return data;
    }

    const DataKey m_key;
    std::mutex m_cipherMutex;
    SealCipher m_cipher;
    std::mutex m_macMutex;
    KeyedMac m_mac;
};

} // namespace

/// The keys of an unlocked vault and their open handles.
class Vault::Keys {
public:
    explicit Keys(KeyRing ring)
        : chainKey(std::move(ring.chainKey))
        , chain(SealAlgorithm::Aes256Gcm, chainKey)
    {
        Q_ASSERT(!ring.dataKeys.empty());
        for (DataKey& key : ring.dataKeys)
            inUse.push_back(std::make_unique<KeyInUse>(std::move(key)));
    }

    [[nodiscard]] KeyInUse& newest() const { return *inUse.back(); }
    [[nodiscard]] KeyInUse* of(const QByteArray& blob) const
    {
        for (const auto& one : inUse) {
            if (blob.size() > headSize && quint8(blob.at(0)) == quint8(one->key().algorithm)
                && quint8(blob.at(1)) == one->key().version)
                return one.get();
        }
        return nullptr;
    }

    const SecretKey chainKey;
    std::vector<std::unique_ptr<KeyInUse>> inUse; ///< the newest last
    std::mutex chainMutex;
    KeyedMac chain;
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
        throw LockedError(
            VaultText::tr("The office is locked; enter your password to see or save ID and phone numbers."));
    return m_state->keys;
}

void Vault::setKeys(std::shared_ptr<Keys> keys)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->keys.swap(keys);
}

void Vault::unlock(KeyRing ring)
{
    setKeys(std::make_shared<Keys>(std::move(ring)));
}

void Vault::unlock(SecretKey dataKey)
{
    KeyRing ring;
    ring.chainKey = derivedKey(SealAlgorithm::Aes256Gcm, dataKey, "chain 1");
    ring.dataKeys.push_back({1, SealAlgorithm::Aes256Gcm, std::move(dataKey)});
    unlock(std::move(ring));
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

KeyRing Vault::ring() const
{
    const auto current = keys();
    KeyRing ring;
    for (const auto& one : current->inUse)
        ring.dataKeys.push_back({one->key().version, one->key().algorithm, one->key().key.clone()});
    ring.chainKey = current->chainKey.clone();
    return ring;
}

SealAlgorithm Vault::algorithm() const
{
    return keys()->newest().key().algorithm;
}

int Vault::keyVersion() const
{
    return keys()->newest().key().version;
}

QByteArray Vault::sealBytes(QByteArrayView value, const SealContext& context) const
{
    const auto current = keys();
    return value.isEmpty() ? QByteArray() : current->newest().seal(value, context);
}

QByteArray Vault::seal(const QString& value, const SealContext& context) const
{
    QByteArray plain = value.toUtf8();
    const QByteArray blob = sealBytes(plain, context);
    wipe(plain);
    return blob;
}

QString Vault::openValue(const QByteArray& blob, const char* table, const char* column, qint64 row) const
{
    return open(blob, {table, column, row});
}

QByteArray Vault::openBytes(const QByteArray& blob, const SealContext& context) const
{
    const auto current = keys();
    if (blob.isEmpty())
        return {};
    KeyInUse* const key = current->of(blob);
    if (!key)
        throw Error(
            VaultText::tr("A sealed number was written by a newer version or is damaged; check the office file."),
            placeOf(context));
    QByteArray plain;
    if (!key->open(blob, context, plain))
        throw Error(
            VaultText::tr("A sealed number was altered or moved to another record; check the office file or restore a "
                          "backup."),
            placeOf(context));
    return plain;
}

QString Vault::open(const QByteArray& blob, const SealContext& context) const
{
    QByteArray plain = openBytes(blob, context);
    const QString value = QString::fromUtf8(plain);
    wipe(plain);
    return value;
}

QByteArray Vault::digest(const QString& normalized, const char* purpose) const
{
    const auto current = keys();
    if (normalized.isEmpty())
        return {};
    QByteArray plain = normalized.toUtf8();
    const QByteArray digest = current->newest().digest(plain, purpose);
    wipe(plain);
    return digest;
}

QList<QByteArray> Vault::digests(const QString& normalized, const char* purpose) const
{
    const auto current = keys();
    QList<QByteArray> digests;
    if (normalized.isEmpty())
        return digests;
    QByteArray plain = normalized.toUtf8();
    for (const auto& one : current->inUse)
        digests.prepend(one->digest(plain, purpose));
    wipe(plain);
    return digests;
}

QByteArray Vault::tailDigest(const QString& number) const
{
    return digest(tailOf(number), "tail");
}

QList<QByteArray> Vault::tailDigests(const QString& number) const
{
    return digests(tailOf(number), "tail");
}

QByteArray Vault::chainMac(QByteArrayView purpose, QByteArrayView bytes) const
{
    const auto current = keys();
    unsigned char full[KeyedMac::Size];
    const std::lock_guard guard(current->chainMutex);
    current->chain.compute(purpose, bytes, full);
    return QByteArray(reinterpret_cast<const char*>(full), KeyedMac::Size);
}

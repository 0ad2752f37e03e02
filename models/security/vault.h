#pragma once

#include "models/database/rowopener.h"
#include "models/security/keyring.h"
#include "models/security/sealing.h"

#include <QList>
#include <QString>

#include <atomic>
#include <memory>

/// Seals ID and phone numbers with the office's data key and finds them by keyed digests. Locked until somebody's key
/// ring is put in; locking wipes it. Thread-safe. Every act on a locked vault throws Error.
class Vault final : public RowOpener {
public:
    Vault();
    ~Vault() override;
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    void unlock(KeyRing ring);
    /// A ring of this one key (version 1, AES): for tests.
    void unlock(SecretKey dataKey);
    void lock();
    [[nodiscard]] bool isUnlocked() const;
    /// A copy of what is held, to hand keys on to other accounts.
    [[nodiscard]] KeyRing ring() const;
    [[nodiscard]] SealAlgorithm algorithm() const; ///< of the newest key
    [[nodiscard]] int keyVersion() const; ///< of the newest key

    /// An empty value seals to an empty blob.
    [[nodiscard]] QByteArray seal(const QString& value, const SealContext& context) const;
    [[nodiscard]] QByteArray sealBytes(QByteArrayView value, const SealContext& context) const;
    /// Throws Error when the blob is damaged, moved or of another office.
    [[nodiscard]] QString open(const QByteArray& blob, const SealContext& context) const;
    [[nodiscard]] QByteArray openBytes(const QByteArray& blob, const SealContext& context) const;

    [[nodiscard]] QString openValue(
        const QByteArray& blob, const char* table, const char* column, qint64 row) const override;

    /// Addresses and birth dates are sealed when they are written; reading finds either.
    [[nodiscard]] bool sealsDetails() const { return m_sealsDetails; }
    void setSealsDetails(bool sealed) { m_sealsDetails = sealed; }

    /// Keyed HMAC of a normalized value, 16 bytes; empty for an empty value. `purpose` keeps kinds apart ("phone").
    [[nodiscard]] QByteArray digest(const QString& normalized, const char* purpose) const;
    /// The same for the last four digits of a number, for search.
    [[nodiscard]] QByteArray tailDigest(const QString& number) const;
    /// To look up: under every key in use, the newest first. Two while the key is being changed.
    [[nodiscard]] QList<QByteArray> digests(const QString& normalized, const char* purpose) const;
    [[nodiscard]] QList<QByteArray> tailDigests(const QString& number) const;

    /// The keyed HMAC of the audit chain, 32 bytes; `purpose` keeps rows and head apart.
    [[nodiscard]] QByteArray chainMac(QByteArrayView purpose, QByteArrayView bytes) const;

private:
    class Keys;
    std::shared_ptr<Keys> keys() const;
    void setKeys(std::shared_ptr<Keys> keys);

    struct State;
    std::unique_ptr<State> m_state;
    std::atomic_bool m_sealsDetails = false;
};

#pragma once

#include "models/security/keywrapping.h"
#include "models/security/sealing.h"
#include "models/security/zeroing.h"

#include <QString>

#include <memory>

/// Seals ID and phone numbers: AES-256-GCM per value, equality through a keyed HMAC. Locked until a password or the
/// recovery code unwraps the data key; locking wipes it. Thread-safe. Every act on a locked vault throws Error.
class Vault final {
public:
    Vault();
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    struct Created {
        VaultKeys keys;
        QString recoveryCode; ///< shown and printed once, stored nowhere
    };
    /// Makes a new random data key and unlocks with it.
    [[nodiscard]] Created create(const QString& password, KeyCost cost = {});
    /// Throws Error("wrong password …") and stays as it is.
    void unlock(const WrappedKey& key, const QString& password);
    void unlockWithRecoveryCode(const WrappedKey& key, const QString& code);
    /// For tests and for the command line, which derives the key once.
    void unlock(SecretKey dataKey);
    void lock();
    [[nodiscard]] bool isUnlocked() const;
    /// Wraps the data key for another password (new account, changed password) or a new recovery code.
    [[nodiscard]] WrappedKey wrapFor(const QString& password) const;
    [[nodiscard]] WrappedKey wrapForRecoveryCode(const QString& code) const;

    /// An empty value seals to an empty blob.
    [[nodiscard]] QByteArray seal(const QString& value, const SealContext& context) const;
    /// Throws Error when the blob is damaged, moved or of another office.
    [[nodiscard]] QString open(const QByteArray& blob, const SealContext& context) const;
    /// Keyed HMAC of a normalised value, 16 bytes; empty for an empty value. `purpose` keeps kinds apart ("phone").
    [[nodiscard]] QByteArray digest(const QString& normalised, const char* purpose) const;
    /// The same for the last four digits of a number, for search.
    [[nodiscard]] QByteArray tailDigest(const QString& number) const;

private:
    class Keys;
    std::shared_ptr<Keys> keys() const;
    void setKeys(std::shared_ptr<Keys> keys);

    struct State;
    std::unique_ptr<State> m_state;
};

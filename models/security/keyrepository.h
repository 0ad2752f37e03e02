#pragma once

#include "models/database/unitofwork.h"
#include "models/security/keypair.h"
#include "models/security/sealing.h"

#include <optional>

class Connection;

/// The pair of keys of an account, or of the recovery code (no account).
struct AccountKey {
    qint64 id = 0;
    AccountId account; ///< invalid: the recovery code
    WrappedKey privateKey;
    QByteArray publicKey;
};

struct DataKeyRow {
    int version = 0;
    SealAlgorithm algorithm = SealAlgorithm::Aes256Gcm;
};

/// The SQL of keys. Nothing here is secret without a password or the recovery code.
class KeyRepository final {
public:
    [[nodiscard]] std::optional<AccountKey> accountKey(Connection& connection, AccountId account) const;
    /// Of active accounts and of the recovery code: who gets a new data key.
    [[nodiscard]] QList<AccountKey> activeKeys(Connection& connection) const;
    /// Replaces what the account (or the code) had; grants to it are given anew. Returns its id.
    qint64 saveAccountKey(UnitOfWork& work, const AccountKey& key) const;
    /// The account's keys are gone: no password opens anything any more.
    void removeAccountKey(UnitOfWork& work, AccountId account) const;

    [[nodiscard]] QList<DataKeyRow> dataKeys(Connection& connection) const; ///< in use, the oldest first
    void addDataKey(UnitOfWork& work, const DataKeyRow& key) const; ///< the others are leaving from now on
    void retireDataKeysBefore(UnitOfWork& work, int version) const; ///< their grants go

    [[nodiscard]] std::optional<KeyGrant> grant(Connection& connection, int version, qint64 accountKey) const;
    void saveGrant(UnitOfWork& work, int version, qint64 accountKey, const KeyGrant& grant) const;

    [[nodiscard]] QByteArray secret(Connection& connection, const QString& name) const;
    void saveSecret(UnitOfWork& work, const QString& name, qint64 id, const QByteArray& sealed) const;

    /// Offices before schema 7: the data key itself under the password. None any more once upgraded.
    [[nodiscard]] std::optional<WrappedKey> oldKey(Connection& connection, AccountId account) const;
    void removeOldKey(UnitOfWork& work, AccountId account) const;
    [[nodiscard]] bool hasOldKeys(Connection& connection) const;
};

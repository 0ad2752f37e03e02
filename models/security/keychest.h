#pragma once

#include "models/security/keyrepository.h"
#include "models/security/keyring.h"
#include "models/security/keywrapping.h"

/// Who holds the office's keys: each account by its password, the office by the printed recovery code. A password opens
/// the private half of the account's pair; data keys are granted to the public half. The slow derivations (some 100 ms)
/// are done outside the writer.
class KeyChest final {
public:
    explicit KeyChest(KeyCost cost = {})
        : m_cost(cost)
    {
    }

    /// A new pair for an account or the code: derive here, then store with `give`.
    struct Holder {
        AccountKey key;
    };
    [[nodiscard]] Holder makeHolder(AccountId account, const QString& secret, SealAlgorithm algorithm) const;
    /// Stores the pair and grants it all keys of the ring.
    void give(UnitOfWork& work, const Holder& holder, const KeyRing& ring) const;
    /// Stores the first ring of a new office; holders come after.
    void store(UnitOfWork& work, const KeyRing& ring) const;
    /// Seals the chain key under the newest data key.
    void storeChainKey(UnitOfWork& work, const KeyRing& ring) const;
    /// A further data key, granted to every active holder; the ring has it last.
    void addDataKey(UnitOfWork& work, const KeyRing& ring) const;

    /// Opens the ring with a password (or, without account, the recovery code). Throws Error when it is wrong.
    [[nodiscard]] KeyRing open(Connection& connection, AccountId account, const QString& secret) const;
    /// The holder has keys in the older form, which must be stored anew after opening.
    [[nodiscard]] bool isOld(Connection& connection, AccountId account) const;
    [[nodiscard]] bool holdsKeys(Connection& connection, AccountId account) const;

private:
    [[nodiscard]] KeyRing openOld(Connection& connection, AccountId account, const QString& secret) const;

    KeyRepository m_repository;
    KeyCost m_cost;
};

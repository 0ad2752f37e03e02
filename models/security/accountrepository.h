#pragma once

#include "models/security/account.h"
#include "models/security/sealing.h"

#include <optional>

class Connection;

/// Accounts and the data key wrapped for each of them and for the recovery code.
class AccountRepository final {
public:
    [[nodiscard]] QList<Account> all(Connection& connection) const;
    [[nodiscard]] std::optional<Account> findByName(Connection& connection, const QString& name) const;
    [[nodiscard]] std::optional<Account> firstAdministrator(Connection& connection) const;
    AccountId insert(UnitOfWork& work, const Account& account) const;

    /// The key of an account; without one, the key under the recovery code.
    [[nodiscard]] std::optional<WrappedKey> key(Connection& connection, AccountId account) const;
    void saveKey(UnitOfWork& work, AccountId account, int keyVersion, const WrappedKey& key) const;
};

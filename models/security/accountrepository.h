#pragma once

#include "models/security/account.h"

#include <optional>

class Connection;

/// The SQL of accounts.
class AccountRepository final {
public:
    [[nodiscard]] QList<Account> all(Connection& connection) const;
    [[nodiscard]] std::optional<Account> findByName(Connection& connection, const QString& name) const;
    [[nodiscard]] std::optional<Account> firstAdministrator(Connection& connection) const;
    [[nodiscard]] std::optional<Account> find(Connection& connection, AccountId id) const;
    [[nodiscard]] int activeAdministrators(Connection& connection) const;
    /// Its organisation with all below it; empty when it is the whole office.
    [[nodiscard]] QList<qint64> scope(Connection& connection, const Account& account) const;

    AccountId insert(UnitOfWork& work, const Account& account) const;
    /// Name, role, organisation, state and whether the password must be changed.
    void update(UnitOfWork& work, const Account& account) const;
    /// Counted failures and lock, noted by no change: the audit trail tells of them after the next good sign-in.
    void saveSignIns(UnitOfWork& work, AccountId id, int failed, qint64 lockedUntil) const;
};

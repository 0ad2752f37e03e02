#pragma once

#include "models/records/recordrepository.h"
#include "models/security/accounttable.h"

/// Accounts, in the order in which they were made.
class AccountRepository final : public RecordRepository<Account> {
public:
    AccountRepository()
        : RecordRepository(accountTable())
    {
    }

    [[nodiscard]] std::optional<Account> findByName(Connection& connection, const QString& name) const;
    [[nodiscard]] std::optional<Account> firstAdministrator(Connection& connection) const;
    [[nodiscard]] int activeAdministrators(Connection& connection) const;
    /// Its organization with all below it; empty when it is the whole office.
    [[nodiscard]] QList<qint64> scope(Connection& connection, const Account& account) const;

    /// Counted failures and lock, noted by no change: the audit trail tells of them after the next good sign-in.
    void saveSignIns(UnitOfWork& work, AccountId id, int failed, qint64 lockedUntil) const;
};

#pragma once

#include "models/security/account.h"

class Office;

/// The administrator's use cases: accounts come, change and are disabled; never removed. Each waits for the writer and
/// derives keys (some 100 ms): not from the screen thread. Throws Error or RefusedError.
class AccountKeeping final {
public:
    explicit AccountKeeping(Office& office)
        : m_office(office)
    {
    }

    /// A new account with a first password, to be changed at its first sign-in.
    AccountId add(const Account& account, const QString& password) const;
    /// Name, role, organization, active or disabled with the reason. The last administrator stays; nobody disables
    /// themselves.
    void save(const Account& account, const QString& reason = {}) const;
    /// Lets somebody try again at once who typed too many wrong passwords.
    void reopen(AccountId account) const;
    /// A new password for somebody who forgot theirs, to be changed at the next sign-in; opens a closed account.
    void setPassword(AccountId account, const QString& password) const;
    /// The signed-in account's own password.
    void changeOwnPassword(const QString& oldPassword, const QString& newPassword) const;
    /// A new recovery code; the printed one opens nothing any more.
    [[nodiscard]] QString renewRecoveryCode() const;

private:
    Office& m_office;
};

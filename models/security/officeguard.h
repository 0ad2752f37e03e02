#pragma once

#include "models/database/workguard.h"
#include "models/security/account.h"
#include "models/security/audittrail.h"

#include <optional>

class Vault;

/// Holds every use case to the permission table and to the account's organisations, and writes the audit trail.
class OfficeGuard final : public WorkGuard {
public:
    explicit OfficeGuard(const Vault& vault);

    void require(Connection& connection, const Actor& actor, Act act) const override;
    void beforeCommit(UnitOfWork& work) override;
    void noteRefusal(UnitOfWork& work, const RefusedError& refusal) override;

private:
    /// The acting account as it stands now; none is the program itself, which may do everything.
    [[nodiscard]] std::optional<Account> acting(Connection& connection, const Actor& actor) const;
    void judge(UnitOfWork& work, const Account& account) const;
    void judgePlaces(UnitOfWork& work, const Account& account) const;
    void note(UnitOfWork& work) const;

    const Vault& m_vault;
    AuditTrail m_trail;
};

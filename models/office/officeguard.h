#pragma once

#include "models/database/workguard.h"
#include "models/office/tableseals.h"
#include "models/security/account.h"
#include "models/security/audittrail.h"

#include <optional>

class Features;
class Vault;

/// Holds every use case to the permission table and to the account's organizations, and writes the audit trail.
class OfficeGuard final : public WorkGuard {
public:
    OfficeGuard(const Vault& vault, const Features& features);

    void begin(Connection& writer) override { m_seals.begin(writer); }
    void require(Connection& connection, const Actor& actor, Act act) const override;
    void beforeCommit(UnitOfWork& work) override;
    void noteRefusal(UnitOfWork& work, const RefusedError& refusal) override;
    void leave() override { m_seals.leave(); }

    /// The sums over the office's tables; for reading.
    [[nodiscard]] const TableSeals& seals() const { return m_seals; }

private:
    /// The acting account as it stands now; none is the program itself, which may do everything.
    [[nodiscard]] std::optional<Account> acting(Connection& connection, const Actor& actor) const;
    void judge(UnitOfWork& work, const Account& account) const;
    void judgePlaces(UnitOfWork& work, const Account& account) const;
    [[nodiscard]] std::optional<Act> actOf(const Change& change) const;
    [[nodiscard]] bool isQuiet(const ChangeSet& changes) const;
    [[nodiscard]] const Change* mainChange(const ChangeSet& changes) const;
    void note(UnitOfWork& work);

    const Vault& m_vault;
    const Features& m_features;
    AuditTrail m_trail;
    TableSeals m_seals;
};

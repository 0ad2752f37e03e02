#pragma once

#include "models/certificates/certificaterepository.h"
#include "models/records/takenstep.h"

/// The acts that lead a request to its certificate. One root proves all certificates that one use case issues.
class CertificateDesk final {
public:
    CertificateDesk(UnitOfWork& work, const Vault& vault)
        : m_work(work)
        , m_vault(vault)
        , m_certificates(vault)
    {
    }

    /// Any step of the table of states. Throws Error, with nothing changed, when the rules do not allow it: nobody
    /// decides their own, who entered a request does not approve it (unless the office allows self-checking), there
    /// must be hours, what was approved must still hold at issue, and the notice must be over before the archive.
    TakenStep take(CertificateId id, const StateTable<CertificateState>::Step& step, const QString& reason) const;
    /// Counts one more copy; which one it is. Throws Error for what is not issued.
    int print(CertificateId id) const;

private:
    [[nodiscard]] Certificate required(CertificateId id) const;
    void requireOther(const Certificate& certificate, const CertificateSnapshot& snapshot) const;
    TakenStep approve(const Certificate& certificate) const;
    TakenStep issue(const Certificate& certificate) const;
    TakenStep publish(const Certificate& certificate) const;
    void reopen(const Certificate& certificate, const QString& reason) const;
    [[nodiscard]] QDate today() const { return QDateTime::fromMSecsSinceEpoch(m_work.now()).date(); }

    UnitOfWork& m_work;
    const Vault& m_vault;
    CertificateRepository m_certificates;
};

/// Register and proofs: numbers without gaps, certificates as their proofs say, and roots that recount. As sentences,
/// for `check`.
[[nodiscard]] QStringList certificateProblems(Connection& connection);

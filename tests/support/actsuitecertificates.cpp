#include "models/certificates/certificatedesk.h"
#include "models/certificates/certificatesfeature.h"
#include "tests/support/actsuite.h"

/// A request that is open, and a certificate that was issued.
void ActSuite::addCertificates(UnitOfWork& work)
{
    Certificate request;
    request.volunteer = m_volunteer;
    request.organisation = root;
    m_request = CertificateRepository(m_office.vault()).insert(work, request);
    request.appliedOn = QDate(2025, 5, 1);
    request.state = CertificateState::Issued;
    m_certificate = certificateTable().insert(work, request, &m_office.vault());
    LedgerRoot month;
    month.name = QStringLiteral("2025-1");
    month.year = 2025;
    month.serial = 1;
    month.month = QStringLiteral("2025-04");
    month.leaves = 1;
    month.root = QByteArray(32, 'r');
    month.seed = QByteArray(32, 's');
    month.madeOn = request.appliedOn;
    (void)ledgerRootTable().insert(work, month);
}

ActSuite::Writing ActSuite::certificateActs()
{
    return {
        {Acts::RequestCertificates,
            [this](UnitOfWork& work) {
                const CertificateRepository certificates(m_office.vault());
                Certificate request = certificates.require(work.connection(), m_request);
                request.purpose = QStringLiteral("升学%1").arg(m_count);
                certificates.update(work, request);
            }},
        {Acts::IssueCertificates,
            [this](UnitOfWork& work) {
                (void)CertificateDesk(work, m_office.vault())
                    .take(m_certificate, CertificateState::Void, QStringLiteral("写错了"));
            }},
    };
}

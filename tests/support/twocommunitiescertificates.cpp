#include "models/certificates/certificaterepository.h"
#include "tests/support/twocommunities.h"

/// Requests of many, and the root of a month.
void TwoCommunities::addCertificates(UnitOfWork& work, OrganisationId community)
{
    for (int i = 1; i <= 30; ++i) {
        Certificate request;
        request.volunteer = VolunteerId(i);
        request.organisation = community;
        request.handler = QStringLiteral("小赵");
        request.phone = QStringLiteral("1370000%1").arg(5000 + i);
        (void)CertificateRepository(office().vault()).insert(work, request);
    }
    const QString month = work.connection()
                              .scalar(QStringLiteral("SELECT MAX(started_at) FROM service_records WHERE state = "
                                                     "'checked'"))
                              .toString()
                              .first(7);
    (void)LedgerRoots().ofMonth(work, month);
}

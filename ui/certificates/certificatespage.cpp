#include "ui/certificates/certificatespage.h"

#include "ui/certificates/certificatepage.h"
#include "ui/certificates/ledgerrootpage.h"
#include "ui/records/desk.h"

namespace {

const QString key = QStringLiteral("certificates");

} // namespace

CertificatesPage::CertificatesPage(Office& office, QWidget* parent)
    : ViewFrame(key, tr("Record certificates"), parent)
{
    setViews({{key, tr("Register", "of certificates"), new CertificatePage(office, this)},
        {QStringLiteral("ledger_roots"), tr("Roots"), new LedgerRootPage(office, this)}});
}

QList<PageEntry> certificatesPages(const Desk& shown)
{
    return {pageEntry<CertificatesPage>(
        shown, PageGroup::Recognition, key, Icon::Certificate, CertificatesPage::tr("Record certificates"))};
}

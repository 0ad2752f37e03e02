#include "ui/fund/fundpage.h"

#include "ui/fund/fundaccountpage.h"
#include "ui/fund/fundentrypage.h"
#include "ui/records/desk.h"

namespace {

const QString entries = QStringLiteral("fund_entries");

} // namespace

FundPage::FundPage(Office& office, QWidget* parent)
    : ViewFrame(entries, tr("Fund"), parent)
{
    setViews({{entries, tr("Lines", "of the fund"), new FundEntryPage(office, this)},
        {QStringLiteral("fund_accounts"), tr("Accounts", "of the fund"), new FundAccountPage(office, this)}});
}

QList<PageEntry> fundPages(const Desk& shown)
{
    return {pageEntry<FundPage>(shown, PageGroup::Recognition, entries, Icon::CashMultiple, FundPage::tr("Fund"))};
}

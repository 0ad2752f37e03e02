#include "ui/points/pointspage.h"

#include "ui/points/exchangepage.h"
#include "ui/points/goodsmovepage.h"
#include "ui/points/goodspage.h"
#include "ui/points/householdpage.h"
#include "ui/points/merchantpage.h"
#include "ui/points/pointbalancepage.h"
#include "ui/points/pointroundpage.h"
#include "ui/points/pointrulepage.h"
#include "ui/records/desk.h"

namespace {

const QString bank = QStringLiteral("points");
const QString desk = QStringLiteral("exchanges");

} // namespace

PointsPage::PointsPage(Office& office, QWidget* parent)
    : ViewFrame(bank, tr("Points bank"), parent)
{
    setViews(
        {{bank, tr("Accounts", "of points"), new PointBalancePage(office, this)},
            {QStringLiteral("point_entries"), tr("Ledger"), new PointEntryPage(office, this)},
            {QStringLiteral("point_rounds"), tr("Bookings"), new PointRoundPage(office, this)},
            {QStringLiteral("point_rules"), tr("Rules"), new PointRulePage(office, this)},
            {QStringLiteral("households"), tr("Households", "that share points"), new HouseholdPage(office, this)}},
        2);
}

ExchangesPage::ExchangesPage(Office& office, QWidget* parent)
    : ViewFrame(desk, tr("Exchange of points"), parent)
{
    setViews({{desk, tr("Desk", "where points are exchanged"), new ExchangePage(office, this)},
        {QStringLiteral("point_goods"), tr("Catalog"), new GoodsPage(office, this)},
        {QStringLiteral("goods_moves"), tr("Store"), new GoodsMovePage(office, this)},
        {QStringLiteral("merchants"), tr("Merchants"), new MerchantPage(office, this)}});
}

QList<PageEntry> pointsPages(const Desk& shown)
{
    return {pageEntry<PointsPage>(shown, PageGroup::Recognition, bank, Icon::Coin, PointsPage::tr("Points bank")),
        pageEntry<ExchangesPage>(
            shown, PageGroup::Recognition, desk, Icon::Cube, ExchangesPage::tr("Exchange of points"))};
}

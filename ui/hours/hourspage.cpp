#include "ui/hours/hourspage.h"

#include "ui/hours/externalhourspage.h"
#include "ui/hours/hourdisplaypage.h"
#include "ui/hours/objectionpage.h"
#include "ui/hours/spotchecklinepage.h"
#include "ui/hours/spotcheckpage.h"
#include "ui/hours/supplementpage.h"
#include "ui/records/desk.h"

namespace {

const QString key = QStringLiteral("hour_matters");

} // namespace

HoursPage::HoursPage(Office& office, QWidget* parent)
    : ViewFrame(key, tr("Hours follow-up"), parent)
{
    setViews({{QStringLiteral("supplements"), tr("Supplements"), new SupplementPage(office, this)},
        {QStringLiteral("hour_displays"), tr("Displays"), new HourDisplayPage(office, this)},
        {QStringLiteral("objections"), tr("Objections"), new ObjectionPage(office, this)},
        {QStringLiteral("spot_checks"), tr("Spot checks"), new SpotCheckPage(office, this)},
        {QStringLiteral("spot_check_lines"), tr("Call-backs"), new SpotCheckLinePage(office, this)},
        {QStringLiteral("external_hours"), tr("Elsewhere"), new ExternalHoursPage(office, this)}});
}

QList<PageEntry> hoursPages(const Desk& desk)
{
    return {pageEntry<HoursPage>(desk, PageGroup::Service, key, Icon::CalendarClock, HoursPage::tr("Hours follow-up"))};
}

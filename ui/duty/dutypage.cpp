#include "ui/duty/dutypage.h"

#include "ui/duty/dutyhandoverpage.h"
#include "ui/duty/dutylistpage.h"
#include "ui/duty/dutymemberpage.h"
#include "ui/duty/dutyrosterpage.h"
#include "ui/duty/dutyswappage.h"
#include "ui/duty/dutytemplatepage.h"
#include "ui/duty/dutyweekpage.h"
#include "ui/duty/dutywishpage.h"
#include "ui/records/desk.h"

DutyPage::DutyPage(Office& office, QWidget* parent)
    : ViewFrame(QStringLiteral("duty"), tr("Duty"), parent)
{
    setViews({{QStringLiteral("week"), tr("Week"), new DutyWeekPage(office, this)},
        {QStringLiteral("duty_rosters"), tr("Rosters"), new DutyRosterPage(office, this)},
        {QStringLiteral("duties"), tr("Duties"), new DutyListPage(office, this)},
        {QStringLiteral("duty_swaps"), tr("Exchanges"), new DutySwapPage(office, this)},
        {QStringLiteral("duty_handovers"), tr("Handovers"), new DutyHandoverPage(office, this)}});
}

DutyPlanPage::DutyPlanPage(Office& office, QWidget* parent)
    : ViewFrame(QStringLiteral("duty_plan"), tr("Duty plan"), parent)
{
    setViews({{QStringLiteral("duty_templates"), tr("Weekly duties"), new DutyTemplatePage(office, this)},
        {QStringLiteral("duty_members"), tr("Who may sit"), new DutyMemberPage(office, this)},
        {QStringLiteral("duty_wishes"), tr("Leave and wishes"), new DutyWishPage(office, this)}});
}

QList<PageEntry> dutyPages(const Desk& desk)
{
    return {pageEntry<DutyPage>(desk, PageGroup::Service, QStringLiteral("duty"), Icon::Timer, DutyPage::tr("Duty")),
        pageEntry<DutyPlanPage>(
            desk, PageGroup::Service, QStringLiteral("duty_plan"), Icon::CalendarClock, DutyPage::tr("Duty plan"))};
}

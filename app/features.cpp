#include "app/features.h"

#include "app/importers.h"
#include "models/security/office.h"
#include "ui/accounts/accountpage.h"
#include "ui/activities/activitypage.h"
#include "ui/activities/hourspage.h"
#include "ui/audit/auditpage.h"
#include "ui/backups/backuppage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/honors/honorpage.h"
#include "ui/imports/importpage.h"
#include "ui/orders/orderpage.h"
#include "ui/organisation/organisationpage.h"
#include "ui/projects/projectpage.h"
#include "ui/reports/reportpage.h"
#include "ui/settings/settingspage.h"
#include "ui/stations/stationpage.h"
#include "ui/teams/teampage.h"
#include "ui/volunteers/volunteerpage.h"

#include <QCoreApplication>

namespace {

template <class PageClass> std::function<Page*()> page(Office& office)
{
    return [&office] { return new PageClass(office); };
}

std::function<Page*()> dashboard(Office& office, const DeskActions& actions)
{
    return [&office, actions] {
        auto* created = new DashboardPage(office);
        QObject::connect(created, &DashboardPage::sampleRequested, created, [actions] { actions.openSample(); });
        return created;
    };
}

Page* importPage(Office& office)
{
    ImportKinds kinds;
    kinds.keys = importKinds();
    kinds.make = [&office](const QString& key) { return makeImporter(key, office); };
    kinds.lists = {{QStringLiteral("attendance"), QStringLiteral("activities")}};
    return new ImportPage(office, kinds);
}

} // namespace

QList<PageEntry> pageEntries(Office& office, const DeskActions& actions)
{
    const QString people = QCoreApplication::translate("Features", "People and stations");
    const QString service = QCoreApplication::translate("Features", "Service");
    const QString rewards = QCoreApplication::translate("Features", "Recognition");
    const QString statistics = QCoreApplication::translate("Features", "Statistics");
    const QString system = QCoreApplication::translate("Features", "System");
    return {
        {QStringLiteral("dashboard"), {}, Icon::Dashboard, QCoreApplication::translate("Features", "Dashboard"),
            dashboard(office, actions)},
        {QStringLiteral("organisations"), people, Icon::Sitemap,
            QCoreApplication::translate("Features", "Organisations"), page<OrganisationPage>(office)},
        {QStringLiteral("volunteers"), people, Icon::Account, QCoreApplication::translate("Features", "Volunteers"),
            [&office] { return new VolunteerPage(office, arrivalHooks()); }},
        {QStringLiteral("teams"), people, Icon::People, QCoreApplication::translate("Features", "Teams"),
            page<TeamPage>(office)},
        {QStringLiteral("stations"), people, Icon::MapMarker, QCoreApplication::translate("Features", "Stations"),
            page<StationPage>(office)},
        {QStringLiteral("projects"), service, Icon::Cube, QCoreApplication::translate("Features", "Project library"),
            page<ProjectPage>(office)},
        {QStringLiteral("orders"), service, Icon::ClipboardText, QCoreApplication::translate("Features", "Orders"),
            page<OrderPage>(office)},
        {QStringLiteral("activities"), service, Icon::CalendarCheck,
            QCoreApplication::translate("Features", "Activities"), page<ActivityPage>(office)},
        {QStringLiteral("hours"), service, Icon::Clock, QCoreApplication::translate("Features", "Hours"),
            page<HoursPage>(office)},
        {QStringLiteral("honors"), rewards, Icon::Trophy, QCoreApplication::translate("Features", "Honours"),
            page<HonorPage>(office)},
        {QStringLiteral("reports"), statistics, Icon::ChartBar, QCoreApplication::translate("Features", "Reports"),
            page<ReportPage>(office)},
        {QStringLiteral("imports"), system, Icon::Import, QCoreApplication::translate("Features", "Import"),
            [&office] { return importPage(office); }, Act::Import},
        {QStringLiteral("backups"), system, Icon::BackupRestore, QCoreApplication::translate("Features", "Backups"),
            [&office, actions] { return new BackupPage(office, *actions.backups, actions.restore); }},
        {QStringLiteral("accounts"), system, Icon::AccountCard, QCoreApplication::translate("Features", "Accounts"),
            [&office, actions] { return new AccountPage(office, actions.changeKey); }, Act::ManageAccounts},
        {QStringLiteral("audit"), system, Icon::History, QCoreApplication::translate("Features", "Audit trail"),
            page<AuditPage>(office), Act::ViewAudit},
        {QStringLiteral("settings"), system, Icon::Settings, QCoreApplication::translate("Features", "Settings"),
            page<SettingsPage>(office)},
    };
}

#pragma once

#include "ui/activities/activitypage.h"
#include "ui/assessments/assessmentpage.h"
#include "ui/certificates/certificatepage.h"
#include "ui/certificates/ledgerrootpage.h"
#include "ui/duty/dutymemberpage.h"
#include "ui/duty/dutyrosterpage.h"
#include "ui/duty/dutytemplatepage.h"
#include "ui/duty/dutywishpage.h"
#include "ui/fund/fundaccountpage.h"
#include "ui/fund/fundentrypage.h"
#include "ui/honors/honorpage.h"
#include "ui/hours/externalhourspage.h"
#include "ui/hours/hourdisplaypage.h"
#include "ui/hours/objectionpage.h"
#include "ui/hours/spotchecklinepage.h"
#include "ui/hours/spotcheckpage.h"
#include "ui/hours/supplementpage.h"
#include "ui/interns/internentrypage.h"
#include "ui/interns/internlistpage.h"
#include "ui/orders/orderpage.h"
#include "ui/points/exchangepage.h"
#include "ui/points/goodsmovepage.h"
#include "ui/points/goodspage.h"
#include "ui/points/householdpage.h"
#include "ui/points/merchantpage.h"
#include "ui/points/pointbalancepage.h"
#include "ui/points/pointroundpage.h"
#include "ui/points/pointrulepage.h"
#include "ui/projects/projectpage.h"
#include "ui/reviews/reviewpage.h"
#include "ui/service/servicepage.h"
#include "ui/stations/estatelistpage.h"
#include "ui/stations/stationlistpage.h"
#include "ui/teams/teampage.h"
#include "ui/training/coursepage.h"
#include "ui/training/coursesessionpage.h"
#include "ui/training/credentialpage.h"
#include "ui/training/enrolmentpage.h"
#include "ui/training/licencepage.h"
#include "ui/visits/visitpage.h"
#include "ui/volunteers/volunteerpage.h"

/// Every list page by its key, as wide as in a window, not shown yet.
inline RecordPage* makeListPage(const QString& key, Office& office)
{
    const QHash<QString, std::function<RecordPage*()>> all{
        {QStringLiteral("volunteers"), [&] { return new VolunteerPage(office); }},
        {QStringLiteral("teams"), [&] { return new TeamPage(office); }},
        {QStringLiteral("stations"), [&] { return new StationListPage(office); }},
        {QStringLiteral("estates"), [&] { return new EstateListPage(office); }},
        {QStringLiteral("projects"), [&] { return new ProjectPage(office); }},
        {QStringLiteral("reviews"), [&] { return new ReviewPage(office); }},
        {QStringLiteral("assessments"), [&] { return new AssessmentPage(office); }},
        {QStringLiteral("activities"), [&] { return new ActivityPage(office); }},
        {QStringLiteral("hours"), [&] { return new ServicePage(office); }},
        {QStringLiteral("orders"), [&] { return new OrderPage(office); }},
        {QStringLiteral("honors"), [&] { return new HonorPage(office); }},
        {QStringLiteral("interns"), [&] { return new InternListPage(office); }},
        {QStringLiteral("intern_entries"), [&] { return new InternEntryPage(office); }},
        {QStringLiteral("courses"), [&] { return new CoursePage(office); }},
        {QStringLiteral("course_sessions"), [&] { return new CourseSessionPage(office); }},
        {QStringLiteral("enrolments"), [&] { return new EnrolmentPage(office); }},
        {QStringLiteral("credentials"), [&] { return new CredentialPage(office); }},
        {QStringLiteral("licences"), [&] { return new LicencePage(office); }},
        {QStringLiteral("supplements"), [&] { return new SupplementPage(office); }},
        {QStringLiteral("hour_displays"), [&] { return new HourDisplayPage(office); }},
        {QStringLiteral("objections"), [&] { return new ObjectionPage(office); }},
        {QStringLiteral("spot_checks"), [&] { return new SpotCheckPage(office); }},
        {QStringLiteral("spot_check_lines"), [&] { return new SpotCheckLinePage(office); }},
        {QStringLiteral("duty_templates"), [&] { return new DutyTemplatePage(office); }},
        {QStringLiteral("duty_members"), [&] { return new DutyMemberPage(office); }},
        {QStringLiteral("duty_wishes"), [&] { return new DutyWishPage(office); }},
        {QStringLiteral("duty_rosters"), [&] { return new DutyRosterPage(office); }},
        {QStringLiteral("visits"), [&] { return new VisitPage(office); }},
        {QStringLiteral("external_hours"), [&] { return new ExternalHoursPage(office); }},
        {QStringLiteral("certificates"), [&] { return new CertificatePage(office); }},
        {QStringLiteral("ledger_roots"), [&] { return new LedgerRootPage(office); }},
        {QStringLiteral("fund_entries"), [&] { return new FundEntryPage(office); }},
        {QStringLiteral("fund_accounts"), [&] { return new FundAccountPage(office); }},
        {QStringLiteral("points"), [&] { return new PointBalancePage(office); }},
        {QStringLiteral("point_entries"), [&] { return new PointEntryPage(office); }},
        {QStringLiteral("point_rounds"), [&] { return new PointRoundPage(office); }},
        {QStringLiteral("point_rules"), [&] { return new PointRulePage(office); }},
        {QStringLiteral("households"), [&] { return new HouseholdPage(office); }},
        {QStringLiteral("exchanges"), [&] { return new ExchangePage(office); }},
        {QStringLiteral("point_goods"), [&] { return new GoodsPage(office); }},
        {QStringLiteral("goods_moves"), [&] { return new GoodsMovePage(office); }},
        {QStringLiteral("merchants"), [&] { return new MerchantPage(office); }},
    };
    RecordPage* page = all.value(key)();
    page->resize(1250, 800);
    return page;
}

#include "tests/support/actsuite.h"

#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/database/query.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorrollrepository.h"
#include "models/orders/orderintake.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/projects/projectrepository.h"
#include "models/security/accountkeeping.h"
#include "models/service/serviceentry.h"
#include "models/service/servicevoiding.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"

namespace {

const QString password = QStringLiteral("act-suite-1");

ServiceRecord hours(VolunteerId volunteer, OrganisationId organisation, int day)
{
    ServiceRecord record;
    record.volunteer = volunteer;
    record.organisation = organisation;
    record.start = QDateTime(QDate(2025, 1, 1).addDays(day), QTime(9, 0));
    record.end = record.start.addSecs(3600);
    record.minutes = Minutes(60);
    record.content = QStringLiteral("打扫楼道");
    return record;
}

} // namespace

ActSuite::ActSuite()
{
    m_office.run([this](UnitOfWork& work) { fill(work); });
}

void ActSuite::fill(UnitOfWork& work)
{
    Connection& connection = work.connection();
    root = OrganisationRepository().root(connection)->id;
    community = OrganisationRepository().insert(
        work, {{}, QStringLiteral("S1"), QStringLiteral("金都社区"), OrganisationKind::Community, root, {}, {}});
    Volunteer volunteer;
    volunteer.name = QStringLiteral("王聪聪");
    volunteer.idNumber = QStringLiteral("11010519491231002X");
    volunteer.phone = QStringLiteral("13812345678");
    volunteer.birthDate = QDate(1949, 12, 31);
    volunteer.organisation = root;
    m_volunteer = VolunteerRepository(m_office.vault()).insert(work, volunteer);
    m_pending = ServiceEntry(work).enter(hours(m_volunteer, root, 0), false).id;
    m_toVoid = ServiceEntry(work).enter(hours(m_volunteer, root, 1), false).id;
    Project project;
    project.code = QStringLiteral("P1");
    project.name = QStringLiteral("一元早餐");
    project.organisation = root;
    m_project = ProjectRepository().insert(work, project).value();
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = root;
    activity.start = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
    activity.end = activity.start.addSecs(7200);
    activity.state = ActivityState::Ended;
    m_activity = ActivityRepository().insert(work, activity).value();
    Attendance attendance;
    attendance.activity = ActivityId(m_activity);
    attendance.volunteer = m_volunteer;
    attendance.state = AttendanceState::Present;
    attendance.in = activity.start;
    attendance.out = activity.end;
    AttendanceRepository().insert(work, attendance);
    HonorBatch batch;
    batch.name = QStringLiteral("2025年度奎文好人");
    batch.year = 2025;
    batch.organisation = root;
    m_batch = HonorBatchRepository().insert(work, batch).value();
    Award award;
    award.batch = HonorBatchId(m_batch);
    award.title = DictionaryRepository().ensure(work, Dictionary::HonorTitle, QStringLiteral("奎文好人"));
    award.year = 2025;
    award.name = QStringLiteral("李明");
    award.state = AwardState::Granted;
    m_award = AwardRepository().insert(work, award).value();
    award.name = QStringLiteral("赵明");
    m_otherAward = AwardRepository().insert(work, award).value();
}

void ActSuite::become(Role role)
{
    become(role, {});
}

void ActSuite::become(Role role, OrganisationId organisation)
{
    Account account{{}, QStringLiteral("%1-%2").arg(roleCode(role)).arg(organisation.value()), role, true};
    account.organisation = organisation.value();
    office().signIn({}, QString::fromLatin1(TestOffice::password));
    AccountKeeping(office()).add(account, password);
    office().signIn(account.name, password);
}

void ActSuite::perform(Act act)
{
    ++m_count;
    if (act <= Act::OpenPhoneList)
        keep(act);
    else
        office().run([&](UnitOfWork& work) { write(act, work); });
}

void ActSuite::keep(Act act)
{
    switch (act) {
    case Act::ChangeOwnPassword:
        AccountKeeping(office()).changeOwnPassword(password, QStringLiteral("another-act-1"));
        break;
    case Act::ManageAccounts:
        AccountKeeping(office()).add({{}, QStringLiteral("新人%1").arg(m_count), Role::Query, true}, password);
        break;
    case Act::ChangeSettings:
        office().run([&](UnitOfWork& work) {
            SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("办事处%1").arg(m_count));
        });
        break;
    case Act::ChangeWords:
        office().run([&](UnitOfWork& work) {
            const TermId skill = DictionaryRepository().terms(work.connection(), Dictionary::Skill).first().id;
            DictionaryRepository().rename(work, Dictionary::Skill, skill, QStringLiteral("急救%1").arg(m_count));
        });
        break;
    case Act::AddWords:
        office().run([&](UnitOfWork& work) {
            DictionaryRepository().ensure(work, Dictionary::Skill, QStringLiteral("茶艺%1").arg(m_count));
        });
        break;
    default: // acts that write nothing
        office().record(act, QStringLiteral("试"));
    }
}

void ActSuite::write(Act act, UnitOfWork& work)
{
    const Vault& vault = m_office.vault();
    switch (act) {
    case Act::Import:
        work.require(Act::Import);
        break;
    case Act::ManageOrganisations:
        OrganisationRepository().insert(
            work, {{}, {}, QStringLiteral("网格%1").arg(m_count), OrganisationKind::Grid, root, {}, {}});
        break;
    case Act::EditPlaces: {
        Station station;
        station.code = QStringLiteral("S%1").arg(900 + m_count);
        station.name = QStringLiteral("驿站%1").arg(m_count);
        station.organisation = root;
        StationRepository(vault).insert(work, station);
        break;
    }
    case Act::EditVolunteers: {
        Volunteer volunteer = *VolunteerRepository(vault).find(work.connection(), m_volunteer);
        volunteer.notes = QString::number(m_count);
        VolunteerRepository(vault).update(work, volunteer);
        break;
    }
    case Act::ReviewVolunteers: {
        const auto volunteer = VolunteerRepository(vault).find(work.connection(), m_volunteer);
        const bool isRegistered = volunteer->state == VolunteerState::Registered;
        VolunteerRepository(vault).changeState(work, m_volunteer,
            isRegistered ? VolunteerState::Suspended : VolunteerState::Registered, QStringLiteral("外出"));
        break;
    }
    case Act::EditTeams: {
        Team team;
        team.code = QStringLiteral("T%1").arg(900 + m_count);
        team.name = QStringLiteral("队%1").arg(m_count);
        team.organisation = root;
        TeamRepository(vault).insert(work, team);
        break;
    }
    default:
        writeRecords(act, work);
    }
}

void ActSuite::writeRecords(Act act, UnitOfWork& work)
{
    switch (act) {
    case Act::EditProjects: {
        Project project = *ProjectRepository().find(work.connection(), ProjectId(m_project));
        project.summary = QString::number(m_count);
        ProjectRepository().update(work, project);
        break;
    }
    case Act::ReviewProjects:
        ProjectRepository().changeState(work, ProjectId(m_project), ProjectState::Screened, {});
        break;
    case Act::EditActivities: {
        Activity activity = ActivityRepository().require(work.connection(), ActivityId(m_activity));
        activity.plan = QString::number(m_count);
        ActivityRepository().update(work, activity);
        break;
    }
    case Act::ConfirmHours:
        ActivityConfirmation(work).confirm(ActivityId(m_activity));
        break;
    case Act::EnterHours:
        (void)ServiceEntry(work).enter(hours(m_volunteer, root, 100 + m_count), false);
        break;
    case Act::CheckHours:
        ServiceVoiding(work).checkRecords({m_pending});
        break;
    case Act::VoidHours:
        ServiceVoiding(work).voidRecords({m_toVoid}, QStringLiteral("重复"));
        break;
    case Act::HandleOrders: {
        Order order;
        order.requesterName = QStringLiteral("赵大爷");
        order.organisation = root;
        order.need = DictionaryRepository().terms(work.connection(), Dictionary::NeedCategory).first().id;
        order.details = QStringLiteral("修灯");
        order.requestedAt = QDateTime(QDate(2025, 5, 1), QTime(9, 0));
        OrderIntake(work, m_office.vault()).receive(order);
        break;
    }
    case Act::EditHonors: {
        Award award = AwardRepository().require(work.connection(), AwardId(m_award));
        award.deeds = QString::number(m_count);
        AwardRepository().update(work, award);
        break;
    }
    case Act::DecideHonors:
        AwardRepository().changeState(work, AwardId(m_otherAward), AwardState::Revoked, QStringLiteral("撤销"));
        break;
    case Act::PrintHonors:
        HonorRollRepository().freeze(work, HonorBatchId(m_batch), HonorRollLayout::List);
        break;
    default:
        throw Error(QStringLiteral("this act has no use case in the suite"));
    }
}

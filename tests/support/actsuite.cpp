#include "tests/support/actsuite.h"

#include "models/activities/activitiesfeature.h"
#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/database/query.h"
#include "models/duty/dutyfeature.h"
#include "models/duty/dutyrepository.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/evaluations/evaluationsfeature.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honorsfeature.h"
#include "models/interns/internrepository.h"
#include "models/interns/internsfeature.h"
#include "models/office/accountkeeping.h"
#include "models/orders/orderintake.h"
#include "models/orders/ordersfeature.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/projects/projectrepository.h"
#include "models/projects/projectsfeature.h"
#include "models/service/serviceentry.h"
#include "models/service/servicefeature.h"
#include "models/service/servicevoiding.h"
#include "models/stations/stationrepository.h"
#include "models/stations/stationsfeature.h"
#include "models/teams/teamrepository.h"
#include "models/teams/teamsfeature.h"
#include "models/training/trainingfeature.h"
#include "models/training/trainingrepository.h"
#include "models/visits/visitrepository.h"
#include "models/visits/visitsfeature.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteersfeature.h"
#include "models/words/dictionaryrepository.h"
#include "models/words/wordsfeature.h"

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
    batch.state = HonorBatchState::Announced;
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
    addTraining(work);
    addHours(work);
    addAssessment(work);
    addPoints(work);
    addFund(work);
    addCertificates(work);
    Evaluation complaint;
    complaint.subjectId = receiveOrder(work).value();
    complaint.grade = Grade::Dissatisfied;
    complaint.evaluatedOn = QDate(2025, 5, 2);
    m_evaluation = EvaluationRepository().insert(work, complaint);
}

void ActSuite::addTraining(UnitOfWork& work)
{
    Intern intern;
    intern.name = QStringLiteral("潘雪");
    intern.school = QStringLiteral("北京师范大学");
    intern.startedOn = QDate(2025, 3, 1);
    intern.organisation = root;
    m_intern = InternRepository().insert(work, intern);
    Credential credential;
    credential.volunteer = m_volunteer;
    credential.kind = DictionaryRepository().terms(work.connection(), Dictionary::CredentialKind).first().id;
    credential.state = CredentialState::Pending;
    m_credential = CredentialRepository().insert(work, credential);
    DutyRoster roster;
    roster.organisation = root;
    roster.month = QDate(2024, 1, 1);
    m_roster = DutyRosterRepository().insert(work, roster);
}

OrderId ActSuite::receiveOrder(UnitOfWork& work)
{
    Order order;
    order.requesterName = QStringLiteral("赵大爷");
    order.organisation = root;
    order.need = DictionaryRepository().terms(work.connection(), Dictionary::NeedCategory).first().id;
    order.details = QStringLiteral("修灯");
    order.requestedAt = QDateTime(QDate(2025, 5, 1), QTime(9, 0));
    return OrderIntake(work, m_office.vault()).receive(order);
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

void ActSuite::perform(const Act& act)
{
    ++m_count;
    const QHash<Act, std::function<void()>> keeping = keepingActs();
    const Writing writing = writingActs();
    if (keeping.contains(act))
        keeping.value(act)();
    else if (writing.contains(act))
        office().run([&](UnitOfWork& work) { writing.value(act)(work); });
    else
        office().record(act, QStringLiteral("试")); // acts that write nothing
}

QHash<Act, std::function<void()>> ActSuite::keepingActs()
{
    return {
        {Acts::ChangeOwnPassword,
            [this] { AccountKeeping(office()).changeOwnPassword(password, QStringLiteral("another-act-1")); }},
        {Acts::ManageAccounts,
            [this] {
                AccountKeeping(office()).add({{}, QStringLiteral("新人%1").arg(m_count), Role::Query, true}, password);
            }},
    };
}

ActSuite::Writing ActSuite::writingActs()
{
    Writing acts = officeActs();
    acts.insert(peopleActs());
    acts.insert(serviceActs());
    acts.insert(honorActs());
    acts.insert(trainingActs());
    acts.insert(hoursActs());
    acts.insert(checkActs());
    acts.insert(dutyActs());
    acts.insert(assessmentActs());
    acts.insert(fileActs());
    acts.insert(pointActs());
    acts.insert(fundActs());
    acts.insert(certificateActs());
    return acts;
}

ActSuite::Writing ActSuite::officeActs()
{
    return {
        {Acts::ChangeSettings,
            [this](UnitOfWork& work) {
                SettingsRepository().set(work, SettingKey::issuer, QStringLiteral("办事处%1").arg(m_count));
            }},
        {Acts::ChangeWords,
            [this](UnitOfWork& work) {
                const TermId skill = DictionaryRepository().terms(work.connection(), Dictionary::Skill).first().id;
                DictionaryRepository().rename(work, Dictionary::Skill, skill, QStringLiteral("急救%1").arg(m_count));
            }},
        {Acts::AddWords,
            [this](UnitOfWork& work) {
                DictionaryRepository().ensure(work, Dictionary::Skill, QStringLiteral("茶艺%1").arg(m_count));
            }},
        {Acts::Import, [](UnitOfWork& work) { work.require(Acts::Import); }},
        {Acts::ManageOrganisations,
            [this](UnitOfWork& work) {
                OrganisationRepository().insert(
                    work, {{}, {}, QStringLiteral("网格%1").arg(m_count), OrganisationKind::Grid, root, {}, {}});
            }},
        {Acts::EditPlaces,
            [this](UnitOfWork& work) {
                Station station;
                station.code = QStringLiteral("S%1").arg(900 + m_count);
                station.name = QStringLiteral("驿站%1").arg(m_count);
                station.organisation = root;
                StationRepository(m_office.vault()).insert(work, station);
            }},
    };
}

ActSuite::Writing ActSuite::peopleActs()
{
    return {
        {Acts::EditVolunteers,
            [this](UnitOfWork& work) {
                const VolunteerRepository volunteers(m_office.vault());
                Volunteer volunteer = *volunteers.find(work.connection(), m_volunteer);
                volunteer.notes = QString::number(m_count);
                volunteers.update(work, volunteer);
            }},
        {Acts::ReviewVolunteers,
            [this](UnitOfWork& work) {
                const VolunteerRepository volunteers(m_office.vault());
                const bool isRegistered
                    = volunteers.find(work.connection(), m_volunteer)->state == VolunteerState::Registered;
                volunteers.changeState(work, m_volunteer,
                    isRegistered ? VolunteerState::Suspended : VolunteerState::Registered, QStringLiteral("外出"));
            }},
        {Acts::EditTeams,
            [this](UnitOfWork& work) {
                Team team;
                team.code = QStringLiteral("T%1").arg(900 + m_count);
                team.name = QStringLiteral("队%1").arg(m_count);
                team.organisation = root;
                TeamRepository(m_office.vault()).insert(work, team);
            }},
        {Acts::EditProjects,
            [this](UnitOfWork& work) {
                Project project = *ProjectRepository().find(work.connection(), ProjectId(m_project));
                project.summary = QString::number(m_count);
                ProjectRepository().update(work, project);
            }},
        {Acts::ReviewProjects,
            [this](UnitOfWork& work) {
                ProjectRepository().changeState(work, ProjectId(m_project), ProjectState::Screened, {});
            }},
    };
}

ActSuite::Writing ActSuite::serviceActs()
{
    return {
        {Acts::EditActivities,
            [this](UnitOfWork& work) {
                Activity activity = ActivityRepository().require(work.connection(), ActivityId(m_activity));
                activity.plan = QString::number(m_count);
                ActivityRepository().update(work, activity);
            }},
        {Acts::ConfirmHours, [this](UnitOfWork& work) { ActivityConfirmation(work).confirm(ActivityId(m_activity)); }},
        {Acts::EnterHours,
            [this](
                UnitOfWork& work) { (void)ServiceEntry(work).enter(hours(m_volunteer, root, 100 + m_count), false); }},
        {Acts::CheckHours, [this](UnitOfWork& work) { ServiceVoiding(work).checkRecords({m_pending}); }},
        {Acts::VoidHours,
            [this](UnitOfWork& work) { ServiceVoiding(work).voidRecords({m_toVoid}, QStringLiteral("重复")); }},
        {Acts::HandleOrders, [this](UnitOfWork& work) { (void)receiveOrder(work); }},
        {Acts::Evaluate,
            [this](UnitOfWork& work) {
                EvaluationRepository().answerFollowUp(work, m_evaluation, QStringLiteral("已道歉%1").arg(m_count));
            }},
    };
}

ActSuite::Writing ActSuite::trainingActs()
{
    const auto intern = [this](UnitOfWork& work) {
        Intern one;
        one.name = QStringLiteral("实习生%1").arg(m_count);
        one.school = QStringLiteral("山东大学");
        one.startedOn = QDate(2025, 3, 1);
        one.organisation = root;
        return InternRepository().insert(work, one);
    };
    return {
        {Acts::EditInterns, [intern](UnitOfWork& work) { (void)intern(work); }},
        {Acts::AssessInterns,
            [this](UnitOfWork& work) { InternRepository().changeState(work, m_intern, InternState::Assessed); }},
        {Acts::EditTraining,
            [this](UnitOfWork& work) {
                Course course;
                course.code = QStringLiteral("C%1").arg(900 + m_count);
                course.name = QStringLiteral("课%1").arg(m_count);
                course.organisation = root;
                (void)CourseRepository().insert(work, course);
            }},
        {Acts::ReviewCredentials,
            [this](
                UnitOfWork& work) { CredentialRepository().changeState(work, m_credential, CredentialState::Valid); }},
    };
}

ActSuite::Writing ActSuite::honorActs()
{
    return {
        {Acts::EditHonors,
            [this](UnitOfWork& work) {
                Award award = AwardRepository().require(work.connection(), AwardId(m_award));
                award.deeds = QString::number(m_count);
                AwardRepository().update(work, award);
            }},
        {Acts::DecideHonors,
            [this](UnitOfWork& work) {
                AwardRepository().changeState(work, AwardId(m_otherAward), AwardState::Revoked, QStringLiteral("撤销"));
            }},
        {Acts::PrintHonors,
            [this](UnitOfWork& work) {
                HonorRollRepository().freeze(work, HonorBatchId(m_batch), HonorRollLayout::List);
            }},
    };
}

ActSuite::Writing ActSuite::dutyActs()
{
    const auto roster = [this](UnitOfWork& work) {
        DutyRoster one;
        one.organisation = root;
        one.month = QDate(2025, 1, 1).addMonths(m_count);
        return DutyRosterRepository().insert(work, one);
    };
    return {
        {Acts::EditDuty, [roster](UnitOfWork& work) { (void)roster(work); }},
        {Acts::DecideDuty,
            [this](
                UnitOfWork& work) { DutyRosterRepository().changeState(work, m_roster, DutyRosterState::Published); }},
        {Acts::KeepVisits,
            [this](UnitOfWork& work) {
                Visit visit;
                visit.name = QStringLiteral("来访人%1").arg(m_count);
                visit.organisation = root;
                visit.happenedAt = QDateTime(QDate(2025, 5, 1), QTime(9, 0));
                visit.matter = QStringLiteral("咨询");
                (void)VisitRepository(m_office.vault()).insert(work, visit);
            }},
    };
}

#include "tests/support/fulloffice.h"

#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/assessments/assessmentrepository.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorobjection.h"
#include "models/honors/honorrollrepository.h"
#include "models/interns/internrepository.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/reviews/reviewrepository.h"
#include "models/stations/estaterepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teamrepository.h"
#include "models/training/trainingrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

TermId term(UnitOfWork& work, Dictionary dictionary, const char* name)
{
    return DictionaryRepository().ensure(work, dictionary, QString::fromUtf8(name));
}

} // namespace

FullOffice::FullOffice()
{
    test.run([this](UnitOfWork& work) {
        addPlaces(work);
        addPerson(work);
        addProject(work);
        addActivity(work);
    });
    test.run([this](UnitOfWork& work) { ActivityConfirmation(work).confirm(ActivityId(activity)); });
    test.run([this](UnitOfWork& work) {
        addHonor(work);
        addOrder(work);
        addIntern(work);
        addTraining(work);
        addHours(work);
        addDuty(work);
    });
    test.run([this](UnitOfWork& work) { addCertificate(work); });
    test.run([this](UnitOfWork& work) { fixCertificate(work); });
}

void FullOffice::addPlaces(UnitOfWork& work)
{
    const Vault& vault = test.vault();
    Organisation place;
    place.name = QStringLiteral("虞新社区");
    place.code = QStringLiteral("S1");
    place.kind = OrganisationKind::Community;
    place.parent = OrganisationRepository().root(work.connection())->id;
    place.coordinates = Coordinates{36.70, 119.12};
    community = OrganisationRepository().insert(work, place);
    Team group;
    group.code = QStringLiteral("T7");
    group.name = QStringLiteral("银龄互助队");
    group.category = term(work, Dictionary::TeamCategory, "综合");
    group.field = term(work, Dictionary::ServiceField, "助老");
    group.organisation = community;
    group.leaderName = QStringLiteral("赵队长");
    group.leaderPhone = QStringLiteral("13900001111");
    group.foundedOn = QDate(2019, 4, 5);
    group.notes = QStringLiteral("每周三活动");
    group.menuNeeds = QString::number(term(work, Dictionary::NeedCategory, "代买代购").value());
    group.menuTimes = QStringLiteral("周三下午");
    group.menuArea = QStringLiteral("虞新社区");
    group.menuContact = QStringLiteral("社区服务热线");
    group.menuOrdering = QStringLiteral("提前一天来电");
    team = TeamRepository(vault).insert(work, group);
    Station post;
    post.code = QStringLiteral("Z9");
    post.name = QStringLiteral("虞新驿站");
    post.type = term(work, Dictionary::StationType, "驿站");
    post.organisation = community;
    post.address = QStringLiteral("新华路12号");
    post.coordinates = Coordinates{36.701, 119.121};
    post.openingHours = QStringLiteral("09:00-17:00");
    post.managerName = QStringLiteral("钱站长");
    post.managerPhone = QStringLiteral("13900002222");
    post.services = QStringLiteral("热饭饮水");
    post.notes = QStringLiteral("钥匙在物业");
    station = StationRepository(vault).insert(work, post);
    Estate home;
    home.name = QStringLiteral("虞新花园");
    home.organisation = community;
    home.coordinates = Coordinates{36.702, 119.122};
    home.households = 1234;
    estate = EstateRepository().insert(work, home);
}

void FullOffice::addPerson(UnitOfWork& work)
{
    Volunteer volunteer;
    volunteer.number = QStringLiteral("V000123");
    volunteer.name = QStringLiteral("孙玉兰");
    volunteer.sex = Sex::Female;
    volunteer.idNumber = QStringLiteral("11010519491231002X");
    volunteer.birthDate = QDate(1949, 12, 31);
    volunteer.phone = QStringLiteral("13812345678");
    volunteer.organisation = community;
    volunteer.estate = estate;
    volunteer.address = QStringLiteral("3号楼");
    volunteer.politics = term(work, Dictionary::Politics, "中共党员");
    volunteer.isDoubleRegistered = true;
    volunteer.education = QStringLiteral("大专");
    volunteer.occupation = QStringLiteral("教师");
    volunteer.freeTimes = QStringLiteral("周末");
    volunteer.registeredOn = QDate(2021, 6, 7);
    volunteer.level = term(work, Dictionary::ProfessionalLevel, "专业");
    volunteer.certificateLevel = QStringLiteral("中级");
    volunteer.certificateExpiresOn = QDate(2031, 1, 2);
    volunteer.contactName = QStringLiteral("孙家人");
    volunteer.contactPhone = QStringLiteral("13700003333");
    volunteer.skills = {term(work, Dictionary::Skill, "理发")};
    volunteer.notes = QStringLiteral("会手语");
    person = VolunteerRepository(test.vault()).insert(work, volunteer);
    Membership membership;
    membership.team = team;
    membership.volunteer = person;
    membership.joinedOn = QDate(2022, 2, 3);
    MembershipRepository().join(work, membership);
}

void FullOffice::addProject(UnitOfWork& work)
{
    Project idea;
    idea.code = QStringLiteral("P5");
    idea.name = QStringLiteral("一元早餐");
    idea.category = term(work, Dictionary::ProjectCategory, "为老");
    idea.isBrand = true;
    idea.organisation = community;
    idea.team = team;
    idea.source = term(work, Dictionary::ProjectSource, "群众点单");
    idea.budget = Money(1'234'550);
    idea.scoreTenths = 925;
    idea.targetGroup = QStringLiteral("独居老人");
    idea.summary = QStringLiteral("每天一元的早餐");
    idea.startsOn = QDate(2025, 3, 1);
    idea.endsOn = QDate(2025, 11, 30);
    idea.recruitsFrom = QDate(2025, 2, 10);
    idea.recruitsUntil = QDate(2025, 2, 28);
    idea.recruitingArea = QStringLiteral("全街道");
    idea.funding = QStringLiteral("社区微基金");
    idea.protection = QStringLiteral("意外险");
    idea.beneficiaries = 620;
    idea.spent = Money(1'020'005);
    idea.results = QStringLiteral("每日供餐30份");
    project = ProjectRepository().insert(work, idea);
    ReviewRound round;
    round.name = QStringLiteral("2025年春季评审");
    round.organisation = community;
    round.heldOn = QDate(2025, 2, 5);
    round.criteria = QStringLiteral("契合 60\n创新 40");
    round.judges = QStringLiteral("李老师\n王主任");
    round.dropsExtremes = true;
    round.leastTenths = 605;
    round.places = 12;
    round.rest = ReviewRest::SendBack;
    round.notes = QStringLiteral("现场路演");
    round.state = ReviewState::Cancelled;
    round.stateReason = QStringLiteral("改为书面评审");
    ReviewCandidate candidate;
    candidate.round = ReviewRoundRepository().insert(work, round);
    candidate.project = project;
    candidate.position = 1;
    ReviewSheet sheet;
    sheet.round = candidate.round;
    sheet.candidate = ReviewCandidateRepository().insert(work, candidate);
    sheet.judge = QStringLiteral("李老师");
    sheet.marks = QStringLiteral("50.5 30");
    sheet.remark = QStringLiteral("预算偏高");
    (void)ReviewSheetRepository().insert(work, sheet);
    addAssessment(work);
    addPoints(work);
    addFund(work);
}

void FullOffice::addAssessment(UnitOfWork& work)
{
    Assessment yearly;
    yearly.name = QStringLiteral("2025年度队伍考评");
    yearly.organisation = community;
    yearly.firstDay = QDate(2025, 1, 1);
    yearly.lastDay = QDate(2025, 12, 31);
    yearly.criteria = QStringLiteral("组织 60\n纪律 40");
    yearly.figures = QStringLiteral("服务时长 20");
    yearly.evaluators = QStringLiteral("李老师\n王主任");
    yearly.dropsExtremes = true;
    yearly.notes = QStringLiteral("年底汇总");
    yearly.state = AssessmentState::Scoring;
    Assessed assessed;
    assessed.assessment = AssessmentRepository().insert(work, yearly);
    assessed.subject = team.value();
    AssessmentSheet given;
    given.assessment = assessed.assessment;
    given.assessed = AssessedRepository().insert(work, assessed);
    given.evaluator = QStringLiteral("李老师");
    given.marks = QStringLiteral("50.5 30");
    (void)AssessmentSheetRepository().insert(work, given);
}

void FullOffice::addActivity(UnitOfWork& work)
{
    Activity event;
    event.code = QStringLiteral("A42");
    event.name = QStringLiteral("清洁家园");
    event.project = project;
    event.station = station;
    event.organisation = community;
    event.team = team;
    event.field = term(work, Dictionary::ServiceField, "助老");
    event.place = QStringLiteral("小广场");
    event.plan = QStringLiteral("带手套");
    event.start = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
    event.end = QDateTime(QDate(2025, 3, 1), QTime(11, 30));
    event.capacity = 20;
    event.minimumAge = 16;
    event.state = ActivityState::Ended;
    activity = ActivityRepository().insert(work, event).value();
    Attendance one;
    one.activity = ActivityId(activity);
    one.volunteer = person;
    one.state = AttendanceState::Present;
    one.in = event.start.addSecs(300);
    one.out = event.end;
    one.breakMinutes = 10;
    AttendanceRepository().insert(work, one);
}

void FullOffice::addHonor(UnitOfWork& work)
{
    HonorBatch selection;
    selection.name = QStringLiteral("2025年度先进典型");
    selection.year = 2025;
    selection.organisation = community;
    selection.citation = QStringLiteral("向他们学习");
    selection.basis = QStringLiteral("评选办法");
    selection.contact = QStringLiteral("周干事，文明实践所");
    selection.noticeFrom = QDate(2025, 11, 24);
    selection.noticeUntil = QDate(2025, 12, 1);
    selection.issuer = QStringLiteral("街道办事处");
    selection.announcedOn = QDate(2025, 12, 5);
    selection.state = HonorBatchState::Announced;
    batch = HonorBatchRepository().insert(work, selection);
    Award honor;
    honor.batch = batch;
    honor.title = term(work, Dictionary::HonorTitle, "最美志愿者");
    honor.year = 2025;
    honor.name = QStringLiteral("孙玉兰");
    honor.honored = person.value();
    honor.teamName = QStringLiteral("银龄互助队");
    honor.deeds = QStringLiteral("十年如一日");
    honor.state = AwardState::Granted;
    honor.grantedOn = QDate(2025, 12, 5);
    honor.noticeUntil = selection.noticeUntil;
    award = awardTable().insert(work, honor); // as its steps would have left it
    HonorRollRepository().freeze(work, batch, HonorRollLayout::Poster);
    HonorObjection objection;
    objection.award = award;
    objection.raisedBy = QStringLiteral("钱先生");
    objection.phone = QStringLiteral("13600005555");
    objection.raisedOn = QDate(2025, 11, 25);
    objection.content = QStringLiteral("事迹有出入");
    objection.answerBy = QDate(2025, 12, 2);
    objection.answeredOn = QDate(2025, 11, 28);
    objection.state = HonorObjectionState::Unfounded;
    objection.stateReason = QStringLiteral("经核实属实");
    honorObjectionTable().insert(work, objection, &test.vault());
}

void FullOffice::addOrder(UnitOfWork& work)
{
    const Vault& vault = test.vault();
    Order call;
    call.number = QStringLiteral("D2025-1");
    call.source = term(work, Dictionary::OrderSource, "热线");
    call.requesterName = QStringLiteral("李奶奶");
    call.requesterPhone = QStringLiteral("13600004444");
    call.address = QStringLiteral("5号楼2单元");
    call.organisation = community;
    call.estate = estate;
    call.kind = OrderKind::Errand;
    call.need = term(work, Dictionary::NeedCategory, "代买代购");
    call.details = QStringLiteral("买米");
    call.urgency = OrderUrgency::Urgent;
    call.wishedAt = QDateTime(QDate(2025, 5, 2), QTime(10, 0));
    call.safetyNote = QStringLiteral("家里有狗");
    call.requestedAt = QDateTime(QDate(2025, 5, 1), QTime(9, 0));
    call.station = station;
    order = OrderIntake(work, vault).receive(call);
    const auto at = [&](int minutes) { return call.requestedAt.addSecs(60 * minutes); };
    OrderIntake(work, vault).accept(order, at(5));
    OrderDispatch(work, vault, at(10)).dispatch(order, {team, person});
    OrderDispatch(work, vault, at(20)).accept(order);
    OrderDispatch(work, vault, at(30)).start(order);
    OrderDispatch(work, vault, at(95)).finish(order);
    Evaluation evaluation;
    evaluation.grade = Grade::Satisfied;
    evaluation.words = QStringLiteral("很快");
    evaluation.channel = QStringLiteral("phone");
    (void)OrderClosing(work, vault, at(120)).evaluate(order, evaluation);
}

void FullOffice::addIntern(UnitOfWork& work)
{
    Intern student;
    student.name = QStringLiteral("潘雪");
    student.sex = Sex::Male;
    student.school = QStringLiteral("北京师范大学");
    student.major = QStringLiteral("心理学");
    student.studentNumber = QStringLiteral("B2401");
    student.organisation = community;
    student.station = station;
    student.post = QStringLiteral("个案助理");
    student.mentorName = QStringLiteral("莱建英");
    student.startedOn = QDate(2024, 12, 10);
    student.endedOn = QDate(2025, 1, 24);
    student.earlierMinutes = Minutes(227 * 60);
    student.grade = InternGrade::Excellent;
    student.assessment = QStringLiteral("踏实肯干");
    student.certificateNumber = QStringLiteral("〔2025〕第0007号");
    student.certifiedOn = QDate(2025, 1, 25);
    student.state = InternState::Finished;
    student.notes = QStringLiteral("住校");
    InternEntry entry;
    entry.intern = InternRepository().insert(work, student);
    entry.kind = InternEntryKind::Attendance;
    entry.happenedOn = QDate(2024, 12, 11);
    entry.minutes = Minutes(450);
    entry.isSigned = true;
    entry.post = QStringLiteral("个案助理");
    entry.content = QStringLiteral("入户走访");
    entry.process = QStringLiteral("走访三户");
    entry.reflection = QStringLiteral("多听少说");
    entry.difficulty = QStringLiteral("方言");
    entry.mentorWords = QStringLiteral("继续");
    (void)InternEntryRepository().insert(work, entry);
}

void FullOffice::addTraining(UnitOfWork& work)
{
    Course course;
    course.code = QStringLiteral("C7");
    course.name = QStringLiteral("应急救护培训");
    course.organisation = community;
    course.minutes = Minutes(8 * 60);
    course.countsForLicence = true;
    course.credentialKind = term(work, Dictionary::CredentialKind, "救护员证");
    course.validMonths = 36;
    course.summary = QStringLiteral("心肺复苏");
    CourseSession session;
    session.course = CourseRepository().insert(work, course);
    session.organisation = community;
    session.start = QDateTime(QDate(2025, 4, 5), QTime(9, 0));
    session.end = QDateTime(QDate(2025, 4, 5), QTime(17, 0));
    session.place = QStringLiteral("二楼会议室");
    session.trainer = QStringLiteral("红十字会刘老师");
    session.capacity = 30;
    session.notes = QStringLiteral("自带水杯");
    session.state = CourseSessionState::Held;
    Enrolment enrolment;
    enrolment.session = CourseSessionRepository().insert(work, session);
    enrolment.volunteer = person;
    enrolment.minutes = course.minutes;
    enrolment.scoreTenths = 885;
    enrolment.notes = QStringLiteral("补考一次");
    enrolment.state = EnrolmentState::Attended;
    const EnrolmentId part = EnrolmentRepository().insert(work, enrolment);
    (void)takeEnrolmentStep(work, part, EnrolmentState::Passed, {});
    Credential gained = CredentialRepository().all(work.connection()).first();
    gained.number = QStringLiteral("JH0042");
    gained.issuer = QStringLiteral("区红十字会");
    gained.expiresOn = {};
    CredentialRepository().update(work, gained);
    Licence licence;
    licence.volunteer = person;
    licence.level = LicenceLevel::Worker;
    licence.number = QStringLiteral("SW2019-8");
    licence.certifiedOn = QDate(2019, 6, 1);
    licence.registeredOn = QDate(2025, 1, 1);
    licence.outsideMinutes = Minutes(12 * 60);
    licence.notes = QStringLiteral("2025年继续登记");
    licence.state = LicenceState::Ended; // what is held stands otherwise from day to day
    (void)LicenceRepository().insert(work, licence);
}

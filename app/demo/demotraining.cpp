#include "app/demo/demotraining.h"

#include "models/organisation/organisationrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

const QStringList schools{QStringLiteral("山东大学"), QStringLiteral("山东师范大学"), QStringLiteral("青岛大学"),
    QStringLiteral("济南大学"), QStringLiteral("潍坊学院")};
const QStringList majors{QStringLiteral("社会工作"), QStringLiteral("社会学"), QStringLiteral("心理学")};
const QStringList posts{QStringLiteral("个案助理"), QStringLiteral("小组活动助理"), QStringLiteral("社区走访")};

struct CourseRow {
    const char* name;
    int hours;
    bool countsForLicence;
    const char* credential; ///< "" for none
    int months;
};

constexpr CourseRow courseRows[]{
    {"志愿者岗前培训", 4, false, "志愿者培训合格证", 0},
    {"应急救护培训", 8, true, "救护员证", 36},
    {"社会工作实务能力提升", 24, true, "", 0},
    {"消防安全培训", 4, false, "消防培训合格证", 12},
};

constexpr int peopleWanted = 60;
constexpr int historyInterns = 48;

} // namespace

void DemoTraining::findPeople(Connection& connection)
{
    m_office = OrganisationRepository().root(connection)->id;
    for (const auto& [id, name] : registeredByLevel(connection, peopleWanted)) {
        m_people << id;
        if (m_mentors.size() < 3)
            m_mentors << name;
    }
}

void DemoTraining::addHistory(UnitOfWork& work)
{
    findPeople(work.connection());
    constexpr int threeYears = 3 * 365;
    for (int i = 0; i < historyInterns; ++i) {
        Intern one = intern(i, 120 + m_words.below(threeYears), 30 + 15 * m_words.below(4));
        one.state = InternState::Finished;
        one.grade = givenGrades().at(m_words.below(3));
        one.earlierMinutes = Minutes(60 * (120 + m_words.below(340)));
        if (!InternRepository().findByIdentity(work.connection(), one.name, one.school, one.startedOn))
            (void)InternRepository().insert(work, one);
    }
}

void DemoTraining::add(UnitOfWork& work)
{
    m_people.clear();
    m_mentors.clear();
    findPeople(work.connection());
    if (m_people.isEmpty())
        return;
    addCourses(work);
    addCredentials(work);
    addLicences(work);
    addInterns(work);
}

void DemoTraining::addCourses(UnitOfWork& work)
{
    int daysAgo = 200;
    for (const CourseRow& row : courseRows) {
        Course course;
        course.name = QString::fromUtf8(row.name);
        course.code = CourseRepository().nextCode(work.connection());
        course.organisation = m_office;
        course.minutes = Minutes(60 * row.hours);
        course.countsForLicence = row.countsForLicence;
        course.credentialKind = DictionaryRepository().idOf(
            work.connection(), Dictionary::CredentialKind, QString::fromUtf8(row.credential));
        course.validMonths = row.months;
        course.id = CourseRepository().insert(work, course);
        addSession(work, course, daysAgo, 18);
        daysAgo -= 45;
    }
    Course planned = CourseRepository().all(work.connection()).first();
    addSession(work, planned, -6, 12);
}

/// In the past everybody has come but for a few; ahead they have signed up.
void DemoTraining::addSession(UnitOfWork& work, const Course& course, int daysAgo, int people)
{
    CourseSession session;
    session.course = course.id;
    session.organisation = m_office;
    session.start = QDateTime(m_today.addDays(-daysAgo), QTime(9, 0));
    session.end = QDateTime(m_today.addDays(-daysAgo), QTime(17, 0));
    session.place = QStringLiteral("街道二楼会议室");
    session.trainer = QStringLiteral("刘老师");
    session.capacity = 30;
    session.state = daysAgo > 0 ? CourseSessionState::Held : CourseSessionState::Planned;
    session.id = CourseSessionRepository().insert(work, session);
    QSet<VolunteerId> known;
    for (int i = 0; i < people; ++i) {
        Enrolment enrolment;
        enrolment.session = session.id;
        enrolment.volunteer = m_people.at(m_next++ % m_people.size());
        enrolment.minutes = course.minutes;
        if (known.contains(enrolment.volunteer))
            return; // a small office
        known.insert(enrolment.volunteer);
        enrolment.state = daysAgo <= 0 ? EnrolmentState::Enrolled
            : m_words.chance(10)       ? EnrolmentState::Absent
                                       : EnrolmentState::Attended;
        const EnrolmentId id = EnrolmentRepository().insert(work, enrolment);
        if (enrolment.state == EnrolmentState::Attended && m_words.chance(85))
            (void)takeEnrolmentStep(work, id, EnrolmentState::Passed, {});
    }
}

void DemoTraining::addCredentials(UnitOfWork& work)
{
    const QList<Term> kinds = DictionaryRepository().terms(work.connection(), Dictionary::CredentialKind);
    constexpr int daysLeft[]{12, 25, -20, 200, 400};
    for (int i = 0; i < int(std::size(daysLeft)); ++i) {
        Credential credential;
        credential.volunteer = m_people.at(i % m_people.size());
        credential.kind = kinds.at(2).id;
        credential.issuer = QStringLiteral("区疾控中心");
        credential.number = QStringLiteral("JK%1").arg(2301 + i);
        credential.expiresOn = m_today.addDays(daysLeft[i]);
        credential.issuedOn = credential.expiresOn.addYears(-1);
        (void)CredentialRepository().insert(work, credential);
    }
    Credential waiting;
    waiting.volunteer = m_people.last();
    waiting.kind = kinds.at(3).id;
    waiting.state = CredentialState::Pending;
    (void)CredentialRepository().insert(work, waiting);
}

void DemoTraining::addLicences(UnitOfWork& work)
{
    constexpr int daysSinceRegistration[]{40, 400, 1'040, 1'110, 0};
    for (int i = 0; i < int(std::size(daysSinceRegistration)) && i < m_people.size(); ++i) {
        Licence licence;
        licence.volunteer = m_people.at(i);
        licence.level = i % 2 == 0 ? LicenceLevel::Worker : LicenceLevel::Assistant;
        licence.number = QStringLiteral("SG3707%1").arg(10'021 + i);
        const int days = daysSinceRegistration[i];
        licence.certifiedOn = m_today.addDays(days == 0 ? -310 : -days - 1'500);
        licence.registeredOn = days == 0 ? QDate() : m_today.addDays(-days);
        licence.outsideMinutes = Minutes(60 * std::min(days / 16, 80));
        (void)LicenceRepository().insert(work, licence);
    }
}

Intern DemoTraining::intern(int school, int daysAgo, int days)
{
    Intern one;
    const bool isFemale = m_words.chance(60);
    one.name = m_words.personName(isFemale);
    one.sex = isFemale ? Sex::Female : Sex::Male;
    one.school = schools.at(school % schools.size());
    one.major = m_words.pick(majors);
    one.post = m_words.pick(posts);
    one.organisation = m_office;
    one.mentorName = m_mentors.isEmpty() ? QString() : m_words.pick(m_mentors);
    one.startedOn = m_today.addDays(-daysAgo);
    one.endedOn = one.startedOn.addDays(days);
    return one;
}

/// One has applied, three are at work, one waits for the end of the assessment.
void DemoTraining::addInterns(UnitOfWork& work)
{
    struct Row {
        int daysAgo;
        InternState state;
        int papers; ///< kinds in the file
    };
    const QList<Row> rows{{-7, InternState::Applied, 0}, {3, InternState::OnPost, 1}, {20, InternState::OnPost, 5},
        {38, InternState::OnPost, 6}, {50, InternState::Assessed, 10}};
    for (int i = 0; i < rows.size(); ++i) {
        Intern one = intern(i, rows.at(i).daysAgo, 45);
        one.state = rows.at(i).state;
        if (one.state == InternState::Assessed)
            one.grade = InternGrade::Excellent;
        one.id = InternRepository().insert(work, one);
        addFile(work, one, rows.at(i).papers);
    }
    linkMentors(work);
}

void DemoTraining::addFile(UnitOfWork& work, const Intern& intern, int papers)
{
    InternEntry entry;
    entry.intern = intern.id;
    entry.post = intern.post;
    entry.isSigned = true;
    entry.content = QStringLiteral("走访独居老人，了解需求");
    entry.process = QStringLiteral("与督导一同入户，做好记录");
    entry.reflection = QStringLiteral("倾听比建议更重要");
    entry.mentorWords = QStringLiteral("记录清楚，继续保持");
    int done = 0;
    for (const InternEntryKind kind : allInternEntryKinds()) {
        if (++done > papers)
            break;
        entry.kind = kind;
        entry.grade = isEvaluation(kind) ? InternGrade::Good : InternGrade::None;
        const bool isAttendance = kind == InternEntryKind::Attendance;
        entry.minutes = isAttendance ? Minutes(7 * 60) : Minutes();
        const int days = int(intern.startedOn.daysTo(std::min(m_today, intern.endedOn)));
        for (int i = 0; i < (isAttendance ? days * 5 / 7 : 1); ++i) {
            entry.happenedOn = intern.startedOn.addDays(isAttendance ? i * 7 / 5 : std::min(days, 4 * done));
            (void)InternEntryRepository().insert(work, entry);
        }
    }
}

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordlist.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teamrepository.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Courses with who takes part, and the credentials they give.
class TrainingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standsByItsLastDay_data();
    void standsByItsLastDay();
    void filtersAsItStands();
    void placesAreLimited();
    void nobodySignsUpTwice();
    void canceledSessionsTakeNobody();
    void passingGivesTheCredential();
    void passingMayGiveNothing();
    void signsUpWholeTeams();
    void countsWhoCame();
    void validatesWhatIsEntered();
    void findsByVolunteer();

private:
    VolunteerId person(const QString& name, int number);
    CourseSession session(const Course& course, int capacity = 0);
    EnrolmentId enrol(CourseSessionId session, VolunteerId person, EnrolmentState state = EnrolmentState::Enrolled);
    TakenStep take(EnrolmentId id, EnrolmentState to, const QString& reason = {});
    [[nodiscard]] Course course(const QString& code);

    std::unique_ptr<TestOffice> m_office;
    OrganisationId m_root;
    TermId m_kind;
};

void TrainingTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_root = OrganisationRepository().root(m_office->reader())->id;
    m_kind = DictionaryRepository().terms(m_office->reader(), Dictionary::CredentialKind).first().id;
}

VolunteerId TrainingTest::person(const QString& name, int number)
{
    Volunteer volunteer;
    volunteer.name = name;
    volunteer.idType = IdType::Passport;
    volunteer.idNumber = QStringLiteral("E%1").arg(10'000'000 + number);
    volunteer.organisation = m_root;
    VolunteerId id;
    m_office->run([&](UnitOfWork& work) { id = VolunteerRepository(m_office->vault()).insert(work, volunteer); });
    return id;
}

Course TrainingTest::course(const QString& code)
{
    Course course;
    course.code = code;
    course.name = QStringLiteral("应急救护%1").arg(code);
    course.organisation = m_root;
    course.minutes = Minutes(480);
    return course;
}

CourseSession TrainingTest::session(const Course& course, int capacity)
{
    CourseSession session;
    session.organisation = m_root;
    session.start = QDateTime(QDate(2025, 4, 5), QTime(9, 0));
    session.end = QDateTime(QDate(2025, 4, 5), QTime(17, 0));
    session.capacity = capacity;
    m_office->run([&](UnitOfWork& work) {
        session.course = CourseRepository().insert(work, course);
        session.id = CourseSessionRepository().insert(work, session);
    });
    return session;
}

EnrolmentId TrainingTest::enrol(CourseSessionId session, VolunteerId person, EnrolmentState state)
{
    Enrolment enrolment;
    enrolment.session = session;
    enrolment.volunteer = person;
    enrolment.minutes = Minutes(480);
    enrolment.state = state;
    EnrolmentId id;
    m_office->run([&](UnitOfWork& work) { id = EnrolmentRepository().insert(work, enrolment); });
    return id;
}

TakenStep TrainingTest::take(EnrolmentId id, EnrolmentState to, const QString& reason)
{
    TakenStep taken;
    m_office->run([&](UnitOfWork& work) { taken = takeEnrolmentStep(work, id, to, reason); });
    return taken;
}

void TrainingTest::standsByItsLastDay_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<int>("standing");
    const auto row = [](const char* name, CredentialState state, QDate lastDay, Standing standing) {
        QTest::newRow(name) << int(state) << lastDay << int(standing);
    };
    using C = CredentialState;
    const QDate day(2026, 3, 1);
    row("not begun", C::NotStarted, day.addDays(-9), Standing::NotStarted);
    row("handed in", C::Pending, day.addDays(-9), Standing::Pending);
    row("not passed", C::Failed, {}, Standing::Failed);
    row("withdrawn", C::Withdrawn, day.addDays(900), Standing::Withdrawn);
    row("without end", C::Valid, {}, Standing::Valid);
    row("31 days left", C::Valid, day.addDays(31), Standing::Valid);
    row("30 days left", C::Valid, day.addDays(30), Standing::Expiring);
    row("the last day", C::Valid, day, Standing::Expiring);
    row("the day after", C::Valid, day.addDays(-1), Standing::Expired);
}

void TrainingTest::standsByItsLastDay()
{
    QFETCH(int, state);
    QFETCH(QDate, lastDay);
    QFETCH(int, standing);
    QCOMPARE(int(standingOn(CredentialState(state), lastDay, QDate(2026, 3, 1))), standing);
}

/// The list's conditions say the same as standingOn().
void TrainingTest::filtersAsItStands()
{
    const QDate today = QDate::currentDate();
    const VolunteerId who = person(QStringLiteral("王聪聪"), 1);
    QHash<Standing, int> expected;
    m_office->run([&](UnitOfWork& work) {
        for (const CredentialState state : credentialStates().states()) {
            for (const int days : {-400, -1, 0, 1, 29, 30, 31, 400, 100'000}) {
                Credential one;
                one.volunteer = who;
                one.kind = m_kind;
                one.state = state;
                one.expiresOn = days == 100'000 ? QDate() : today.addDays(days);
                (void)CredentialRepository().insert(work, one);
                ++expected[standingOn(state, one.expiresOn, today)];
            }
        }
    });
    for (const Standing standing : allStandings()) {
        const RecordFilter filter{{}, {}, {{QStringLiteral("state"), {standingCode(standing)}}}};
        const auto found = readRecordIds(m_office->reader(), CredentialRecords(), {{}, filter, -1, Qt::AscendingOrder});
        QCOMPARE(int(found.size()), expected.value(standing));
        QVERIFY(!found.empty());
    }
    const RecordFilter both{
        {}, {}, {{QStringLiteral("state"), {QStringLiteral("expiring"), QStringLiteral("expired")}}}};
    QCOMPARE(int(readRecordIds(m_office->reader(), CredentialRecords(), {{}, both, -1, Qt::AscendingOrder}).size()),
        expected[Standing::Expiring] + expected[Standing::Expired]);
}

void TrainingTest::placesAreLimited()
{
    const CourseSession two = session(course(QStringLiteral("C1")), 2);
    enrol(two.id, person(QStringLiteral("甲"), 1));
    const EnrolmentId second = enrol(two.id, person(QStringLiteral("乙"), 2));
    const VolunteerId third = person(QStringLiteral("丙"), 3);
    QVERIFY(errorOf([&] { enrol(two.id, third); }).contains(QStringLiteral("2 places")));
    take(second, EnrolmentState::Cancelled, QStringLiteral("有事"));
    QVERIFY(enrol(two.id, third).isValid());
    QVERIFY(errorOf([&] { take(second, EnrolmentState::Enrolled); }).contains(QStringLiteral("2 places")));
}

void TrainingTest::nobodySignsUpTwice()
{
    const CourseSession any = session(course(QStringLiteral("C1")));
    const VolunteerId who = person(QStringLiteral("王聪聪"), 1);
    enrol(any.id, who);
    QVERIFY(errorOf([&] { enrol(any.id, who); }).contains(QStringLiteral("王聪聪")));
    QVERIFY(enrol(session(course(QStringLiteral("C2"))).id, who).isValid());
}

void TrainingTest::canceledSessionsTakeNobody()
{
    const CourseSession any = session(course(QStringLiteral("C1")));
    m_office->run([&](UnitOfWork& work) {
        CourseSessionRepository().changeState(work, any.id, CourseSessionState::Cancelled, QStringLiteral("台风"));
    });
    QVERIFY(errorOf([&] { enrol(any.id, person(QStringLiteral("甲"), 1)); }).contains(QStringLiteral("canceled")));
}

void TrainingTest::passingGivesTheCredential()
{
    Course first = course(QStringLiteral("C1"));
    first.credentialKind = m_kind;
    first.validMonths = 36;
    const VolunteerId who = person(QStringLiteral("王聪聪"), 1);
    const EnrolmentId id = enrol(session(first).id, who);
    QVERIFY(errorOf([&] { take(id, EnrolmentState::Passed); }).contains(QStringLiteral("cannot become")));
    take(id, EnrolmentState::Attended);
    QCOMPARE(CredentialRepository().ofVolunteer(m_office->reader(), who).size(), 0);
    const TakenStep passed = take(id, EnrolmentState::Passed);
    QVERIFY(passed.told.contains(QStringLiteral("王聪聪")));
    const QList<Credential> gained = CredentialRepository().ofVolunteer(m_office->reader(), who);
    QCOMPARE(gained.size(), 1);
    QCOMPARE(gained[0].kind, m_kind);
    QCOMPARE(gained[0].issuedOn, QDate(2025, 4, 5));
    QCOMPARE(gained[0].expiresOn, QDate(2028, 4, 5));
    QCOMPARE(gained[0].state, CredentialState::Valid);
    QCOMPARE(EnrolmentRepository().require(m_office->reader(), id).credential, gained[0].id);
    m_office->run([&](UnitOfWork& work) { passed.back(work); });
    QCOMPARE(EnrolmentRepository().require(m_office->reader(), id).state, EnrolmentState::Attended);
    QVERIFY(!EnrolmentRepository().require(m_office->reader(), id).credential.isValid());
    QCOMPARE(CredentialRepository().ofVolunteer(m_office->reader(), who).size(), 0);
    QCOMPARE(CredentialRepository().require(m_office->reader(), gained[0].id).state, CredentialState::Withdrawn);
}

void TrainingTest::passingMayGiveNothing()
{
    const VolunteerId who = person(QStringLiteral("王聪聪"), 1);
    const EnrolmentId id = enrol(session(course(QStringLiteral("C1"))).id, who, EnrolmentState::Attended);
    const TakenStep passed = take(id, EnrolmentState::Passed);
    QCOMPARE(passed.told, QString());
    QCOMPARE(CredentialRepository().ofVolunteer(m_office->reader(), who).size(), 0);
    m_office->run([&](UnitOfWork& work) { passed.back(work); });
    QCOMPARE(EnrolmentRepository().require(m_office->reader(), id).state, EnrolmentState::Attended);
}

/// Who is in the team on the day; who left before or is on the list already stays away.
void TrainingTest::signsUpWholeTeams()
{
    const CourseSession any = session(course(QStringLiteral("C1")));
    const QDate day = any.start.date();
    const VolunteerId known = person(QStringLiteral("甲"), 1);
    enrol(any.id, known);
    TeamId team;
    const QList<VolunteerId> people{known, person(QStringLiteral("乙"), 2), person(QStringLiteral("丙"), 3),
        person(QStringLiteral("丁"), 4), person(QStringLiteral("戊"), 5)};
    m_office->run([&](UnitOfWork& work) {
        Team group;
        group.code = QStringLiteral("T1");
        group.name = QStringLiteral("银龄队");
        group.organisation = m_root;
        team = TeamRepository(m_office->vault()).insert(work, group);
        const QList<std::pair<QDate, QDate>> spans{{day.addDays(-100), {}}, {day.addDays(-100), {}},
            {day.addDays(-100), day}, {day, day.addDays(1)}, {day.addDays(1), {}}};
        for (qsizetype i = 0; i < people.size(); ++i)
            (void)MembershipRepository().join(work,
                Membership{{}, team, people.at(i), MembershipRole::Member, spans.at(i).first, spans.at(i).second});
    });
    qsizetype added = 0;
    m_office->run([&](UnitOfWork& work) { added = enrolTeam(work, any.id, team.value()).size(); });
    QCOMPARE(added, 2);
    QCOMPARE(EnrolmentRepository().counts(m_office->reader(), any.id).people, 3);
    QCOMPARE(EnrolmentRepository().ofVolunteer(m_office->reader(), people[1]).first().minutes, Minutes(480));
    m_office->run([&](UnitOfWork& work) { added = enrolTeam(work, any.id, team.value()).size(); });
    QCOMPARE(added, 0);
}

void TrainingTest::countsWhoCame()
{
    const CourseSession any = session(course(QStringLiteral("C1")));
    int number = 0;
    for (const EnrolmentState state : enrolmentStates().states())
        enrol(any.id, person(QStringLiteral("人%1").arg(int(state)), ++number), state);
    const SessionCounts counts = EnrolmentRepository().counts(m_office->reader(), any.id);
    QCOMPARE(counts.people, 5); // not who canceled
    QCOMPARE(counts.attended, 3);
    QCOMPARE(counts.passed, 1);
    QCOMPARE(counts.minutes, Minutes(960)); // attended or passed
}

void TrainingTest::validatesWhatIsEntered()
{
    CourseSession wrong;
    wrong.course = CourseId(1);
    wrong.organisation = m_root;
    wrong.start = QDateTime(QDate(2025, 4, 5), QTime(9, 0));
    wrong.end = wrong.start;
    QCOMPARE(validate(wrong).first().field, QStringLiteral("end"));
    wrong.end = wrong.start.addSecs(60);
    QVERIFY(validate(wrong).isEmpty());
    Enrolment scored;
    scored.session = CourseSessionId(1);
    scored.volunteer = VolunteerId(1);
    for (const auto& [tenths, isFine] : {std::pair(0, true), {1000, true}, {1001, false}, {-1, false}}) {
        scored.scoreTenths = tenths;
        QCOMPARE(validate(scored).isEmpty(), isFine);
    }
    Credential upside;
    upside.volunteer = VolunteerId(1);
    upside.kind = m_kind;
    upside.issuedOn = QDate(2025, 4, 5);
    upside.expiresOn = QDate(2025, 4, 5);
    QVERIFY(validate(upside).isEmpty());
    upside.expiresOn = QDate(2025, 4, 4);
    QCOMPARE(validate(upside).first().field, QStringLiteral("expiresOn"));
}

void TrainingTest::findsByVolunteer()
{
    const CourseSession any = session(course(QStringLiteral("C1")));
    enrol(any.id, person(QStringLiteral("王聪聪"), 1));
    enrol(any.id, person(QStringLiteral("李明"), 2));
    const auto found = [&](const RecordSource& source, const QString& words) {
        return readRecordIds(m_office->reader(), source, {words, {}, -1, Qt::AscendingOrder}).size();
    };
    QCOMPARE(found(EnrolmentRecords(), QStringLiteral("wcc")), size_t(1));
    QCOMPARE(found(EnrolmentRecords(), QString()), size_t(2));
    QCOMPARE(found(CourseRecords(), QStringLiteral("yjjh")), size_t(1));
    QCOMPARE(found(CourseSessionRecords(), QStringLiteral("应急")), size_t(1));
}

VD_TEST(TrainingTest)
#include "training_test.moc"

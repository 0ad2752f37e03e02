#include "models/database/query.h"
#include "models/interns/internrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/recordlist.h"
#include "models/reports/dashboardqueries.h"
#include "models/reports/trainingreport.h"
#include "models/training/trainingrecords.h"
#include "models/training/trainingrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The cycle of social workers' licences, the ladder, and what of it waits.
class LicenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isDueInTime_data();
    void isDueInTime();
    void warnsNinetyDaysBefore_data();
    void warnsNinetyDaysBefore();
    void needsHoursOfItsLevel();
    void countsTrainingOfThePeriod();
    void thereIsOneForEachPerson();
    void waitsInTheTodoList();
    void ladderCountsTheTiers();
    void volunteersRiseWithTrainingAndService_data();
    void volunteersRiseWithTrainingAndService();
    void licensedRiseWithInterns();
    void reportCountsCourses();

private:
    VolunteerId person(const QString& name, int number, const QString& level = {});
    LicenceId add(const Licence& licence);
    [[nodiscard]] Licence licence(VolunteerId person) const;
    /// Somebody's part in a course of so many hours on a day.
    void train(VolunteerId person, QDate day, int hours, bool counts, EnrolmentState state = EnrolmentState::Passed);
    [[nodiscard]] QList<ReportSection> ladder();

    std::unique_ptr<TestOffice> m_office;
    OrganisationId m_root;
    int m_count = 0;
};

void LicenceTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_root = OrganisationRepository().root(m_office->reader())->id;
}

VolunteerId LicenceTest::person(const QString& name, int number, const QString& level)
{
    Volunteer volunteer;
    volunteer.name = name;
    volunteer.idType = IdType::Passport;
    volunteer.idNumber = QStringLiteral("E%1").arg(10'000'000 + number);
    volunteer.organisation = m_root;
    VolunteerId id;
    m_office->run([&](UnitOfWork& work) {
        volunteer.level = DictionaryRepository().idOf(work.connection(), Dictionary::ProfessionalLevel, level);
        id = VolunteerRepository(m_office->vault()).insert(work, volunteer);
    });
    return id;
}

LicenceId LicenceTest::add(const Licence& licence)
{
    LicenceId id;
    m_office->run([&](UnitOfWork& work) { id = LicenceRepository().insert(work, licence); });
    return id;
}

Licence LicenceTest::licence(VolunteerId person) const
{
    Licence licence;
    licence.volunteer = person;
    licence.level = LicenceLevel::Worker;
    licence.certifiedOn = QDate(2019, 6, 1);
    licence.registeredOn = QDate(2024, 1, 10);
    return licence;
}

void LicenceTest::train(VolunteerId person, QDate day, int hours, bool counts, EnrolmentState state)
{
    m_office->run([&](UnitOfWork& work) {
        Course course;
        course.code = QStringLiteral("C%1").arg(++m_count);
        course.name = QStringLiteral("课程%1").arg(m_count);
        course.organisation = m_root;
        course.countsForLicence = counts;
        CourseSession session;
        session.course = CourseRepository().insert(work, course);
        session.organisation = m_root;
        session.start = QDateTime(day, QTime(0, 0));
        session.end = QDateTime(day, QTime(23, 0));
        session.state = CourseSessionState::Held;
        Enrolment enrolment;
        enrolment.session = CourseSessionRepository().insert(work, session);
        enrolment.volunteer = person;
        enrolment.minutes = Minutes(60 * hours);
        enrolment.state = state;
        (void)EnrolmentRepository().insert(work, enrolment);
    });
}

QList<ReportSection> LicenceTest::ladder()
{
    return ladderSections(m_office->reader(), m_office->vault(), {QStringLiteral("ladder"), {}, {}, {}, {}});
}

void LicenceTest::isDueInTime_data()
{
    QTest::addColumn<QDate>("registered");
    QTest::addColumn<QDate>("due");
    QTest::newRow("first within a year of the certificate") << QDate() << QDate(2020, 6, 1);
    QTest::newRow("then every three years") << QDate(2024, 1, 10) << QDate(2027, 1, 10);
    QTest::newRow("leap day") << QDate(2024, 2, 29) << QDate(2027, 2, 28);
}

void LicenceTest::isDueInTime()
{
    QFETCH(QDate, registered);
    QFETCH(QDate, due);
    Licence one = licence(person(QStringLiteral("王聪聪"), 1));
    one.registeredOn = registered;
    QCOMPARE(dueOn(one), due);
    QCOMPARE(trainingPeriod(one).has_value(), registered.isValid());
    const LicenceId id = add(one);
    const auto stored = [&] {
        return m_office->reader().scalar(QStringLiteral("SELECT due_on FROM licences WHERE id = ?"), {id.value()});
    };
    QCOMPARE(stored().toString(), isoDate(due));
    one.id = id;
    one.registeredOn = QDate(2026, 1, 10);
    m_office->run([&](UnitOfWork& work) { LicenceRepository().update(work, one); });
    QCOMPARE(stored().toString(), QStringLiteral("2029-01-10"));
}

void LicenceTest::warnsNinetyDaysBefore_data()
{
    QTest::addColumn<bool>("isRegistered");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<int>("standing");
    using S = LicenceStanding;
    QTest::newRow("91 days before") << true << 91 << int(S::Valid);
    QTest::newRow("not registered yet") << false << 91 << int(S::ToRegister);
    QTest::newRow("90 days before") << true << 90 << int(S::DueSoon);
    QTest::newRow("first within 90 days") << false << 90 << int(S::DueSoon);
    QTest::newRow("on the day") << true << 0 << int(S::DueSoon);
    QTest::newRow("the day after") << true << -1 << int(S::Overdue);
}

void LicenceTest::warnsNinetyDaysBefore()
{
    QFETCH(bool, isRegistered);
    QFETCH(int, daysLeft);
    QFETCH(int, standing);
    const QDate day(2026, 3, 1);
    QCOMPARE(int(licenceStanding(LicenceState::Held, isRegistered, day.addDays(daysLeft), day)), standing);
    QCOMPARE(licenceStanding(LicenceState::Ended, isRegistered, day.addDays(daysLeft), day), LicenceStanding::Ended);
}

void LicenceTest::needsHoursOfItsLevel()
{
    QCOMPARE(neededTraining(LicenceLevel::Assistant), Minutes(72 * 60));
    QCOMPARE(neededTraining(LicenceLevel::Worker), Minutes(90 * 60));
    QCOMPARE(neededTraining(LicenceLevel::Senior), Minutes(90 * 60));
}

/// From the day of registration up to the day before the next; courses that count, of who came.
void LicenceTest::countsTrainingOfThePeriod()
{
    const VolunteerId who = person(QStringLiteral("王聪聪"), 1);
    Licence one = licence(who);
    one.outsideMinutes = Minutes(30);
    one.id = add(one);
    train(who, QDate(2024, 1, 9), 1, true);
    train(who, QDate(2024, 1, 10), 2, true);
    train(who, QDate(2025, 5, 5), 4, true, EnrolmentState::Attended);
    train(who, QDate(2025, 5, 6), 8, false);
    train(who, QDate(2025, 5, 7), 16, true, EnrolmentState::Absent);
    train(who, QDate(2025, 5, 8), 32, true, EnrolmentState::Failed);
    train(who, QDate(2027, 1, 9), 64, true);
    train(who, QDate(2027, 1, 10), 128, true);
    train(person(QStringLiteral("李明"), 2), QDate(2025, 5, 5), 256, true);
    const Minutes expected((2 + 4 + 64) * 60 + 30);
    QCOMPARE(LicenceRepository().training(m_office->reader(), one), expected);
    // The list says the same.
    const LicenceRecords records;
    const auto columns = records.columns();
    const QList<RecordRow> rows = records.rows(m_office->reader(), {one.id.value()});
    const auto cell = [&](const char* key) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).key == QLatin1String(key))
                return rows.first().cells.at(i);
        }
        return QVariant();
    };
    QCOMPARE(cell("training").toLongLong(), expected.value());
    QCOMPARE(cell("missing").toLongLong(), 90 * 60 - expected.value());
}

void LicenceTest::thereIsOneForEachPerson()
{
    const VolunteerId who = person(QStringLiteral("王聪聪"), 1);
    add(licence(who));
    QVERIFY(errorOf([&] { add(licence(who)); }).contains(QStringLiteral("王聪聪")));
    Licence early = licence(person(QStringLiteral("李明"), 2));
    early.registeredOn = early.certifiedOn.addDays(-1);
    QCOMPARE(validate(early).first().field, QStringLiteral("registeredOn"));
    early.registeredOn = early.certifiedOn;
    QVERIFY(validate(early).isEmpty());
}

void LicenceTest::waitsInTheTodoList()
{
    const QDate today(2026, 3, 1);
    const OfficeScope scope(m_office->reader(), {});
    const auto waiting = [&](TodoKind kind) {
        return DashboardQueries().todo(m_office->reader(), scope, kind, QDateTime(today, QTime(9, 0))).count;
    };
    const TermId kind = DictionaryRepository().terms(m_office->reader(), Dictionary::CredentialKind).first().id;
    int number = 0;
    for (const int daysLeft : {-1, 90, 91}) {
        Licence one = licence(person(QStringLiteral("工%1").arg(daysLeft), ++number));
        one.registeredOn = today.addDays(daysLeft).addYears(-3);
        add(one);
    }
    m_office->run([&](UnitOfWork& work) {
        for (const int daysLeft : {-1, 30, 31}) {
            Credential one;
            one.volunteer = VolunteerId(1);
            one.kind = kind;
            one.expiresOn = today.addDays(daysLeft);
            (void)CredentialRepository().insert(work, one);
        }
        for (const auto& [state, last] : {std::pair(InternState::OnPost, -1), {InternState::Assessed, -1},
                 {InternState::OnPost, 0}, {InternState::Finished, -1}}) {
            Intern intern;
            intern.name = QStringLiteral("生%1").arg(++number);
            intern.school = QStringLiteral("山大");
            intern.organisation = m_root;
            intern.startedOn = today.addDays(-60);
            intern.endedOn = today.addDays(last);
            intern.state = state;
            (void)InternRepository().insert(work, intern);
        }
    });
    QCOMPARE(waiting(TodoKind::LicencesDue), 2);
    QCOMPARE(waiting(TodoKind::CredentialsExpiring), 2);
    QCOMPARE(waiting(TodoKind::InternsDue), 2);
    OrganisationId community;
    m_office->run([&](UnitOfWork& work) {
        community = OrganisationRepository().insert(
            work, {{}, QStringLiteral("S1"), QStringLiteral("金都社区"), OrganisationKind::Community, m_root, {}, {}});
    });
    const OfficeScope other(m_office->reader(), community);
    QCOMPARE(DashboardQueries().todo(m_office->reader(), other, TodoKind::LicencesDue, QDateTime(today, {})).count, 0);
}

void LicenceTest::ladderCountsTheTiers()
{
    person(QStringLiteral("督"), 1, QStringLiteral("督导"));
    person(QStringLiteral("持"), 2, QStringLiteral("持证社工"));
    person(QStringLiteral("线甲"), 3, QStringLiteral("一线社工"));
    person(QStringLiteral("线乙"), 4, QStringLiteral("一线社工"));
    person(QStringLiteral("志"), 5, QStringLiteral("志愿者"));
    person(QStringLiteral("无"), 6);
    const QList<ReportSection> sections = ladder();
    QList<qint64> people;
    for (const TableRow& row : sections[0].rows)
        people << std::get<qint64>(row[1]);
    QCOMPARE(people, (QList<qint64>{1, 1, 2, 2}));
    QCOMPARE(std::get<qint64>(sections[0].totals[1]), 6);
    QCOMPARE(sections[1].rows.size(), 0);
}

void LicenceTest::volunteersRiseWithTrainingAndService_data()
{
    QTest::addColumn<int>("trained"); ///< hours
    QTest::addColumn<int>("served"); ///< minutes
    QTest::addColumn<int>("state"); ///< of the last course
    QTest::addColumn<bool>("rises");
    const int passed = int(EnrolmentState::Passed);
    QTest::newRow("just enough") << 24 << 6000 << passed << true;
    QTest::newRow("too little training") << 23 << 6000 << passed << false;
    QTest::newRow("too little service") << 24 << 5999 << passed << false;
    QTest::newRow("nothing passed") << 24 << 6000 << int(EnrolmentState::Attended) << false;
}

void LicenceTest::volunteersRiseWithTrainingAndService()
{
    QFETCH(int, trained);
    QFETCH(int, served);
    QFETCH(int, state);
    QFETCH(bool, rises);
    const VolunteerId who = person(QStringLiteral("王聪聪"), 1, QStringLiteral("志愿者"));
    train(who, QDate(2025, 5, 5), trained, false, EnrolmentState(state));
    m_office->run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE volunteers SET service_minutes = %1").arg(served));
    });
    QCOMPARE(ladder()[1].rows.size(), rises ? 1 : 0);
    if (!rises)
        return;
    const TableRow row = ladder()[1].rows.first();
    QCOMPARE(std::get<QString>(row[0]), QStringLiteral("王聪聪"));
    QCOMPARE(std::get<QString>(row[4]), QStringLiteral("一线社工"));
    QVERIFY(std::get<QString>(row[5]).contains(QStringLiteral("100.0")));
    QCOMPARE(std::get<qint64>(ladder()[0].rows[2][2]), 1);
    add(licence(who)); // a registered licence leads higher
    QCOMPARE(ladder()[1].rows.size(), 1);
    QCOMPARE(std::get<QString>(ladder()[1].rows.first()[4]), QStringLiteral("持证社工"));
}

void LicenceTest::licensedRiseWithInterns()
{
    const VolunteerId who = person(QStringLiteral("莱建英"), 1, QStringLiteral("持证社工"));
    Licence one = licence(who);
    one.certifiedOn = QDate::currentDate().addYears(-3);
    one.registeredOn = one.certifiedOn.addDays(10);
    one.id = add(one);
    QCOMPARE(ladder()[1].rows.size(), 0); // nobody finished with them yet
    m_office->run([&](UnitOfWork& work) {
        Intern intern;
        intern.name = QStringLiteral("潘雪");
        intern.school = QStringLiteral("山大");
        intern.organisation = m_root;
        intern.startedOn = QDate(2025, 3, 1);
        intern.mentorName = QStringLiteral("莱建英");
        intern.state = InternState::Finished;
        (void)InternRepository().insert(work, intern);
        QCOMPARE(linkMentors(work), 1);
    });
    QCOMPARE(ladder()[1].rows.size(), 1);
    QCOMPARE(std::get<QString>(ladder()[1].rows.first()[4]), QStringLiteral("督导"));
    const auto change = [&] { m_office->run([&](UnitOfWork& work) { LicenceRepository().update(work, one); }); };
    one.certifiedOn = one.certifiedOn.addDays(1);
    change();
    QCOMPARE(ladder()[1].rows.size(), 0); // a day too young
    one.certifiedOn = one.certifiedOn.addDays(-2);
    one.level = LicenceLevel::Assistant;
    change();
    QCOMPARE(ladder()[1].rows.size(), 0);
}

void LicenceTest::reportCountsCourses()
{
    const VolunteerId who = person(QStringLiteral("王聪聪"), 1);
    train(who, QDate(2025, 1, 1), 2, true);
    train(who, QDate(2025, 12, 31), 4, true, EnrolmentState::Failed);
    train(who, QDate(2026, 1, 1), 8, true);
    add(licence(who));
    const auto sections = [&](const Period& period) {
        return trainingSections(
            m_office->reader(), m_office->vault(), {QStringLiteral("training"), period, {}, {}, {}});
    };
    const QList<ReportSection> year = sections(Period::year(2025));
    QCOMPARE(year.size(), 4);
    QList<qint64> sums;
    for (qsizetype i = 1; i < year[0].totals.size(); ++i)
        sums << std::get<qint64>(year[0].totals[i]);
    QCOMPARE(sums, (QList<qint64>{2, 2, 2, 1, 120}));
    QCOMPARE(sections({})[0].rows.size(), 3);
    QCOMPARE(std::get<qint64>(year[2].totals[1]) + std::get<qint64>(year[2].totals[2])
            + std::get<qint64>(year[2].totals[3]) + std::get<qint64>(year[2].totals[4]),
        1);
}

VD_TEST(LicenceTest)
#include "licence_test.moc"

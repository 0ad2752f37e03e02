#include "models/training/courseimport.h"
#include "models/training/credentialimport.h"
#include "tests/support/importfiles.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Files of courses with who was there, and of credentials.
class TrainingImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsCoursesSessionsAndPeople();
    void updatesWhatTheFileSaysAnew();
    void bringsCredentials();

private:
    template <class Importer> ImportReport import(const char* kind, bool update = false)
    {
        Importer importer(m_office->office.vault());
        ImportOptions options;
        options.update = update;
        return m_office->office.importFile(importer, importFileOf(QString::fromLatin1(kind)), options);
    }
    [[nodiscard]] static QString problems(const ImportReport& report)
    {
        QStringList sentences;
        for (const ImportProblem& one : report.problems)
            sentences << one.text;
        return sentences.join(u'\n');
    }

    std::unique_ptr<LedgerOffice> m_office;
    VolunteerId m_shi;
    VolunteerId m_qian;
    VolunteerId m_shiYang;
};

void TrainingImportTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_shi = m_office->addVolunteer(QStringLiteral("石宁平"), m_office->north);
    m_qian = m_office->addVolunteer(QStringLiteral("钱怡超"), m_office->south);
    m_shiYang = m_office->addVolunteer(QStringLiteral("史洋瑶"), m_office->south);
}

void TrainingImportTest::bringsCoursesSessionsAndPeople()
{
    const ImportReport report = import <CourseImport>("courses");
    QCOMPARE(report.imported, 4);
    QCOMPARE(report.rejected, 4);
    const QString why = problems(report);
    for (const char* word : {"查无此人", "石宁平", "旁听", "ends after it begins"})
        QVERIFY2(why.contains(QString::fromUtf8(word)), qPrintable(why));
    Connection& reader = m_office->reader();
    const QList<Course> courses = CourseRepository().all(reader);
    QCOMPARE(courses.size(), 2); // nothing of a row that is rejected
    const auto aid = std::find_if(courses.begin(), courses.end(),
        [](const Course& course) { return course.name == QStringLiteral("应急救护培训"); });
    QVERIFY(aid != courses.end());
    QCOMPARE(aid->minutes, Minutes(180));
    QCOMPARE(CourseSessionRepository().ofCourse(reader, aid->id).size(), 2);
    const Enrolment part = EnrolmentRepository().ofVolunteer(reader, m_shi).first();
    QCOMPARE(part.state, EnrolmentState::Passed);
    QCOMPARE(part.scoreTenths, std::optional(925));
    QCOMPARE(EnrolmentRepository().ofVolunteer(reader, m_qian).first().state, EnrolmentState::Absent);
    const ImportReport again = import <CourseImport>("courses");
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.skipped, 4);
    QCOMPARE(CourseRepository().all(reader).size(), 2);
}

/// The state of somebody's part is led on by acts, not by a file.
void TrainingImportTest::updatesWhatTheFileSaysAnew()
{
    (void)import <CourseImport>("courses");
    Enrolment part = EnrolmentRepository().ofVolunteer(m_office->reader(), m_shi).first();
    part.scoreTenths = 600;
    const Enrolment attended = EnrolmentRepository().ofVolunteer(m_office->reader(), m_shiYang).first();
    QCOMPARE(attended.state, EnrolmentState::Attended);
    m_office->office.run([&](UnitOfWork& work) {
        EnrolmentRepository().update(work, part);
        EnrolmentRepository().changeState(work, attended.id, EnrolmentState::Passed);
    });
    QCOMPARE(import <CourseImport>("courses", true).updated, 1);
    const Enrolment now = EnrolmentRepository().ofVolunteer(m_office->reader(), m_shi).first();
    QCOMPARE(now.scoreTenths, std::optional(925));
    QCOMPARE(EnrolmentRepository().ofVolunteer(m_office->reader(), m_shiYang).first().state, EnrolmentState::Passed);
}

void TrainingImportTest::bringsCredentials()
{
    const ImportReport report = import <CredentialImport>("credentials");
    QCOMPARE(report.imported, 3);
    QCOMPARE(report.rejected, 4);
    QVERIFY(problems(report).contains(QStringLiteral("遗失")));
    const Credential aid = CredentialRepository().ofVolunteer(m_office->reader(), m_shi).first();
    QCOMPARE(aid.number, QStringLiteral("JJ2025-01"));
    QCOMPARE(aid.expiresOn, QDate(2028, 3, 4));
    QCOMPARE(aid.state, CredentialState::Valid);
    QCOMPARE(CredentialRepository().ofVolunteer(m_office->reader(), m_qian).size(), 1);
    const ImportReport again = import <CredentialImport>("credentials");
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.skipped, 3);
}

VD_TEST(TrainingImportTest)
#include "trainingimport_test.moc"

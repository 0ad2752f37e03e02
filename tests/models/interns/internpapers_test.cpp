#include "models/interns/interncertificate.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/reports/practicereport.h"
#include "models/reports/statistics.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What is put on paper about interns: certificate and card of the practice base.
class InternPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersCertificatesInTurn();
    void certifiesOnlyWhatIsFinished();
    void cardCountsByUniversityAndYear();

private:
    [[nodiscard]] Intern student() const;
    InternId add(const Intern& intern);
    [[nodiscard]] Intern read(InternId id) { return InternRepository().require(m_office->reader(), id); }

    std::unique_ptr<TestOffice> m_office;
};

void InternPapersTest::init()
{
    m_office = std::make_unique<TestOffice>();
}

Intern InternPapersTest::student() const
{
    Intern intern;
    intern.name = QStringLiteral("潘雪");
    intern.school = QStringLiteral("山东大学");
    intern.major = QStringLiteral("社会工作");
    intern.organisation = OrganisationRepository().root(m_office->reader())->id;
    intern.startedOn = QDate(2025, 3, 1);
    intern.endedOn = QDate(2025, 4, 30);
    return intern;
}

InternId InternPapersTest::add(const Intern& intern)
{
    InternId id;
    m_office->run([&](UnitOfWork& work) { id = InternRepository().insert(work, intern); });
    return id;
}

void InternPapersTest::numbersCertificatesInTurn()
{
    Intern intern = student();
    intern.state = InternState::Finished;
    intern.grade = InternGrade::Good;
    const InternId first = add(intern);
    intern.name = QStringLiteral("范琳");
    const InternId second = add(intern);
    const auto issue = [&](InternId id) {
        InternCertificate certificate;
        m_office->run([&](UnitOfWork& work) { certificate = InternCertificates::issue(work, id); });
        return certificate;
    };
    const QString year = QString::number(QDate::currentDate().year());
    QCOMPARE(issue(first).intern.certificateNumber, QStringLiteral("〔%1〕第0001号").arg(year));
    QCOMPARE(issue(second).intern.certificateNumber, QStringLiteral("〔%1〕第0002号").arg(year));
    QCOMPARE(issue(first).intern.certificateNumber, QStringLiteral("〔%1〕第0001号").arg(year)); // printed again
    QCOMPARE(read(first).certifiedOn, QDate::currentDate());
    const InternCertificate certificate = InternCertificates::content(m_office->reader(), second);
    QCOMPARE(certificate.intern.certificateNumber, QStringLiteral("〔%1〕第0002号").arg(year));
    QCOMPARE(certificate.issuer, SettingsRepository().value(m_office->reader(), SettingKey::issuer));
    const QString sentence = certificateSentence(certificate);
    for (const QString& part :
        {QStringLiteral("范琳"), QStringLiteral("山东大学"), QStringLiteral("社会工作"), gradeTitle(InternGrade::Good)})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void InternPapersTest::certifiesOnlyWhatIsFinished()
{
    const InternId id = add(student());
    QVERIFY(errorOf([&] {
        m_office->run([&](UnitOfWork& work) { (void)InternCertificates::issue(work, id); });
    }).contains(QStringLiteral("finished")));
    QCOMPARE(read(id).certificateNumber, QString());
}

/// 申请 and 终止 do not count; the sums are those of stats.
void InternPapersTest::cardCountsByUniversityAndYear()
{
    Intern intern = student();
    const auto more
        = [&](const char* name, const char* school, QDate start, InternState state, InternGrade grade, qint64 hours) {
              intern.name = QString::fromUtf8(name);
              intern.school = QString::fromUtf8(school);
              intern.startedOn = start;
              intern.endedOn = start.addDays(30);
              intern.state = state;
              intern.grade = grade;
              intern.earlierMinutes = Minutes(60 * hours);
              add(intern);
          };
    using S = InternState;
    using G = InternGrade;
    more("甲", "山大", QDate(2024, 3, 1), S::Finished, G::Excellent, 100);
    more("乙", "山大", QDate(2025, 3, 1), S::Finished, G::Good, 200);
    more("丙", "山大", QDate(2025, 3, 1), S::OnPost, G::None, 10);
    more("丁", "青大", QDate(2025, 12, 31), S::Finished, G::Passed, 50);
    more("戊", "青大", QDate(2025, 3, 1), S::Terminated, G::Failed, 30);
    more("己", "青大", QDate(2025, 3, 1), S::Applied, G::None, 0);
    const auto sections = [&](const Period& period) {
        return practiceSections(
            m_office->reader(), m_office->vault(), {QStringLiteral("practice"), period, {}, {}, {}});
    };
    const QList<ReportSection> all = sections({});
    QCOMPARE(all.size(), 3);
    const auto line = [](const TableRow& row) {
        QStringList words;
        for (const TableValue& value : row)
            words << (std::holds_alternative<qint64>(value) ? QString::number(std::get<qint64>(value))
                                                            : std::get<QString>(value));
        return words.join(u' ');
    };
    QCOMPARE(all[0].rows.size(), 2);
    QCOMPARE(line(all[0].rows[0]), QStringLiteral("山大 3 18600 2 1 1 0 0"));
    QCOMPARE(line(all[0].rows[1]), QStringLiteral("青大 1 3000 1 0 0 1 0"));
    QCOMPARE(line(all[0].totals), QStringLiteral("Total 4 21600 3 1 1 1 0"));
    QCOMPARE(line(all[1].rows[0]), QStringLiteral("2024 1 6000 1 1 0 0 0"));
    QCOMPARE(all[2].rows.size(), 3);
    QCOMPARE(std::get<qint64>(all[0].totals[1]), statisticsOf(m_office->reader(), {}).interns);
    const QList<ReportSection> year = sections(Period::year(2025));
    QCOMPARE(line(year[0].totals), QStringLiteral("Total 3 15600 2 0 1 1 0"));
    QCOMPARE(std::get<qint64>(year[0].totals[1]), statisticsOf(m_office->reader(), {Period::year(2025), {}}).interns);
}

VD_TEST(InternPapersTest)
#include "internpapers_test.moc"

#include "models/database/connection.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/projects/projectrecords.h"
#include "models/records/recordmodel.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

class ProjectImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsTheLibrary();
    void addsNothingTheSecondTime();
    void refusesUnknownTeams();
    void createsTeamsOnTheClerksWord();
    void listsThem();

private:
    std::unique_ptr<TestOffice> m_office;
    ImportReport m_report;
};

void ProjectImportTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    ProjectImport projects(m_office->vault());
    m_report = m_office->importFile(projects, QStringLiteral("05-项目库.xlsx"));
}

void ProjectImportTest::bringsTheLibrary()
{
    QCOMPARE(m_report.read, 72);
    QCOMPARE(m_report.imported, 72);
    Connection& reader = m_office->reader();
    QCOMPARE(reader.scalar(QStringLiteral("SELECT COUNT(*) FROM projects WHERE is_brand = 1")).toInt(), 13);
    const auto project = ProjectRepository().findByCode(reader, QStringLiteral("KW-X007"));
    QVERIFY(project.has_value());
    QCOMPARE(project->name, QStringLiteral("法在身边"));
    QCOMPARE(project->budget, Money(2'150'000));
    QCOMPARE(project->scoreTenths, std::optional(886));
    QCOMPARE(project->state, ProjectState::Running);
    QVERIFY(project->isBrand);
    const DictionaryRepository dictionary;
    QCOMPARE(dictionary.name(reader, Dictionary::ProjectCategory, project->category), QStringLiteral("为小服务"));
    QCOMPARE(dictionary.terms(reader, Dictionary::ProjectCategory).size(), 5);
    QCOMPARE(dictionary.name(reader, Dictionary::ProjectSource, project->source), QStringLiteral("公益组织申报"));
    const auto team = TeamRepository(m_office->vault()).find(reader, project->team);
    QCOMPARE(team->name, QStringLiteral("苇湾能人志愿服务队"));
    QCOMPARE(project->organisation, team->organisation);
}

void ProjectImportTest::addsNothingTheSecondTime()
{
    ImportOptions update;
    update.update = true;
    for (const ImportOptions& options : {ImportOptions(), update}) {
        ProjectImport again(m_office->vault());
        QCOMPARE(m_office->importFile(again, QStringLiteral("05-项目库.xlsx"), options).skipped, 72);
    }
}

void ProjectImportTest::refusesUnknownTeams()
{
    TestOffice empty;
    ProjectImport projects(empty.vault());
    const ImportReport report = empty.importFile(projects, QStringLiteral("05-项目库.xlsx"));
    QCOMPARE(report.rejected, 72);
    QVERIFY(report.problems.first().text.contains(QStringLiteral("平安巡逻队")));
}

void ProjectImportTest::createsTeamsOnTheClerksWord()
{
    TestOffice empty;
    ProjectImport projects(empty.vault());
    ImportOptions options;
    options.createMissing = true;
    const ImportReport report = empty.importFile(projects, QStringLiteral("05-项目库.xlsx"), options);
    QCOMPARE(report.imported, 72);
    QVERIFY(report.remarks.join(u'\n').contains(QStringLiteral("平安巡逻队")));
    QCOMPARE(TeamRepository(empty.vault()).all(empty.reader()).size(), 22);
}

void ProjectImportTest::listsThem()
{
    RecordModel model(m_office->database(), std::make_shared<ProjectRecords>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 72);
    RecordFilter filter;
    filter.conditions.insert(QStringLiteral("brand"), {QStringLiteral("1")});
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 13);
    filter.conditions.insert(QStringLiteral("state"), {QStringLiteral("completed")});
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_COMPARE(model.index(0, 7).data().toString(), QStringLiteral("11,500.00"));
    QCOMPARE(model.index(0, 8).data().toString(), QStringLiteral("73.2"));
}

VD_TEST(ProjectImportTest)
#include "projectimport_test.moc"

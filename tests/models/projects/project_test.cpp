#include "models/projects/projectrepository.h"
#include "models/projects/projectvalidator.h"
#include "models/records/statechangerepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnlyTheAllowedWays();
    void validates_data();
    void validates();
    void keepsEveryField();
    void changesState();
};

void ProjectTest::goesOnlyTheAllowedWays()
{
    using enum ProjectState;
    const QList<std::pair<ProjectState, ProjectState>> allowed{{Collected, Screened}, {Collected, Returned},
        {Collected, Rejected}, {Screened, Reviewed}, {Screened, Returned}, {Screened, Rejected}, {Reviewed, Listed},
        {Reviewed, Returned}, {Reviewed, Rejected}, {Listed, Running}, {Listed, Rejected}, {Running, Completed},
        {Running, Rejected}, {Completed, Archived}, {Returned, Collected}, {Returned, Rejected}};
    const QList<ProjectState> states = projectStates().states();
    QCOMPARE(states.size(), 9);
    for (const ProjectState from : states) {
        for (const ProjectState to : states)
            QCOMPARE(projectStates().allows(from, to), allowed.contains(std::pair(from, to)));
    }
}

void ProjectTest::validates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("budgetFen");
    QTest::addColumn<int>("score");
    QTest::addColumn<QString>("field");
    QTest::newRow("complete") << "银龄课堂" << qint64(250000) << 857 << "";
    QTest::newRow("no money") << "银龄课堂" << qint64(0) << 0 << "";
    QTest::newRow("full score") << "银龄课堂" << qint64(0) << 1000 << "";
    QTest::newRow("over the score") << "银龄课堂" << qint64(0) << 1001 << "score";
    QTest::newRow("negative score") << "银龄课堂" << qint64(0) << -1 << "score";
    QTest::newRow("negative budget") << "银龄课堂" << qint64(-1) << 857 << "budget";
    QTest::newRow("no name") << "" << qint64(0) << 857 << "name";
}

void ProjectTest::validates()
{
    QFETCH(QString, name);
    QFETCH(qint64, budgetFen);
    QFETCH(int, score);
    QFETCH(QString, field);
    Project project;
    project.code = QStringLiteral("X1");
    project.name = name;
    project.organisation = OrganisationId(1);
    project.budget = Money(budgetFen);
    project.scoreTenths = score;
    const Problems problems = validate(project);
    QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QCOMPARE(problems.first().field, field);
}

void ProjectTest::keepsEveryField()
{
    TestOffice office;
    const ProjectRepository projects;
    Project project;
    project.code = QStringLiteral("KW-X004");
    project.name = QStringLiteral("银龄课堂");
    project.category = TermId(1);
    project.isBrand = true;
    project.organisation = OrganisationId(1);
    project.source = TermId(2);
    project.budget = Money(250050);
    project.scoreTenths = 857;
    project.targetGroup = QStringLiteral("独居老人");
    project.summary = QStringLiteral("每周一课");
    project.state = ProjectState::Listed;
    office.run([&](UnitOfWork& work) { project.id = projects.insert(work, project); });
    QCOMPARE(projects.find(office.reader(), project.id), std::optional(project));
    project.scoreTenths.reset();
    project.isBrand = false;
    office.run([&](UnitOfWork& work) { projects.update(work, project); });
    QCOMPARE(projects.findByCode(office.reader(), project.code), std::optional(project));
    QCOMPARE(projects.nextCode(office.reader()), QStringLiteral("KW-X005"));
}

void ProjectTest::changesState()
{
    TestOffice office;
    const ProjectRepository projects;
    Project project;
    project.code = QStringLiteral("X1");
    project.name = QStringLiteral("银龄课堂");
    project.organisation = OrganisationId(1);
    office.run([&](UnitOfWork& work) { project.id = projects.insert(work, project); });
    office.run([&](UnitOfWork& work) {
        projects.changeState(work, project.id, ProjectState::Returned, QStringLiteral("预算不清"));
    });
    QCOMPARE(projects.find(office.reader(), project.id)->state, ProjectState::Returned);
    QCOMPARE(StateChangeRepository().of(office.reader(), QStringLiteral("projects"), project.id.value()).first().reason,
        QStringLiteral("预算不清"));
    QVERIFY_THROWS_EXCEPTION(Error,
        office.run([&](UnitOfWork& work) { projects.changeState(work, project.id, ProjectState::Running, {}); }));
}

VD_TEST(ProjectTest)
#include "project_test.moc"

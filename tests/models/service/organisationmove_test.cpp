#include "models/service/organisationmove.h"

#include "models/organisation/organisationimport.h"
#include "models/reports/figurecheck.h"
#include "models/reports/statistics.h"
#include "models/service/servicerollups.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Moving a community in the tree takes its hours and its active people along.
class OrganisationMoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<KuiwenOffice>(); }
    void cleanup() { m_office.reset(); }
    void savingTakesTheSumsAlong();
    void importingTakesTheSumsAlong();

private:
    [[nodiscard]] Organisation named(const char* name)
    {
        return *OrganisationRepository().findByName(m_office->reader(), QString::fromUtf8(name));
    }
    [[nodiscard]] Statistics of(const char* name)
    {
        return statisticsOf(m_office->reader(), {Period::all(), named(name).id});
    }
    [[nodiscard]] QStringList problems()
    {
        return rollupProblems(m_office->reader()) + figureProblems(m_office->reader());
    }

    std::unique_ptr<KuiwenOffice> m_office;
};

void OrganisationMoveTest::savingTakesTheSumsAlong()
{
    const Statistics target = of("向阳社区");
    const Statistics moved = of("苇湾社区");
    QVERIFY(moved.activeVolunteers > 0);
    Organisation community = named("苇湾社区");
    const Organisation before = community;
    community.parent = named("向阳社区").id;
    m_office->office.run([&](UnitOfWork& work) { saveOrganisation(work, community); });
    QCOMPARE(problems(), QStringList());
    QCOMPARE(of("向阳社区").serviceMinutes, target.serviceMinutes + moved.serviceMinutes);
    QCOMPARE(of("向阳社区").activeVolunteers, target.activeVolunteers + moved.activeVolunteers);
    m_office->office.run([&](UnitOfWork& work) { saveOrganisation(work, before); });
    QCOMPARE(problems(), QStringList());
    QCOMPARE(of("向阳社区").activeVolunteers, target.activeVolunteers);
}

void OrganisationMoveTest::importingTakesTheSumsAlong()
{
    const QString path = m_office->office.path(QStringLiteral("moved.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Organisation community = named("苇湾社区");
    file.write(
        QStringLiteral("机构编码,机构名称,级别,上级机构\n%1,苇湾社区,社区,向阳社区\n").arg(community.code).toUtf8());
    file.close();
    OrganisationImport import(recountActive);
    ImportOptions options;
    options.update = true;
    const ImportReport report = m_office->office.importFile(import, path, options);
    QCOMPARE(report.updated, 1);
    QCOMPARE(named("苇湾社区").parent, named("向阳社区").id);
    QCOMPARE(problems(), QStringList());
}

VD_TEST(OrganisationMoveTest)
#include "organisationmove_test.moc"

#include "models/database/connection.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorimport.h"
#include "models/honors/honorrecords.h"
#include "models/honors/honorsfeature.h"
#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectimport.h"
#include "models/records/recordmodel.h"
#include "models/roster/rosterimport.h"
#include "models/teams/teamimport.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

/// File 08 on the real office, before and after its people arrive.
class HonorImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nominatesIntoARound_data();
    void nominatesIntoARound();
    void importsTheList();
    void skipsAllTheSecondTime();
    void linksPeopleWhoArriveLater();
    void knowsPeopleWhoAreThere();
    void refusesWhatIsUnknown();
    void tellsTeamsOfOneNameApart_data();
    void tellsTeamsOfOneNameApart();
    void revokesAndKeepsTheRow();
    void refusesTheSameHonorTwice();
    void listsAndFinds();

private:
    void importRoster()
    {
        RosterImport roster(m_office->vault(), {honorsFeature().peopleArrived});
        m_office->importFile(roster, QStringLiteral("04-志愿者花名册.xlsx"));
    }
    ImportReport importHonors()
    {
        HonorImport honors(m_office->vault());
        return m_office->importFile(honors, QStringLiteral("08-荣誉.xlsx"));
    }
    [[nodiscard]] qint64 scalar(const QString& sql) { return m_office->reader().scalar(sql).toLongLong(); }
    [[nodiscard]] qint64 withTitle(const QString& title)
    {
        return m_office->reader()
            .scalar(QStringLiteral(
                        "SELECT COUNT(*) FROM awards a JOIN honor_titles t ON t.id = a.title_id WHERE t.name = ?"),
                {title})
            .toLongLong();
    }

    std::unique_ptr<TestOffice> m_office;
};

void HonorImportTest::init()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    ProjectImport projects(m_office->vault());
    m_office->importFile(projects, QStringLiteral("05-项目库.xlsx"));
}

/// Into a round of this office a file nominates, while nominees are taken; it never grants.
void HonorImportTest::nominatesIntoARound_data()
{
    QTest::addColumn<HonorBatchState>("state");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("collecting") << HonorBatchState::Collecting << true;
    QTest::newRow("screening") << HonorBatchState::Screening << true;
    QTest::newRow("reviewing") << HonorBatchState::Reviewing << false;
    QTest::newRow("on notice") << HonorBatchState::Publicised << false;
    QTest::newRow("announced here") << HonorBatchState::Announced << false;
}

void HonorImportTest::nominatesIntoARound()
{
    QFETCH(HonorBatchState, state);
    QFETCH(bool, isTaken);
    TestOffice office;
    HonorBatch round;
    round.name = QStringLiteral("推荐表");
    round.year = 2025;
    round.organisation = OrganisationRepository().root(office.reader())->id;
    round.state = state;
    round.noticeFrom = state >= HonorBatchState::Publicised ? QDate(2025, 3, 3) : QDate();
    office.run([&](UnitOfWork& work) { round.id = HonorBatchRepository().insert(work, round); });
    const QString path = office.write(QStringLiteral("推荐表.csv"),
        {round.name, QStringLiteral("荣誉称号,姓名,授予日期"), QStringLiteral("最美志愿者,王芳,2025-03-05")});
    HonorImport importer(office.vault());
    const ImportReport report = office.importFile(importer, path);
    QCOMPARE(report.imported, isTaken ? 1 : 0);
    QCOMPARE(report.rejected, isTaken ? 0 : 1);
    const QList<Award> awards = AwardRepository().ofBatch(office.reader(), round.id);
    QCOMPARE(awards.size(), isTaken ? 1 : 0);
    for (const Award& award : awards) {
        QCOMPARE(award.state, AwardState::Nominated);
        QVERIFY(!award.grantedOn.isValid());
    }
}

void HonorImportTest::importsTheList()
{
    const ImportReport report = importHonors();
    QCOMPARE(report.read, 29);
    QCOMPARE(report.imported, 29);
    QCOMPARE(withTitle(QStringLiteral("奎文好人")), 11);
    QCOMPARE(withTitle(QStringLiteral("最美志愿者")), 9);
    QCOMPARE(withTitle(QStringLiteral("最佳志愿服务项目")), 4);
    QCOMPARE(withTitle(QStringLiteral("最佳志愿服务组织")), 3);
    QCOMPARE(withTitle(QStringLiteral("最美志愿服务村（社区）")), 2);
    const auto batch = HonorBatchRepository().findByName(m_office->reader(), QStringLiteral("2025年度先进典型名单"));
    QVERIFY(batch);
    QCOMPARE(batch->year, 2025);
    QCOMPARE(batch->state, HonorBatchState::Announced);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards WHERE state = 'granted'")), 29);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards WHERE team_id IS NOT NULL")), 3);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards WHERE project_id IS NOT NULL")), 4);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards WHERE community_id IS NOT NULL")), 2);
}

void HonorImportTest::skipsAllTheSecondTime()
{
    importHonors();
    const ImportReport again = importHonors();
    QCOMPARE(again.skipped, 29);
    importRoster(); // now they are linked: still the same honors
    QCOMPARE(importHonors().skipped, 29);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM honor_batches")), 1);
}

void HonorImportTest::linksPeopleWhoArriveLater()
{
    importHonors();
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards WHERE volunteer_id IS NOT NULL")), 0);
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards WHERE person_digest IS NOT NULL")), 20);
    importRoster();
    QCOMPARE(
        scalar(QStringLiteral(
            "SELECT COUNT(*) FROM awards a JOIN volunteers v ON v.id = a.volunteer_id AND v.name = a.honoured_name")),
        20);
}

void HonorImportTest::knowsPeopleWhoAreThere()
{
    importRoster();
    importHonors();
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards WHERE volunteer_id IS NOT NULL")), 20);
    const VolunteerId someone(scalar(QStringLiteral("SELECT MIN(volunteer_id) FROM awards")));
    QCOMPARE(AwardRepository().ofVolunteer(m_office->reader(), someone).size(), 1);
}

void HonorImportTest::tellsTeamsOfOneNameApart_data()
{
    QTest::addColumn<QString>("organisation"); ///< in the file
    QTest::addColumn<QString>("meant");
    QTest::newRow("the first") << QStringLiteral("虞新社区") << QStringLiteral("虞新社区");
    QTest::newRow("the second") << QStringLiteral("金都社区") << QStringLiteral("金都社区");
    QTest::newRow("not told") << QString() << QStringLiteral("虞新社区");
}

void HonorImportTest::tellsTeamsOfOneNameApart()
{
    QFETCH(QString, organisation);
    QFETCH(QString, meant);
    QHash<qint64, QString> homes;
    m_office->run([&](UnitOfWork& work) {
        for (const char* home : {"虞新社区", "金都社区"}) {
            Team team;
            team.name = QStringLiteral("同名队");
            team.code = QString::fromUtf8(home);
            team.organisation = OrganisationRepository().findByName(work.connection(), QString::fromUtf8(home))->id;
            homes.insert(TeamRepository(m_office->vault()).insert(work, team).value(), QString::fromUtf8(home));
        }
    });
    QFile file(m_office->path(QStringLiteral("honors.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("荣誉称号,对象类型,名称,所在队伍,年度\n最佳志愿服务组织,队伍,同名队,%1,2025\n")
                   .arg(organisation)
                   .toUtf8());
    file.close();
    HonorImport honors(m_office->vault());
    const ImportReport report = m_office->importFile(honors, file.fileName());
    QCOMPARE(report.imported, 1);
    QCOMPARE(homes.value(AwardRepository().require(m_office->reader(), AwardId(1)).honored), meant);
}

void HonorImportTest::refusesWhatIsUnknown()
{
    const QString path = m_office->path(QStringLiteral("honors.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("2024年度名单\n荣誉称号,年度,对象类型,姓名,身份证号,所在队伍,事迹\n"
                              "奎文好人,2024,志愿者,张三,370705195605027691,,\n"
                              "最佳志愿服务组织,2024,队伍,没有的队伍,,,\n"
                              "奎文好人,去年,志愿者,李四,,,\n"
                              "奎文好人,2024,星球,火星,,,\n"
                              "奎文好人,2024年度,志愿者,王五,,,热心\n"
                              "奎文好人,2024年度,志愿者,王五,,,热心\n")
                   .toUtf8());
    file.close();
    HonorImport honors(m_office->vault());
    const ImportReport report = m_office->importFile(honors, path);
    QCOMPARE(report.read, 6);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.rejected, 5);
    QVERIFY(HonorBatchRepository().findByName(m_office->reader(), QStringLiteral("2024年度名单")).has_value());
}

void HonorImportTest::revokesAndKeepsTheRow()
{
    importHonors();
    const AwardRepository awards;
    const AwardId id(1);
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) {
        awards.changeState(work, id, AwardState::Revoked, QStringLiteral(" "));
    }));
    m_office->run([&](UnitOfWork& work) { awards.changeState(work, id, AwardState::Revoked, QStringLiteral("冒名")); });
    QCOMPARE(awards.require(m_office->reader(), id).stateReason, QStringLiteral("冒名"));
    QVERIFY_THROWS_EXCEPTION(
        Error, m_office->run([&](UnitOfWork& work) { awards.changeState(work, id, AwardState::Granted); }));
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards")), 29);
}

void HonorImportTest::refusesTheSameHonorTwice()
{
    importHonors();
    Award award = AwardRepository().require(m_office->reader(), AwardId(1));
    award.id = {};
    const QString refusal
        = errorOf([&] { m_office->run([&](UnitOfWork& work) { (void)AwardRepository().insert(work, award); }); });
    QVERIFY2(refusal.contains(award.name) && refusal.contains(QString::number(award.year)), qPrintable(refusal));
    award.year = 2024;
    award.state = AwardState::Nominated;
    m_office->run([&](UnitOfWork& work) { (void)AwardRepository().insert(work, award); });
    QCOMPARE(scalar(QStringLiteral("SELECT COUNT(*) FROM awards")), 30);
}

void HonorImportTest::listsAndFinds()
{
    importHonors();
    auto source = std::make_shared<HonorRecords>();
    RecordModel model(m_office->database(), source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 29);
    model.setSearch(QStringLiteral("zyk")); // 周瑶珂
    QTRY_COMPARE(model.rowCount(), 1);
    model.setSearch({});
    RecordFilter filter;
    filter.conditions.insert(QStringLiteral("kind"), {QStringLiteral("volunteer")});
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 20);
    for (const FilterChoice& choice : source->filterChoices(m_office->reader()))
        QVERIFY2(!choice.options.isEmpty(), qPrintable(choice.key));
}

VD_TEST(HonorImportTest)
#include "honorimport_test.moc"

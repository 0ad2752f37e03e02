#include "models/database/connection.h"
#include "models/organisation/organisationimport.h"
#include "models/records/recordlist.h"
#include "models/records/recordmodel.h"
#include "models/teams/teamimport.h"
#include "models/teams/teamrecords.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

class TeamImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsTheTeamsOfTheStreet();
    void addsNothingTheSecondTime();
    void refusesUnknownCommunities();
    void createsThemOnTheClerksWord();
    void listsThem();
    void findsThem_data();
    void findsThem();

private:
    std::unique_ptr<TestOffice> m_office;
    ImportReport m_report;
};

void TeamImportTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_report = m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
}

void TeamImportTest::bringsTheTeamsOfTheStreet()
{
    QCOMPARE(m_report.read, 23);
    QCOMPARE(m_report.imported, 23);
    const auto team = TeamRepository(m_office->vault()).findByCode(m_office->reader(), QStringLiteral("WZL-D09"));
    QVERIFY(team.has_value());
    QCOMPARE(team->name, QStringLiteral("红色宣讲团"));
    QCOMPARE(team->foundedOn, QDate(2017, 3, 22));
    QCOMPARE(team->leaderName, QStringLiteral("潘萍涵"));
    QCOMPARE(team->leaderPhone, QStringLiteral("19005360118"));
    QCOMPARE(team->state, TeamState::Active);
    const DictionaryRepository dictionary;
    QCOMPARE(dictionary.name(m_office->reader(), Dictionary::TeamCategory, team->category), QStringLiteral("民间队伍"));
    QCOMPARE(dictionary.name(m_office->reader(), Dictionary::ServiceField, team->field), QStringLiteral("法律服务"));
    QCOMPARE(OrganisationRepository().find(m_office->reader(), team->organisation)->name, QStringLiteral("南下河社区"));
}

void TeamImportTest::addsNothingTheSecondTime()
{
    TeamImport again(m_office->vault());
    ImportReport report = m_office->importFile(again, QStringLiteral("02-队伍.xlsx"));
    QCOMPARE(report.skipped, 23);
    ImportOptions update;
    update.update = true;
    report = m_office->importFile(again, QStringLiteral("02-队伍.xlsx"), update);
    QCOMPARE(report.imported, 0);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM teams")).toInt(), 23);
}

void TeamImportTest::refusesUnknownCommunities()
{
    TestOffice empty;
    TeamImport teams(empty.vault());
    const ImportReport report = empty.importFile(teams, QStringLiteral("02-队伍.xlsx"));
    QCOMPARE(report.rejected, 23);
    QVERIFY(report.problems.first().text.contains(QStringLiteral("东上虞社区")));
    QCOMPARE(empty.reader().scalar(QStringLiteral("SELECT COUNT(*) FROM teams")).toInt(), 0);
}

void TeamImportTest::createsThemOnTheClerksWord()
{
    TestOffice empty;
    TeamImport teams(empty.vault());
    ImportOptions options;
    options.createMissing = true;
    const ImportReport report = empty.importFile(teams, QStringLiteral("02-队伍.xlsx"), options);
    QCOMPARE(report.imported, 23);
    QVERIFY(report.remarks.join(u'\n').contains(QStringLiteral("东上虞社区")));
    QVERIFY(OrganisationRepository().findByName(empty.reader(), QStringLiteral("东上虞社区")).has_value());
}

void TeamImportTest::listsThem()
{
    RecordModel model(m_office->database(), std::make_shared<TeamRecords>(m_office->vault()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.rowCount(), 23);
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("WZL-D01"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("雷霆志愿服务队"));
    QCOMPARE(model.index(0, 6).data().toString(), QStringLiteral("190****0027"));
    model.setSearch(QStringLiteral("红色"));
    QTRY_COMPARE(model.rowCount(), 1);
}

void TeamImportTest::findsThem_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("characters") << "红色宣讲" << 1;
    QTest::newRow("initials") << "hsxjt" << 1;
    QTest::newRow("code") << "WZL-D09" << 1;
    QTest::newRow("leader") << "潘萍涵" << 1;
    QTest::newRow("tail of the leader's phone") << "0118" << 1;
    QTest::newRow("whole phone") << "19005360118" << 1;
    QTest::newRow("nothing") << "没有这个队" << 0;
}

void TeamImportTest::findsThem()
{
    QFETCH(QString, words);
    QFETCH(int, found);
    RecordListRequest request;
    request.search = words;
    QCOMPARE(int(readRecordIds(m_office->reader(), TeamRecords(m_office->vault()), request).size()), found);
}

VD_TEST(TeamImportTest)
#include "teamimport_test.moc"

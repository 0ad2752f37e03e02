#include "models/common/task.h"
#include "models/organisation/organisationimport.h"
#include "models/records/recordmodel.h"
#include "models/stations/estateimport.h"
#include "models/stations/estaterecords.h"
#include "models/stations/servicecircle.h"
#include "models/stations/stationimport.h"
#include "models/stations/stationplaces.h"
#include "models/stations/stationrecords.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

class StationImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsTheStationsOfTheStreet();
    void bringsTheEstates();
    void addsNothingTheSecondTime();
    void understandsOpeningAllDay_data();
    void understandsOpeningAllDay();
    void measuresTheCircleOfTheStreet();
    void placesNewStationsBest();
    void measuresOneCommunity();
    void listsThem();

private:
    std::unique_ptr<TestOffice> m_office;
    ImportReport m_stations;
    ImportReport m_estates;
};

void StationImportTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    StationImport stations(m_office->vault());
    m_stations = m_office->importFile(stations, QStringLiteral("03-阵地.xlsx"));
    EstateImport estates;
    m_estates = m_office->importFile(estates, QStringLiteral("09-小区.xlsx"));
}

void StationImportTest::bringsTheStationsOfTheStreet()
{
    QCOMPARE(m_stations.read, 21);
    QCOMPARE(m_stations.imported, 21);
    const StationRepository stations(m_office->vault());
    const auto station = stations.findByCode(m_office->reader(), QStringLiteral("WZL-Z02"));
    QVERIFY(station.has_value());
    QVERIFY(station->isAlwaysOpen);
    QCOMPARE(station->coordinates, std::optional(Coordinates{36.702596, 119.125082}));
    QCOMPARE(station->managerName, QStringLiteral("汪军丽"));
    QCOMPARE(station->managerPhone, QStringLiteral("19005360263"));
    QCOMPARE(station->state, StationState::Open);
    QVERIFY(!stations.findByCode(m_office->reader(), QStringLiteral("WZL-Z01"))->isAlwaysOpen);
}

void StationImportTest::bringsTheEstates()
{
    QCOMPARE(m_estates.read, 64);
    QCOMPARE(m_estates.imported, 64);
    qint64 households = 0;
    for (const Estate& estate : EstateRepository().all(m_office->reader()))
        households += estate.households;
    QCOMPARE(households, 78'090);
}

void StationImportTest::addsNothingTheSecondTime()
{
    ImportOptions update;
    update.update = true;
    for (const ImportOptions& options : {ImportOptions(), update}) {
        StationImport stations(m_office->vault());
        EstateImport estates;
        QCOMPARE(m_office->importFile(stations, QStringLiteral("03-阵地.xlsx"), options).skipped, 21);
        QCOMPARE(m_office->importFile(estates, QStringLiteral("09-小区.xlsx"), options).skipped, 64);
    }
}

void StationImportTest::understandsOpeningAllDay_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<bool>("always");
    QTest::newRow("24小时") << "24小时" << true;
    QTest::newRow("full width") << "２４ 小时开放" << true;
    QTest::newRow("全天候") << "全天候" << true;
    QTest::newRow("0:00-24:00") << "周一至周日 0:00-24:00" << true;
    QTest::newRow("office hours") << "周一至周五 09:00-17:00" << false;
    QTest::newRow("nothing") << "" << false;
}

void StationImportTest::understandsOpeningAllDay()
{
    QFETCH(QString, hours);
    QFETCH(bool, always);
    QCOMPARE(meansAlwaysOpen(hours), always);
}

void StationImportTest::measuresTheCircleOfTheStreet()
{
    const ServiceCircle circle = serviceCircle(m_office->reader());
    QCOMPARE(circle.stations.size(), 21);
    QCOMPARE(circle.estates.size(), 64);
    QCOMPARE(circle.coveredEstates, 26);
    QCOMPARE(circle.coveredHouseholds, 33'032);
    QCOMPARE(circle.households, 78'090);
    QCOMPARE(qRound(*circle.coverage() * 1000.0), 423);
    QCOMPARE(circle.uncovered().size(), 38);
    for (const CircleEstate& estate : circle.uncovered())
        QVERIFY(*estate.minutes > circleMinutes);
}

/// Nobody chooses better places for one to five new stations of the street: proven.
void StationImportTest::placesNewStationsBest()
{
    ServiceCircle circle = serviceCircle(m_office->reader());
    TaskContext task;
    qint64 before = circle.coveredHouseholds;
    for (int stations = 1; stations <= 5; ++stations) {
        suggestPlaces(circle, stations, task);
        QCOMPARE(circle.suggestions.size(), stations);
        QCOMPARE(circle.mostCovered, circle.coveredThen());
        QVERIFY(circle.coveredThen() > before);
        before = circle.coveredThen();
        for (qsizetype i = 1; i < circle.suggestions.size(); ++i)
            QVERIFY(circle.suggestions.at(i).households <= circle.suggestions.at(i - 1).households);
    }
    for (const StationMove& move : stationMoves(circle))
        QVERIFY(move.difference() > 0);
}

void StationImportTest::measuresOneCommunity()
{
    const auto community = OrganisationRepository().findByName(m_office->reader(), QStringLiteral("潍州社区"));
    const ServiceCircle circle = serviceCircle(m_office->reader(), {community->id.value()});
    QCOMPARE(circle.stations.size(), 21);
    QVERIFY(circle.estates.size() > 0);
    QVERIFY(circle.estates.size() < 64);
}

void StationImportTest::listsThem()
{
    RecordModel stations(m_office->database(), std::make_shared<StationRecords>(m_office->vault()));
    const QAbstractItemModelTester stationTester(&stations, QAbstractItemModelTester::FailureReportingMode::QtTest);
    stations.start();
    QTRY_COMPARE(stations.rowCount(), 21);
    stations.setSearch(QStringLiteral("0180"));
    QTRY_COMPARE(stations.rowCount(), 1);
    RecordFilter filter;
    filter.conditions.insert(QStringLiteral("always_open"), {QStringLiteral("1")});
    stations.setSearch({});
    stations.setFilter(filter);
    QTRY_COMPARE(stations.rowCount(), 4);

    RecordModel estates(m_office->database(), std::make_shared<EstateRecords>());
    const QAbstractItemModelTester estateTester(&estates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    estates.start();
    QTRY_COMPARE(estates.rowCount(), 64);
    estates.sort(2, Qt::DescendingOrder);
    QTRY_COMPARE(estates.rowCount(), 64);
    QTRY_VERIFY(estates.index(0, 2).data(RecordModel::ValueRole).toLongLong() > 1900);
}

VD_TEST(StationImportTest)
#include "stationimport_test.moc"

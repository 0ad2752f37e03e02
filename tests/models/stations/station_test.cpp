#include "models/stations/stationvalidator.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class StationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnlyTheAllowedWays();
    void validatesStations_data();
    void validatesStations();
    void validatesEstates_data();
    void validatesEstates();
};

void StationTest::goesOnlyTheAllowedWays()
{
    using enum StationState;
    const QList<std::pair<StationState, StationState>> allowed{{Preparing, Open}, {Preparing, Closed},
        {Open, Suspended}, {Open, Closed}, {Suspended, Open}, {Suspended, Closed}};
    for (const StationState from : {Preparing, Open, Suspended, Closed}) {
        for (const StationState to : {Preparing, Open, Suspended, Closed})
            QCOMPARE(stationStates().allows(from, to), allowed.contains(std::pair(from, to)));
    }
}

void StationTest::validatesStations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("field");
    QTest::newRow("complete") << "苇湾站" << 36.7 << 119.1 << "0536-8888888"
                              << "";
    QTest::newRow("exchanged coordinates") << "苇湾站" << 119.1 << 36.7 << ""
                                           << "coordinates";
    QTest::newRow("outside China") << "苇湾站" << 36.7 << 12.5 << ""
                                   << "coordinates";
    QTest::newRow("no name") << "  " << 36.7 << 119.1 << ""
                             << "name";
    QTest::newRow("strange phone") << "苇湾站" << 36.7 << 119.1 << "12"
                                   << "managerPhone";
}

void StationTest::validatesStations()
{
    QFETCH(QString, name);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QString, phone);
    QFETCH(QString, field);
    Station station;
    station.code = QStringLiteral("Z1");
    station.name = name;
    station.organisation = OrganisationId(1);
    station.coordinates = Coordinates{latitude, longitude};
    station.managerPhone = phone;
    const Problems problems = validate(station);
    QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QCOMPARE(problems.first().field, field);
}

void StationTest::validatesEstates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("organisation");
    QTest::addColumn<qint64>("households");
    QTest::addColumn<QString>("field");
    QTest::newRow("complete") << "鸢飞花园" << qint64(1) << qint64(880) << "";
    QTest::newRow("empty estate") << "鸢飞花园" << qint64(1) << qint64(0) << "";
    QTest::newRow("negative") << "鸢飞花园" << qint64(1) << qint64(-1) << "households";
    QTest::newRow("too many") << "鸢飞花园" << qint64(1) << qint64(1'000'000) << "households";
    QTest::newRow("no name") << "" << qint64(1) << qint64(5) << "name";
    QTest::newRow("no community") << "鸢飞花园" << qint64(0) << qint64(5) << "organisation";
}

void StationTest::validatesEstates()
{
    QFETCH(QString, name);
    QFETCH(qint64, organisation);
    QFETCH(qint64, households);
    QFETCH(QString, field);
    Estate estate;
    estate.name = name;
    estate.organisation = OrganisationId(organisation);
    estate.households = households;
    const Problems problems = validate(estate);
    QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QCOMPARE(problems.first().field, field);
}

VD_TEST(StationTest)
#include "station_test.moc"

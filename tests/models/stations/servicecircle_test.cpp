#include "models/stations/servicecircle.h"

#include "models/common/task.h"
#include "models/stations/stationplaces.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace {

/// A point `meters` north of the middle of the street.
Coordinates north(double meters)
{
    return {36.7 + meters / 111'194.9, 119.12};
}

Station station(qint64 id, double meters, StationState state = StationState::Open)
{
    Station station;
    station.id = StationId(id);
    station.name = QStringLiteral("站%1").arg(id);
    station.coordinates = north(meters);
    station.state = state;
    return station;
}

Estate estate(qint64 id, double meters, qint64 households)
{
    Estate estate;
    estate.id = EstateId(id);
    estate.name = QStringLiteral("小区%1").arg(id);
    estate.coordinates = north(meters);
    estate.households = households;
    return estate;
}

} // namespace

class ServiceCircleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresWalks_data();
    void measuresWalks();
    void coversWithinTenMinutes();
    void countsOnlyOpenStations();
    void knowsNoCoverageWithoutHouseholds();
    void countsAnEstateWithoutPositionAsNotCovered();
    void suggestsTheBestPlacesInTurn();
    void choosesPlacesTogether();
    void obeysOtherMinutes();
    void tellsWhatAMoveBrings();
};

void ServiceCircleTest::measuresWalks_data()
{
    QTest::addColumn<double>("meters");
    QTest::addColumn<double>("minutes");
    QTest::newRow("here") << 0.0 << 0.0;
    QTest::newRow("80 m of path") << 80.0 / 1.3 << 1.0;
    QTest::newRow("the edge of the circle") << circleRadiusMetres() << 10.0;
    QTest::newRow("a kilometre") << 1000.0 << 16.25;
}

void ServiceCircleTest::measuresWalks()
{
    QFETCH(double, meters);
    QFETCH(double, minutes);
    QVERIFY(qAbs(walkingMinutes(north(0), north(meters)) - minutes) < 0.001);
    QVERIFY(qAbs(greatCircleMetres(north(meters), north(0)) - meters) < 0.05);
}

void ServiceCircleTest::coversWithinTenMinutes()
{
    const ServiceCircle circle = serviceCircle({station(1, 0)}, {estate(1, 600, 300), estate(2, 640, 100)});
    QCOMPARE(circle.coveredEstates, 1);
    QCOMPARE(circle.coveredHouseholds, 300);
    QCOMPARE(*circle.coverage(), 0.75);
    QCOMPARE(circle.uncovered().first().name, QStringLiteral("小区2"));
    QCOMPARE(shownMinutes(*circle.uncovered().first().minutes), 11);
}

void ServiceCircleTest::countsOnlyOpenStations()
{
    const ServiceCircle circle
        = serviceCircle({station(1, 0, StationState::Suspended), station(2, 0, StationState::Closed), station(3, 5000)},
            {estate(1, 0, 300)});
    QCOMPARE(circle.stations.size(), 1);
    QCOMPARE(circle.coveredEstates, 0);
    QCOMPARE(circle.estates.first().nearest, StationId(3));
}

void ServiceCircleTest::knowsNoCoverageWithoutHouseholds()
{
    QVERIFY(!serviceCircle({station(1, 0)}, {}).coverage().has_value());
}

void ServiceCircleTest::countsAnEstateWithoutPositionAsNotCovered()
{
    Estate somewhere = estate(1, 0, 50);
    somewhere.coordinates.reset();
    const ServiceCircle circle = serviceCircle({station(1, 0)}, {somewhere});
    QCOMPARE(circle.coveredEstates, 0);
    QCOMPARE(circle.households, 50);
    QVERIFY(!circle.uncovered().first().minutes.has_value());
    QVERIFY(circle.suggestions.isEmpty());
}

void ServiceCircleTest::suggestsTheBestPlacesInTurn()
{
    // Two groups without a station: around 5 km (100 + 900 + 200, the middle one reaches both) and one at 9 km.
    const QList<Estate> estates{
        estate(1, 0, 500), estate(2, 4500, 100), estate(3, 5000, 900), estate(4, 5500, 200), estate(5, 9000, 400)};
    ServiceCircle circle = serviceCircle({station(1, 0)}, estates);
    TaskContext task;
    suggestPlaces(circle, 5, task);
    QCOMPARE(circle.suggestions.size(), 2);
    QCOMPARE(circle.coveredThen(), 2100);
    QCOMPARE(circle.mostCovered, 2100);
    QCOMPARE(circle.suggestions.at(0).estate, EstateId(3));
    QCOMPARE(circle.suggestions.at(0).households, 1200);
    QCOMPARE(circle.suggestions.at(0).estates, 3);
    QCOMPARE(circle.suggestions.at(1).estate, EstateId(5));
    QCOMPARE(circle.suggestions.at(1).households, 400);
}

/// Both groups are better served from between them than by the largest estate first.
void ServiceCircleTest::choosesPlacesTogether()
{
    const QList<Estate> estates{estate(1, 0, 300), estate(2, 600, 310), estate(3, 1200, 320), estate(4, 1800, 300)};
    ServiceCircle circle = serviceCircle({}, estates);
    TaskContext task;
    suggestPlaces(circle, 1, task);
    QCOMPARE(circle.suggestions.first().households, 930);
    QCOMPARE(circle.mostCovered, 930);
    suggestPlaces(circle, 2, task);
    QCOMPARE(circle.coveredThen(), 1230);
    QCOMPARE(circle.suggestions.size(), 2);
}

void ServiceCircleTest::obeysOtherMinutes()
{
    const QList<Estate> estates{estate(1, 0, 100), estate(2, 600, 10), estate(3, 900, 1)};
    QCOMPARE(serviceCircle({station(1, 0)}, estates).coveredHouseholds, 110);
    QCOMPARE(serviceCircle({station(1, 0)}, estates, 9.7).coveredHouseholds, 100);
    ServiceCircle wide = serviceCircle({station(1, 0)}, estates, 15);
    QCOMPARE(wide.coveredHouseholds, 111);
    TaskContext task;
    suggestPlaces(wide, 2, task);
    QVERIFY(wide.suggestions.isEmpty());
    QCOMPARE(wide.mostCovered, 111);
}

void ServiceCircleTest::tellsWhatAMoveBrings()
{
    // The first station stands where the second serves already; 9 km away nobody does.
    const QList<Estate> estates{estate(1, 0, 500), estate(2, 300, 40), estate(3, 900, 30), estate(4, 9000, 400)};
    const ServiceCircle circle = serviceCircle({station(1, 400), station(2, 0)}, estates);
    const QList<StationMove> moves = stationMoves(circle);
    QCOMPARE(moves.size(), 2);
    QCOMPARE(moves.first().station, StationId(2)); // the other one covers all that it does
    QCOMPARE(moves.first().onlyHere, 0);
    QCOMPARE(moves.first().difference(), 400);
    QCOMPARE(moves.last().station, StationId(1));
    QCOMPARE(moves.last().onlyHere, 30);
    QCOMPARE(moves.last().estate, EstateId(4));
    QCOMPARE(moves.last().difference(), 370);
    // Where it stands well, no move is worth it.
    QVERIFY(stationMoves(serviceCircle({station(2, 300)}, estates)).isEmpty());
    QVERIFY(stationMoves(serviceCircle({station(2, 0)}, {})).isEmpty());
}

VD_TEST(ServiceCircleTest)
#include "servicecircle_test.moc"

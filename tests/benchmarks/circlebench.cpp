#include "models/common/task.h"
#include "models/stations/stationplaces.h"
#include "tests/benchmarks/benchmarks.h"

#include <QElapsedTimer>

#include <random>

/// Estates in villages of different size, none with a station.
void measureCircle(int estates, int stations, std::vector<BenchRow>& rows)
{
    std::mt19937 random(7);
    ServiceCircle circle;
    Coordinates village{36.7, 119.1};
    for (int i = 0; i < estates; ++i) {
        if (random() % 60 == 0)
            village = {36.6 + double(random() % 2'000) / 10'000, 119.0 + double(random() % 2'500) / 10'000};
        CircleEstate estate;
        estate.id = EstateId(i + 1);
        estate.households = qint64(random() % 900 + 1);
        estate.position = Coordinates{village.latitude + double(random() % 1'000) / 100'000,
            village.longitude + double(random() % 1'000) / 100'000};
        circle.households += estate.households;
        circle.estates << estate;
    }
    QElapsedTimer clock;
    clock.start();
    TaskContext task;
    suggestPlaces(circle, stations, task);
    const double milliseconds = double(clock.elapsed());
    constexpr double most = 5'000;
    const double gap = 100.0 * double(circle.mostCovered - circle.coveredThen()) / double(circle.mostCovered);
    rows.push_back({QStringLiteral("%1 new stations among %L2 estates").arg(stations).arg(estates), estates,
        milliseconds, {}, 0, QStringLiteral("≤ %L1 ms").arg(most), milliseconds <= most,
        QStringLiteral("%1 of the households; nobody covers %2 % more").arg(circle.coveredThen()).arg(gap, 0, 'f', 2)});
}

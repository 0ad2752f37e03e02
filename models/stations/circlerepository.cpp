#include "models/stations/circlerepository.h"

#include "models/database/query.h"
#include "models/database/unitofwork.h"
#include "models/figures/figurerepository.h"
#include "models/records/readscope.h"
#include "models/stations/estaterepository.h"
#include "models/stations/servicecircle.h"

#include <QSet>

QList<Station> openStationsWithPosition(Connection& connection)
{
    Query query(connection,
        QStringLiteral("SELECT id, name, latitude, longitude, opening_hours FROM stations "
                       "WHERE state = 'open' AND latitude IS NOT NULL AND longitude IS NOT NULL ORDER BY id"));
    query.run();
    QList<Station> stations;
    while (query.next()) {
        Station station;
        station.id = query.id<StationId>(0);
        station.name = query.text(1);
        station.coordinates = Coordinates{query.real(2), query.real(3)};
        station.openingHours = query.text(4);
        stations << station;
    }
    return stations;
}

QList<Estate> estatesOf(Connection& connection, const QList<qint64>& organisations)
{
    QList<Estate> estates = EstateRepository().all(connection);
    const QList<qint64> readable = readableOrganisations(connection, organisations);
    if (!readable.isEmpty()) {
        const QSet<qint64> wanted(readable.begin(), readable.end());
        estates.removeIf([&](const Estate& estate) { return !wanted.contains(estate.organisation.value()); });
    }
    return estates;
}

void addCircleFigures(Connection& connection, FigureSums& sums)
{
    const ServiceCircle circle = serviceCircle(connection);
    for (const CircleEstate& estate : circle.estates) {
        sums.add(estate.organisation, Figure::Households, {}, estate.households);
        if (estate.isCovered())
            sums.add(estate.organisation, Figure::CoveredHouseholds, {}, estate.households);
    }
}

void recountCircle(UnitOfWork& work)
{
    work.atEnd(QStringLiteral("circle"), [](UnitOfWork& closing) {
        FigureRepository().clear(closing, {Figure::Households, Figure::CoveredHouseholds});
        FigureSums sums;
        addCircleFigures(closing.connection(), sums);
        sums.write(closing);
    });
}

#include "models/stations/stationsfeature.h"

#include "models/office/office.h"
#include "models/stations/estateimport.h"
#include "models/stations/estaterecords.h"
#include "models/stations/stationimport.h"
#include "models/stations/stationrecords.h"
#include "models/stations/stationrepository.h"
#include "models/stations/stationtable.h"

namespace {

const QString stations = QStringLiteral("stations");
const QString estates = QStringLiteral("estates");

} // namespace

Feature stationsFeature()
{
    Feature feature;
    feature.kinds << RecordKind{.table = stations,
        .title = QT_TRANSLATE_NOOP("Record", "Station"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::EditPlaces},
        .columns = stationTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(stationStates())}},
        .page = stations,
        .reseal
        = [](const Vault& vault, UnitOfWork& work, qint64 id) { StationRepository(vault).reseal(work, StationId(id)); },
        .subject = QStringLiteral("station"),
        .isCounted = true}
                  << RecordKind{.table = estates,
                         .title = QT_TRANSLATE_NOOP("Record", "Estate"),
                         .owner = RowOwner::own(),
                         .acts = {.edit = Acts::EditPlaces},
                         .columns = estateTable().columns(),
                         .nameColumn = QStringLiteral("name"),
                         .page = stations,
                         .isCounted = true};
    feature.lists << ListKind{stations, stations,
        [](Office& office) { return std::make_shared<StationRecords>(office.vault()); }, 30}
                  << ListKind{estates, estates, [](Office&) { return std::make_shared<EstateRecords>(); }, 0, estates};
    feature.imports << ImportKind{stations, 30,
        [](Office& office) { return std::make_unique<StationImport>(office.vault()); }}
                    << ImportKind{estates, 90, [](Office&) { return std::make_unique<EstateImport>(); }};
    feature.peopleArrived = [](UnitOfWork& work) { linkStationManagers(work); };
    return feature;
}

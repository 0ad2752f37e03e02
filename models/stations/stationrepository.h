#pragma once

#include "models/records/recordrepository.h"
#include "models/stations/stationtable.h"

class Vault;

/// Stations; the manager's phone is sealed here and nowhere else.
class StationRepository final : public RecordRepository<Station> {
public:
    explicit StationRepository(const Vault& vault)
        : RecordRepository(stationTable(), &vault)
    {
    }
};

/// Links stations to managers who have arrived as volunteers: same phone (by digest) and same name, exactly one such
/// person. Returns how many stations were linked.
int linkStationManagers(UnitOfWork& work);

#include "models/stations/stationrepository.h"

int linkStationManagers(UnitOfWork& work)
{
    Query query(work.connection(),
        QStringLiteral(
            "SELECT s.id, MIN(v.id) FROM stations s JOIN volunteers v ON v.phone_digest = s.manager_phone_digest "
            "AND v.name = s.manager_name WHERE s.manager_id IS NULL AND v.state NOT IN ('merged', 'cancelled') "
            "GROUP BY s.id HAVING COUNT(*) = 1"));
    query.run();
    QHash<qint64, VolunteerId> managers;
    while (query.next())
        managers.insert(query.integer(0), query.id<VolunteerId>(1));
    for (auto it = managers.begin(); it != managers.end(); ++it)
        stationTable().setQuick(work, it.key(), {{"manager_id", it.value()}});
    return int(managers.size());
}

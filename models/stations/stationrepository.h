#pragma once

#include "models/stations/station.h"

#include <QHash>

#include <optional>

class Connection;
class Query;
class UnitOfWork;
class Vault;

/// The SQL of stations; the manager's phone is sealed here and nowhere else.
class StationRepository final {
public:
    explicit StationRepository(const Vault& vault)
        : m_vault(vault)
    {
    }

    [[nodiscard]] std::optional<Station> find(Connection& connection, StationId id) const;
    [[nodiscard]] std::optional<Station> findByCode(Connection& connection, const QString& code) const;
    [[nodiscard]] QList<Station> all(Connection& connection) const;
    /// Name → id, for imports; of two stations of one name the one that is not closed, then the older one.
    [[nodiscard]] QHash<QString, StationId> index(Connection& connection) const;
    [[nodiscard]] QString nextCode(Connection& connection) const;

    StationId insert(UnitOfWork& work, const Station& station) const;
    /// Writes what the form holds; the state stays.
    void update(UnitOfWork& work, const Station& station) const;
    /// Seals the phone again under the newest key; notes no change.
    void reseal(UnitOfWork& work, StationId id) const;
    /// Goes through stationStates().
    void changeState(UnitOfWork& work, StationId id, StationState to, const QString& reason) const;

private:
    void writeSearch(Connection& connection, const Station& station) const;
    void bindFields(Query& query, const Station& station) const;
    [[nodiscard]] Station stationFrom(const Query& query) const;

    const Vault& m_vault;
};

/// Links stations to managers who have arrived as volunteers: same phone (by digest) and same name, exactly one such
/// person. Returns how many stations were linked.
int linkStationManagers(UnitOfWork& work);

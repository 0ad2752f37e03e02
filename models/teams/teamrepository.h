#pragma once

#include "models/teams/team.h"

#include <QHash>

#include <optional>

class Connection;
class Query;
class UnitOfWork;
class Vault;

/// The SQL of teams; the leader's phone is sealed here and nowhere else.
class TeamRepository final {
public:
    explicit TeamRepository(const Vault& vault)
        : m_vault(vault)
    {
    }

    [[nodiscard]] std::optional<Team> find(Connection& connection, TeamId id) const;
    [[nodiscard]] std::optional<Team> findByCode(Connection& connection, const QString& code) const;
    [[nodiscard]] QList<Team> all(Connection& connection) const;
    /// Name → id, for imports; of two teams of one name the one that still works, then the older one.
    [[nodiscard]] QHash<QString, TeamId> index(Connection& connection) const;
    /// The code that follows the last one in use.
    [[nodiscard]] QString nextCode(Connection& connection) const;

    TeamId insert(UnitOfWork& work, const Team& team) const;
    /// Writes what the form holds; state and hours stay.
    void update(UnitOfWork& work, const Team& team) const;
    /// Seals the phone again under the newest key; notes no change.
    void reseal(UnitOfWork& work, TeamId id) const;
    /// Goes through teamStates(); merging is TeamMerge's.
    void changeState(UnitOfWork& work, TeamId id, TeamState to, const QString& reason) const;

private:
    friend class TeamMerge;
    void writeState(UnitOfWork& work, const Team& team, TeamState to, TeamId into, const QString& reason) const;
    void writeSearch(Connection& connection, const Team& team) const;
    void bindFields(Query& query, const Team& team) const;
    [[nodiscard]] Team teamFrom(const Query& query) const;

    const Vault& m_vault;
};

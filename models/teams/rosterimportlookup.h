#pragma once

#include "models/common/error.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/organisation/organisation.h"
#include "models/teams/teamid.h"

#include <QHash>
#include <QStringList>

class Connection;
class UnitOfWork;
class Vault;

/// What the rows of a roster are looked up in, read once: communities, teams, dictionary words. Unknown words are
/// added and reported; unknown communities and teams only on the clerk's word.
class RosterImportLookup final {
public:
    RosterImportLookup(const Vault& vault, Connection& connection, bool createMissing);

    /// The community of that name; an invalid id, with an error in `problems`, when there is none.
    [[nodiscard]] OrganisationId community(UnitOfWork& work, const QString& name, Problems& problems);
    /// The teams that a cell names (several are separated by 、).
    [[nodiscard]] QList<TeamId> teams(
        UnitOfWork& work, const QString& names, OrganisationId community, Problems& problems);
    [[nodiscard]] TermId term(UnitOfWork& work, Dictionary dictionary, const QString& name);
    /// Where somebody belongs whose row names no community: that of the team, else the office itself.
    [[nodiscard]] OrganisationId homeOf(const QList<TeamId>& teams) const;

    [[nodiscard]] const QStringList& remarks() const { return m_remarks; }

private:
    [[nodiscard]] TeamId team(UnitOfWork& work, const QString& name, OrganisationId community, Problems& problems);
    [[nodiscard]] TeamId createTeam(UnitOfWork& work, const QString& name, OrganisationId community);

    const Vault& m_vault;
    bool m_createMissing;
    OrganisationId m_root;
    QHash<QString, OrganisationId> m_communities;
    QHash<QString, TeamId> m_teams;
    QHash<TeamId, OrganisationId> m_homes;
    QHash<Dictionary, QHash<QString, TermId>> m_terms;
    QStringList m_remarks;
};

#pragma once

#include "models/organisation/importlookup.h"
#include "models/teams/teamid.h"

#include <QHash>

class Vault;
struct Volunteer;

/// The names that a row of a roster uses for what the office knows by id.
struct RosterWords {
    QString community;
    QString teams; ///< one, or several separated by 、
    QString politics;
    QString level;
    QStringList skills;
};

/// What those names mean. Checking writes nothing; resolving, once a row is accepted, adds what is missing: dictionary
/// words always, communities and teams on the clerk's word.
class RosterImportLookup final {
public:
    RosterImportLookup(const Vault& vault, Connection& connection, const ImportOptions& options);

    void check(const RosterWords& words, Problems& problems) const;
    /// Whether this volunteer of the office may be changed.
    void checkKnown(const Volunteer& volunteer, Problems& problems) const;
    /// Fills in the volunteer's ids; returns the teams.
    [[nodiscard]] QList<TeamId> resolve(UnitOfWork& work, const RosterWords& words, Volunteer& volunteer);

    [[nodiscard]] QStringList remarks() const { return m_lookup.remarks(); }

private:
    [[nodiscard]] QStringList teamNames(const QString& cell) const;
    [[nodiscard]] TeamId team(UnitOfWork& work, const QString& name, OrganisationId home);

    const Vault& m_vault;
    bool m_createMissing;
    ImportLookup m_lookup;
    NameIndex<TeamId> m_teams;
    QHash<TeamId, OrganisationId> m_homes;
};

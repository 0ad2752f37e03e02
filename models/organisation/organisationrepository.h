#pragma once

#include "models/organisation/organisationtable.h"
#include "models/records/recordrepository.h"

/// The tree of organizations in the file; small (hundreds), so it is read whole where it is needed.
class OrganisationRepository final : public RecordRepository<Organisation> {
public:
    OrganisationRepository()
        : RecordRepository(organisationTable())
    {
    }

    /// Those that the signed-in account answers for: what lists, forms and choosers offer.
    [[nodiscard]] QList<Organisation> visible(Connection& connection) const;
    /// Those below no other.
    [[nodiscard]] QList<Organisation> tops(Connection& connection) const;
    [[nodiscard]] qsizetype count(Connection& connection) const;
    /// By name; the one lowest in the tree when several bear it.
    [[nodiscard]] std::optional<Organisation> findByName(Connection& connection, const QString& name) const;
    /// The organization that `new` made or file 01 put on top: the one the office works for.
    [[nodiscard]] std::optional<Organisation> root(Connection& connection) const;
    /// Ids of the organization and all below it.
    [[nodiscard]] QList<qint64> subtree(Connection& connection, OrganisationId id) const;
    /// Id → itself and all its ancestors, for roll-ups.
    [[nodiscard]] QHash<OrganisationId, QList<OrganisationId>> ancestors(Connection& connection) const;
    /// Name → id of all, for imports.
    [[nodiscard]] QHash<QString, OrganisationId> index(Connection& connection) const;

    /// Throws Error when it would stand below one of its own parts.
    void update(UnitOfWork& work, const Organisation& organisation) const;
};

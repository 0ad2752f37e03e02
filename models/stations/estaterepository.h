#pragma once

#include "models/stations/estate.h"

#include <QHash>

#include <optional>

class Connection;
class UnitOfWork;

/// The SQL of estates.
class EstateRepository final {
public:
    [[nodiscard]] std::optional<Estate> find(Connection& connection, EstateId id) const;
    [[nodiscard]] std::optional<Estate> findByName(
        Connection& connection, const QString& name, OrganisationId organisation) const;
    [[nodiscard]] QList<Estate> all(Connection& connection) const;

    /// Throws Error when the community has an estate of that name.
    EstateId insert(UnitOfWork& work, const Estate& estate) const;
    void update(UnitOfWork& work, const Estate& estate) const;
};

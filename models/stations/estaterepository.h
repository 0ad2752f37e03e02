#pragma once

#include "models/records/recordrepository.h"
#include "models/stations/stationtable.h"

/// Estates: known by their name within their community.
class EstateRepository final : public RecordRepository<Estate> {
public:
    EstateRepository()
        : RecordRepository(estateTable())
    {
    }

    [[nodiscard]] std::optional<Estate> findByName(
        Connection& connection, const QString& name, OrganisationId organisation) const;

    /// Throws Error when the community has an estate of that name.
    EstateId insert(UnitOfWork& work, const Estate& estate) const;
    void update(UnitOfWork& work, const Estate& estate) const;

private:
    void requireUnique(Connection& connection, const Estate& estate) const;
};

#pragma once

#include "models/database/unitofwork.h"
#include "models/honors/honorbatch.h"

#include <optional>

class Connection;

/// The SQL of batches of honours.
class HonorBatchRepository final {
public:
    [[nodiscard]] QList<HonorBatch> all(Connection& connection) const; ///< the latest year first
    [[nodiscard]] std::optional<HonorBatch> find(Connection& connection, HonorBatchId id) const;
    [[nodiscard]] std::optional<HonorBatch> findByName(Connection& connection, const QString& name) const;
    /// Throws Error when there is no such batch.
    [[nodiscard]] HonorBatch require(Connection& connection, HonorBatchId id) const;

    HonorBatchId insert(UnitOfWork& work, const HonorBatch& batch) const;
    /// Writes everything but the state.
    void update(UnitOfWork& work, const HonorBatch& batch) const;
    void changeState(UnitOfWork& work, HonorBatchId id, HonorBatchState to) const;
};

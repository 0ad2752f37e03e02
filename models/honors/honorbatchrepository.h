#pragma once

#include "models/honors/honortable.h"
#include "models/records/recordrepository.h"

/// Batches of honors; all() has the latest year first.
class HonorBatchRepository final : public RecordRepository<HonorBatch> {
public:
    HonorBatchRepository()
        : RecordRepository(honorBatchTable())
    {
    }

    [[nodiscard]] std::optional<HonorBatch> findByName(Connection& connection, const QString& name) const;

    /// Throws Error when another batch bears the name.
    HonorBatchId insert(UnitOfWork& work, const HonorBatch& batch) const;
    void update(UnitOfWork& work, const HonorBatch& batch) const;
};

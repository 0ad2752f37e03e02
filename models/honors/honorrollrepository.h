#pragma once

#include "models/database/unitofwork.h"
#include "models/honors/honorroll.h"

class Connection;

/// Honor rolls: what a batch would print now, and every print that was made.
class HonorRollRepository final {
public:
    /// What would be printed now: the granted awards of the batch.
    [[nodiscard]] HonorRollContent content(Connection& connection, HonorBatchId batch) const;
    /// The version that a print made now would have.
    [[nodiscard]] int nextVersion(Connection& connection, HonorBatchId batch) const;
    /// All prints, the latest first.
    [[nodiscard]] QList<HonorRoll> prints(Connection& connection, HonorBatchId batch) const;

    /// Freezes what is printed now. Throws Error when nothing is granted.
    HonorRoll freeze(UnitOfWork& work, HonorBatchId batch, HonorRollLayout layout) const;
    /// A frozen version leaves again; noted, and judged by whose batch it is.
    void noteReprint(UnitOfWork& work, HonorBatchId batch, int version) const;

private:
    [[nodiscard]] std::optional<HonorRoll> last(Connection& connection, HonorBatchId batch) const;
};

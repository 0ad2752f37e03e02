#pragma once

#include "models/service/servicerepository.h"

/// Fast door for millions of records whose organization, team and times are known to be sound (the sample office's
/// generator): nothing is checked or flagged, the sums are computed once at the end. `check` would find overlaps.
class ServiceBulk final {
public:
    explicit ServiceBulk(UnitOfWork& work);

    /// Gives the record its id. Rounds are the caller's.
    ServiceRecordId add(ServiceRecord record);
    /// Recomputes all sums; call once, at the end of the use case.
    void finish();

private:
    UnitOfWork& m_work;
    ServiceRepository m_records;
};

#pragma once

#include "models/records/takenstep.h"
#include "models/service/servicerecord.h"

/// Acts on records that exist: the check, and the void (a reversal, never an edit).
class ServiceVoiding final {
public:
    explicit ServiceVoiding(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// All of them, or none and an Error.
    void voidRecords(const QList<ServiceRecordId>& records, const QString& reason) const;
    void checkRecords(const QList<ServiceRecordId>& records) const;
    /// Checks or voids one record, with the way back: it counts again as before, if nothing has followed and its time
    /// is still free.
    [[nodiscard]] TakenStep take(ServiceRecordId id, ServiceState to, const QString& reason) const;

private:
    void require(ServiceState to) const;
    void takeBack(const ServiceRecord& before, const ServiceRecord& after) const;

    UnitOfWork& m_work;
};

#pragma once

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

private:
    UnitOfWork& m_work;
};

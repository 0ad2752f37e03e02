#pragma once

#include "models/service/servicerecord.h"

/// 补录: hours that no sign-in sheet brought. They wait for somebody else's check, unless a one-clerk office checks
/// itself.
class ServiceEntry final {
public:
    explicit ServiceEntry(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// `checkAtOnce` is refused where self-checking is not allowed.
    ServiceRecord enter(const ServiceRecord& record, bool checkAtOnce) const;

private:
    UnitOfWork& m_work;
};

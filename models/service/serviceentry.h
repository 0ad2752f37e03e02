#pragma once

#include "models/service/carerules.h"
#include "models/service/servicerecord.h"

/// 补录: hours that no sign-in sheet brought. They wait for somebody else's check, unless a one-clerk office checks
/// itself.
class ServiceEntry final {
public:
    explicit ServiceEntry(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// `checkAtOnce` is refused where self-checking is not allowed. Throws Error when a rule of care is not met and the
    /// record has no reason for setting it aside.
    ServiceRecord enter(const ServiceRecord& record, bool checkAtOnce) const;

    /// The rules of care that the record's person does not meet on its day.
    [[nodiscard]] static QList<CareFinding> careOf(Connection& connection, const ServiceRecord& record);

private:
    UnitOfWork& m_work;
};

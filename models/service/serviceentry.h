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

    /// What keeps the record from being entered, by field: those of validate(), "date" and "start" for times to come
    /// and for service of the same person meanwhile, "careReason". `instead`: the record in whose place it would stand.
    [[nodiscard]] static Problems problems(
        Connection& connection, const ServiceRecord& record, ServiceRecordId instead = {});
    /// The rules of care that the record's person does not meet on its day.
    [[nodiscard]] static QList<CareFinding> careOf(Connection& connection, const ServiceRecord& record);

private:
    UnitOfWork& m_work;
};

#include "models/service/servicevoiding.h"

#include "models/service/servicefeature.h"
#include "models/service/serviceledger.h"

void ServiceVoiding::require(ServiceState to) const
{
    m_work.require(to == ServiceState::Void ? Acts::VoidHours : Acts::CheckHours);
}

void ServiceVoiding::voidRecords(const QList<ServiceRecordId>& records, const QString& reason) const
{
    require(ServiceState::Void);
    ServiceLedger ledger(m_work);
    for (const ServiceRecordId id : records)
        ledger.voidRecord(id, reason);
    ledger.close();
}

void ServiceVoiding::checkRecords(const QList<ServiceRecordId>& records) const
{
    require(ServiceState::Checked);
    ServiceLedger ledger(m_work);
    for (const ServiceRecordId id : records)
        ledger.check(id);
    ledger.close();
}

TakenStep ServiceVoiding::take(ServiceRecordId id, ServiceState to, const QString& reason) const
{
    const ServiceRepository records;
    const ServiceRecord before = records.require(m_work.connection(), id);
    if (to == ServiceState::Void)
        voidRecords({id}, reason);
    else
        checkRecords({id});
    return {[before, after = records.require(m_work.connection(), id)](
                UnitOfWork& later) { ServiceVoiding(later).takeBack(before, after); }};
}

void ServiceVoiding::takeBack(const ServiceRecord& before, const ServiceRecord& after) const
{
    require(after.state);
    ServiceLedger ledger(m_work);
    ledger.takeBack(before, after);
    ledger.close();
}

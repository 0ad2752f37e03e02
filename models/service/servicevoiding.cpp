#include "models/service/servicevoiding.h"

#include "models/service/servicefeature.h"
#include "models/service/serviceledger.h"

void ServiceVoiding::voidRecords(const QList<ServiceRecordId>& records, const QString& reason) const
{
    m_work.require(Acts::VoidHours);
    ServiceLedger ledger(m_work);
    for (const ServiceRecordId id : records)
        ledger.voidRecord(id, reason);
    ledger.close();
}

void ServiceVoiding::checkRecords(const QList<ServiceRecordId>& records) const
{
    m_work.require(Acts::CheckHours);
    ServiceLedger ledger(m_work);
    for (const ServiceRecordId id : records)
        ledger.check(id);
    ledger.close();
}

#include "models/service/servicebulk.h"

#include "models/database/connection.h"
#include "models/service/servicerollups.h"

ServiceBulk::ServiceBulk(UnitOfWork& work)
    : m_work(work)
{
}

ServiceRecordId ServiceBulk::add(ServiceRecord record)
{
    record.id = ServiceRecordId(m_work.connection().nextId(QStringLiteral("service_records")));
    m_records.insertQuick(m_work, record);
    return record.id;
}

void ServiceBulk::finish()
{
    m_work.changes().touch(QStringLiteral("service_records"));
    recomputeRollups(m_work);
}

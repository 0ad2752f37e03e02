#include "models/service/serviceentry.h"

#include "models/service/servicefeature.h"
#include "models/service/serviceledger.h"
#include "models/service/servicetable.h"

#include <QCoreApplication>

QList<CareFinding> ServiceEntry::careOf(Connection& connection, const ServiceRecord& record)
{
    const auto person = ServicePersonRepository().find(connection, record.volunteer);
    return person ? careFindings(*person, record.start.date(), {0, isEmergencyField(connection, record.field), false})
                  : QList<CareFinding>();
}

ServiceRecord ServiceEntry::enter(const ServiceRecord& record, bool checkAtOnce) const
{
    if (record.content.trimmed().isEmpty())
        throw Error(QCoreApplication::translate(
            "Service", "Say what was done; hours entered by hand have no activity that says it."));
    m_work.require(Acts::EnterHours);
    if (checkAtOnce)
        m_work.require(Acts::CheckHours);
    const auto findings = careOf(m_work.connection(), record);
    if (!findings.isEmpty() && record.careReason.trimmed().isEmpty())
        throw Error(
            QCoreApplication::translate("Service", "%1 Say why the hours count all the same.").arg(careText(findings)));
    ServiceLedger ledger(m_work);
    ServiceRecord entered = record;
    entered.secondLook << careCodes(findings);
    if (findings.isEmpty())
        entered.careReason.clear();
    entered.source = {ServiceSource::Kind::Manual, 0, 1};
    entered.state = ServiceState::Pending;
    entered = ledger.enter(entered);
    m_work.inserted(serviceTable().name(), entered.id.value()); // one by one: judged by whose it is
    if (checkAtOnce)
        ledger.check(entered.id);
    ledger.close();
    return entered;
}

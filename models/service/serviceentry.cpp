#include "models/service/serviceentry.h"

#include "models/common/shownmoment.h"
#include "models/service/daysignature.h"
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

Problems ServiceEntry::problems(Connection& connection, const ServiceRecord& record, ServiceRecordId instead)
{
    Problems problems = validate(record);
    if (record.start > QDateTime::currentDateTime())
        problems << Problem{QStringLiteral("date"),
            QCoreApplication::translate("Service", "This day is still to come; hours are recorded afterwards.")};
    if (!isAcceptable(problems))
        return problems;
    const auto care = careOf(connection, record);
    if (!care.isEmpty() && record.careReason.isEmpty())
        problems << Problem{QStringLiteral("careReason"),
            QCoreApplication::translate("Service", "%1 Say why the hours count all the same.").arg(careText(care))};
    for (const ServiceRecord& other :
        ServiceRepository().touching(connection, record.volunteer, record.start, record.end)) {
        if (other.id == instead)
            continue;
        problems << Problem{QStringLiteral("start"),
            QCoreApplication::translate("Service", "Overlaps service from %1 to %2.")
                .arg(shownMoment(other.start), other.end.toString(QStringLiteral("HH:mm")))};
        break;
    }
    for (const DayTotal& total : DayTotals::waiting(DayTotals::with(connection, {record}, instead)))
        problems << Problem{QStringLiteral("start"), total.sentence(), Problem::Severity::Warning};
    return problems;
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

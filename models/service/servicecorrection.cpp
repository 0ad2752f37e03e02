#include "models/service/servicecorrection.h"

#include "models/service/serviceentry.h"
#include "models/service/servicefeature.h"
#include "models/service/serviceledger.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServiceCorrection)
};

bool saysTheSame(const ServiceRecord& one, const ServiceRecord& other)
{
    return one.volunteer == other.volunteer && one.start == other.start && one.end == other.end
        && one.minutes == other.minutes && one.field == other.field && one.team == other.team
        && one.servedStation == other.servedStation && one.content == other.content;
}

} // namespace

const Table<ServiceCorrectionLink>& serviceCorrectionTable()
{
    using L = ServiceCorrectionLink;
    static const Table<L> table("service_corrections", [](Table<L>& t) {
        t.reference("record_id", &L::record, "service_records", QT_TRANSLATE_NOOP("Column", "Service record")).once();
        t.reference("voided_id", &L::voided, "service_records", QT_TRANSLATE_NOOP("Column", "Void service record"))
            .once();
        t.freeText("reason", &L::reason, QT_TRANSLATE_NOOP("Column", "Reason")).once();
        t.add(createdByField<L>());
        t.stamps();
        t.setOrder("id");
    });
    return table;
}

ServiceLinks ServiceCorrectionRepository::linksOf(Connection& connection, ServiceRecordId id) const
{
    ServiceLinks links;
    links.from = ServiceRecordId(
        connection.scalar(QStringLiteral("SELECT voided_id FROM service_corrections WHERE record_id = ?"), {id.value()})
            .toLongLong());
    links.to = ServiceRecordId(
        connection
            .scalar(
                QStringLiteral("SELECT c.record_id FROM service_corrections c JOIN service_records r ON r.id = "
                               "c.record_id WHERE c.voided_id = ? AND r.state <> 'void' ORDER BY c.id DESC LIMIT 1"),
                {id.value()})
            .toLongLong());
    return links;
}

ServiceRecord ServiceCorrection::inPlaceOf(const ServiceRecord& before, const ServiceRecord& changed) const
{
    ServiceRecord record = changed;
    record.id = {};
    record.source = before.source;
    if (record.source.kind == ServiceSource::Kind::Manual)
        record.source = {ServiceSource::Kind::Manual, 0, 1};
    const bool isSamePerson = before.volunteer == changed.volunteer;
    record.organisation = isSamePerson ? before.organisation : OrganisationId();
    record.state = ServiceState::Pending;
    record.isSelfChecked = false;
    record.secondLook.clear();
    record.enteredBy = {};
    record.checkedBy = {};
    record.voidReason.clear();
    record.enteredAs = before.enteredAs;
    if (record.start > QDateTime::fromMSecsSinceEpoch(m_work.now()))
        throw Error(Text::tr("This day is still to come; hours are recorded afterwards."));
    const auto care = ServiceEntry::careOf(m_work.connection(), record);
    if (care.isEmpty())
        record.careReason.clear();
    else if (record.careReason.trimmed().isEmpty())
        throw Error(Text::tr("%1 Say why the hours count all the same.").arg(careText(care)));
    record.secondLook << careCodes(care);
    return record;
}

ServiceCorrection::Result ServiceCorrection::correct(
    ServiceRecordId id, const ServiceRecord& changed, const QString& reason) const
{
    m_work.require(Acts::CorrectHours);
    Connection& connection = m_work.connection();
    const ServiceRecord before = ServiceRepository().require(connection, id);
    if (before.state != ServiceState::Checked)
        throw Error(Text::tr("Only a checked record is corrected; this one is “%1”. Void it and enter it again.")
                        .arg(serviceStates().title(before.state)));
    if (reason.trimmed().isEmpty())
        throw Error(Text::tr("Say why the record is corrected; the reason stays with both records."));
    if (saysTheSame(before, changed))
        throw Error(Text::tr("Nothing differs from the record that is to be corrected."));
    ServiceLedger ledger(m_work);
    ledger.voidRecord(id, Text::tr("Corrected: %1").arg(reason.trimmed()));
    Result result;
    result.record = ledger.enter(inPlaceOf(before, changed));
    const ServiceRecordId fresh = result.record.id;
    m_work.inserted(QStringLiteral("service_records"), fresh.value());
    if (ledger.mayCheck(result.record.enteredBy) && !ledger.waitsForSignature(result.record))
        ledger.check(fresh);
    ledger.close();
    ServiceCorrectionRepository().insert(m_work, {{}, fresh, id, reason.trimmed()});
    m_work.describe(reason.trimmed());
    result.record = ServiceRepository().require(connection, fresh);
    result.step.back = [before, voided = ServiceRepository().require(connection, id), entered = result.record](
                           UnitOfWork& later) { ServiceCorrection(later).takeBack(before, voided, entered); };
    const QString hours = result.record.minutes.hoursText();
    result.step.told = result.record.state == ServiceState::Checked
        ? Text::tr("Corrected: %1 hours stand in the place of %2").arg(hours, before.minutes.hoursText())
        : Text::tr("Corrected: %1 hours in the place of %2 wait for the check by another account")
              .arg(hours, before.minutes.hoursText());
    return result;
}

/// The record in its place becomes void, and the one before counts again; both steps stay in the log.
void ServiceCorrection::takeBack(
    const ServiceRecord& before, const ServiceRecord& voided, const ServiceRecord& entered) const
{
    m_work.require(Acts::CorrectHours);
    const ServiceRecord now = ServiceRepository().require(m_work.connection(), entered.id);
    if (now.state != entered.state)
        throw Error(Text::tr("This correction cannot be taken back: the record in its place has gone on since and is "
                             "“%1” now.")
                        .arg(serviceStates().title(now.state)));
    ServiceLedger ledger(m_work);
    ledger.voidRecord(entered.id, Text::tr("The correction was taken back"));
    ledger.takeBack(before, voided);
    ledger.close();
}

template class Table<ServiceCorrectionLink>;

#include "ui/service/servicecorrectiondialog.h"

#include "models/office/office.h"
#include "models/service/serviceentry.h"
#include "ui/common/officereferences.h"

ServiceCorrectionDialog::ServiceCorrectionDialog(Office& office, const ServiceRecord& record, QWidget* parent)
    : FormDialog(tr("Correct hours"), parent)
    , m_office(office)
{
    makeFields();
    m_form.show(record);
    m_times->show({record.start, record.end, record.minutes});
    for (const char* name : {"volunteer", "date", "field", "start"})
        connect(field(QString::fromLatin1(name)), &FormField::edited, this, &ServiceCorrectionDialog::showCare);
    showCare();
    setSaveText(tr("Void and correct"));
    setValidator([this] { return problems(); });
    setSaver([] {});
}

void ServiceCorrectionDialog::makeFields()
{
    beginSection(tr("As it is to be"));
    m_form.bind(addWide<ReferenceField>(
                    "volunteer", tr("Volunteer"), volunteerReferences(m_office, Offered::All), Need::Required),
        &ServiceRecord::volunteer);
    m_times.emplace(*this);
    m_form.bind(add<ReferenceField>("field", tr("Field"), termReferences(m_office, Dictionary::ServiceField)),
        &ServiceRecord::field);
    m_station = m_form.bind(add<ReferenceField>("station", tr("Served at"), stationReferences(m_office, Offered::All)),
        &ServiceRecord::servedStation);
    m_form.bind(addWide<TextField>("content", tr("What was done")), &ServiceRecord::content);
    m_careReason = m_form.bind(addWide<TextField>("careReason", tr("Why all the same")), &ServiceRecord::careReason);
    beginSection(tr("Why"));
    m_reason = addWide<TextField>("reason", tr("Reason"), Need::Required);
    m_reason->setHint(tr("The record becomes void, and another one stands in its place; the reason stays with both."));
}

/// The reason is asked for while a rule of care is not met.
void ServiceCorrectionDialog::showCare()
{
    const auto care = ServiceEntry::careOf(m_office.database().reader(), record());
    m_careReason->setVisible(!care.isEmpty());
    m_careReason->setHint(careText(care));
}

ServiceRecord ServiceCorrectionDialog::record() const
{
    ServiceRecord record = m_form.record();
    const ServiceTimes::Span span = m_times->span();
    record.start = span.start;
    record.end = span.end;
    record.minutes = span.minutes;
    if (record.servedStation != m_form.start().servedStation)
        record.servedOrganisation = OrganisationId(m_station->held().organisation);
    return record;
}

QString ServiceCorrectionDialog::reason() const
{
    return m_reason->text();
}

Problems ServiceCorrectionDialog::problems() const
{
    return ServiceEntry::problems(m_office.database().reader(), record(), m_form.start().id);
}

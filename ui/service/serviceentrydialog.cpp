#include "ui/service/serviceentrydialog.h"

#include "models/office/office.h"
#include "models/service/serviceentry.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"

ServiceEntryDialog::ServiceEntryDialog(Office& office, QWidget* parent)
    : FormDialog(tr("Enter hours by hand"), parent)
    , m_office(office)
{
    makeTime();
    makeService();
    m_form.show({});
    for (const char* name : {"volunteer", "date", "field", "start"})
        connect(field(QString::fromLatin1(name)), &FormField::edited, this, &ServiceEntryDialog::showCare);
    showCare();
    setValidator([this] { return ServiceEntry::problems(m_office.database().reader(), record()); });
    setSaver([this] { store(); });
}

void ServiceEntryDialog::makeTime()
{
    beginSection(tr("Who and when"));
    m_form.bind(addWide<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(m_office), Need::Required),
        &ServiceRecord::volunteer);
    m_times.emplace(*this);
    m_times->show(QDate::currentDate());
}

/// The reason is asked for while a rule of care is not met.
void ServiceEntryDialog::showCare()
{
    const auto care = ServiceEntry::careOf(m_office.database().reader(), record());
    m_careReason->setVisible(!care.isEmpty());
    m_careReason->setHint(careText(care));
}

void ServiceEntryDialog::makeService()
{
    beginSection(tr("What and where"));
    m_form.bind(addWide<TextField>("content", tr("What was done"), Need::Required), &ServiceRecord::content)
        ->setHint(tr("What was done; it stands on the certificate"));
    m_form.bind(add<ReferenceField>("field", tr("Field"), termReferences(m_office, Dictionary::ServiceField)),
        &ServiceRecord::field);
    m_station = m_form.bind(add<ReferenceField>("station", tr("Served at"), stationReferences(m_office, Offered::All)),
        &ServiceRecord::servedStation);
    m_careReason = m_form.bind(addWide<TextField>("careReason", tr("Why all the same")), &ServiceRecord::careReason);
    m_check = addWide<CheckField>("check", tr("Check"), tr("Check at once (only where self-checking is allowed)"));
}

ServiceRecord ServiceEntryDialog::record() const
{
    ServiceRecord record = m_form.record();
    const ServiceTimes::Span span = m_times->span();
    record.start = span.start;
    record.end = span.end;
    record.minutes = span.minutes;
    record.servedOrganisation = OrganisationId(m_station->held().organisation);
    return record;
}

void ServiceEntryDialog::store()
{
    commitNow(m_office, [this, entered = record(), isChecked = m_check->isChecked()](UnitOfWork& work) {
        m_saved = ServiceEntry(work).enter(entered, isChecked).id;
    });
}

#include "ui/hours/externalhoursdialog.h"

#include "ui/common/officereferences.h"

ExternalHoursDialog::ExternalHoursDialog(Office& office, const ExternalHours& hours, QWidget* parent)
    : RecordDialog(office,
        hours.id.isValid() ? tr("Hours of %1 elsewhere").arg(hours.name) : tr("New hours of another body"), parent)
{
    beginSection(tr("Hours of another body"));
    m_form.bind(addWide<ReferenceField>(
                    "volunteer", tr("Volunteer"), volunteerReferences(m_office, Offered::All), Need::Required),
        &ExternalHours::volunteer);
    m_form.bind(addWide<TextField>("issuer", tr("Recorded by"), Need::Required), &ExternalHours::issuer);
    m_form.bind(addWide<TextField>("content", tr("What was done")), &ExternalHours::content);
    m_form.bind(add<DateField>("startedOn", tr("First day"), Need::Required), &ExternalHours::startedOn);
    m_form.bind(add<DateField>("endedOn", tr("Last day")), &ExternalHours::endedOn);
    m_form.bind(add<HoursField>("minutes", tr("Hours of others"), Need::Required), &ExternalHours::minutes)
        ->setHint(tr("They stand apart and enter no sum of the office"));
    m_form.bind(addWide<TextField>("proof", tr("Proof"), Need::Required), &ExternalHours::proof)
        ->setHint(tr("Number of the certificate, where the paper lies"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &ExternalHours::notes);
    begin(hours, storeWith(ExternalHoursRepository()));
}

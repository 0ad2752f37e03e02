#include "ui/training/licencedialog.h"

#include "models/training/trainingrepository.h"
#include "ui/common/officereferences.h"

LicenceDialog::LicenceDialog(Office& office, const Licence& licence, QWidget* parent)
    : RecordDialog(office, licence.id.isValid() ? tr("License of %1").arg(licence.name) : tr("New license"), parent)
{
    beginSection(tr("Holder"));
    m_form.bind(
        addWide<ReferenceField>("volunteer", tr("Holder"), volunteerReferences(m_office, Offered::All), Need::Required),
        &Licence::volunteer);
    auto* level = m_form.bind(add<ChoiceField>("level", tr("Level"), Need::Required), &Licence::level);
    level->offer(allLicenceLevels(), &levelTitle);
    m_form.bind(add<TextField>("number", tr("Number")), &Licence::number);
    m_form.bind(add<DateField>("certifiedOn", tr("Certificate of"), Need::Required), &Licence::certifiedOn);
    auto* registered = m_form.bind(add<DateField>("registeredOn", tr("Registration of")), &Licence::registeredOn);
    registered->setHint(tr("The last registration; empty before the first"));
    auto* hours = m_form.bind(add<HoursField>("outsideMinutes", tr("Training elsewhere")), &Licence::outsideMinutes);
    hours->setHint(tr("Hours since the registration that are in no course here"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Licence::notes);
    addNote(tr("The first registration is due within a year of the certificate, each next one after three years; in "
               "these, assistants need 72 hours of training, social workers 90."));
    begin(licence, storeWith(LicenceRepository()));
}

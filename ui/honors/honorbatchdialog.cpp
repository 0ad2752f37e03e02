#include "ui/honors/honorbatchdialog.h"

#include "models/honors/honorbatchrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "ui/common/officereferences.h"

HonorBatchDialog::HonorBatchDialog(Office& office, const std::optional<HonorBatch>& batch, QWidget* parent)
    : RecordDialog(office, batch ? tr("Batch “%1”").arg(batch->name) : tr("New batch of honors"), parent)
{
    makeFields();
    HonorBatch shown = batch.value_or(HonorBatch());
    if (!batch) {
        shown.year = QDate::currentDate().year();
        if (const auto root = OrganisationRepository().root(reader()))
            shown.organisation = root->id;
    }
    begin(shown, storeWith(HonorBatchRepository()));
}

void HonorBatchDialog::makeFields()
{
    beginSection(tr("Batch"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &HonorBatch::name);
    m_form.bind(add<NumberField>("year", tr("Year"), Need::Required), &HonorBatch::year)->setLimits(1949, 2999);
    m_form.bind(
        add<ReferenceField>("organisation", tr("Honors given by"), organisationReferences(m_office), Need::Required),
        &HonorBatch::organisation);
    beginSection(tr("On the honor roll"));
    m_form.bind(addWide<MultiLineField>("citation", tr("Citation")), &HonorBatch::citation)
        ->setHint(tr("Empty: the usual words, with the titles of this batch."));
    m_form.bind(add<TextField>("issuer", tr("Issuer")), &HonorBatch::issuer)
        ->setPlaceholder(SettingsRepository().value(reader(), SettingKey::issuer));
    m_form.bind(add<DateField>("announcedOn", tr("Announced on")), &HonorBatch::announcedOn);
}

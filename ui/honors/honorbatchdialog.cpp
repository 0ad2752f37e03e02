#include "ui/honors/honorbatchdialog.h"

#include "models/honors/honorbatchrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "ui/common/officereferences.h"

HonorBatchDialog::HonorBatchDialog(Office& office, const std::optional<HonorBatch>& batch, QWidget* parent)
    : RecordDialog(office, batch ? tr("Batch “%1”").arg(batch->name) : tr("New batch of honors"), parent)
{
    HonorBatch shown = batch.value_or(HonorBatch());
    if (!batch) {
        shown.year = QDate::currentDate().year();
        if (const auto root = OrganisationRepository().root(reader()))
            shown.organisation = root->id;
    }
    makeFields(shown);
    begin(shown, storeWith(HonorBatchRepository()));
}

/// A round that begins as announced was decided before; when, is all that is left of its way.
Problems HonorBatchDialog::problems() const
{
    Problems problems = RecordDialog::problems();
    const HonorBatch batch = record();
    if (isNew() && batch.state == HonorBatchState::Announced && !batch.announcedOn.isValid())
        problems << Problem{QStringLiteral("announcedOn"), tr("Say on which day these honors were announced.")};
    return problems;
}

void HonorBatchDialog::makeFields(const HonorBatch& shown)
{
    beginSection(tr("Batch"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &HonorBatch::name);
    m_form.bind(add<NumberField>("year", tr("Year"), Need::Required), &HonorBatch::year)->setLimits(1949, 2999);
    m_form.bind(
        add<ReferenceField>("organisation", tr("Honors given by"), organisationReferences(m_office), Need::Required),
        &HonorBatch::organisation);
    if (!shown.id.isValid())
        m_form.bind(addWide<ChoiceField>("state", tr("Begins as"), Need::Required), &HonorBatch::state)
            ->offer(QList{HonorBatchState::Collecting, HonorBatchState::Announced}, [](HonorBatchState state) {
                return state == HonorBatchState::Collecting ? tr("A round of this office")
                                                            : tr("Announced before: written down afterwards");
            });
    m_form.bind(addWide<TextField>("givenBy", tr("Given by another body")), &HonorBatch::givenBy)
        ->setPlaceholder(tr("Empty: this office"));
    beginSection(tr("Public notice"));
    m_form.bind(add<NumberField>("noticeDays", tr("Working days"), Need::Required), &HonorBatch::noticeDays)
        ->setLimits(leastNoticeDays, 60);
    m_form.bind(add<TextField>("basis", tr("Basis")), &HonorBatch::basis)
        ->setPlaceholder(tr("The rule that the notice names"));
    m_form.bind(addWide<TextField>("contact", tr("Contact")), &HonorBatch::contact)
        ->setPlaceholder(tr("Name, phone and address for objections"));
    beginSection(tr("On the honor roll"));
    m_form.bind(addWide<MultiLineField>("citation", tr("Citation")), &HonorBatch::citation)
        ->setHint(tr("Empty: the usual words, with the titles of this batch."));
    m_form.bind(add<TextField>("issuer", tr("Issuer")), &HonorBatch::issuer)
        ->setPlaceholder(SettingsRepository().value(reader(), SettingKey::issuer));
    m_form.bind(add<DateField>("announcedOn", tr("Announced on")), &HonorBatch::announcedOn)
        ->setHint(tr("Empty: the announcement sets it."));
}

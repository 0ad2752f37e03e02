#include "ui/honors/honorbatchdialog.h"

#include "models/honors/honorbatchrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/organisation/settingsrepository.h"
#include "models/security/office.h"
#include "ui/common/choicefield.h"
#include "ui/common/commit.h"
#include "ui/common/formfields.h"

HonorBatchDialog::HonorBatchDialog(Office& office, const std::optional<HonorBatch>& batch, QWidget* parent)
    : FormDialog(batch ? tr("Batch “%1”").arg(batch->name) : tr("New batch of honours"), parent)
    , m_office(office)
    , m_before(batch)
{
    makeFields();
    HonorBatch shown = batch.value_or(HonorBatch());
    if (!batch) {
        shown.year = QDate::currentDate().year();
        if (const auto root = OrganisationRepository().root(office.database().reader()))
            shown.organisation = root->id;
    }
    showBatch(shown);
    setValidator([this] { return validate(this->batch()); });
    setSaver([this] { saveBatch(); });
    markClean();
}

void HonorBatchDialog::makeFields()
{
    Connection& connection = m_office.database().reader();
    beginSection(tr("Batch"));
    m_name = addWide<TextField>("name", tr("Name"), Need::Required);
    m_year = add<NumberField>("year", tr("Year"), Need::Required);
    m_year->setLimits(1949, 2999);
    m_organisation = add<ChoiceField>("organisation", tr("Honours given by"), Need::Required);
    QList<ChoiceField::Choice> organisations;
    for (const Organisation& organisation : OrganisationRepository().visible(connection))
        organisations.append({organisation.id.value(), organisation.name});
    m_organisation->setChoices(organisations);
    beginSection(tr("On the honor roll"));
    m_citation = addWide<MultiLineField>("citation", tr("Citation"));
    m_citation->setHint(tr("Empty: the usual words, with the titles of this batch."));
    m_issuer = add<TextField>("issuer", tr("Issuer"));
    m_issuer->setPlaceholder(SettingsRepository().value(connection, SettingKey::issuer));
    m_announcedOn = add<DateField>("announcedOn", tr("Announced on"));
}

void HonorBatchDialog::showBatch(const HonorBatch& batch)
{
    m_name->setText(batch.name);
    m_year->setNumber(batch.year);
    if (batch.organisation.isValid())
        m_organisation->setValue(batch.organisation.value());
    m_citation->setText(batch.citation);
    m_issuer->setText(batch.issuer);
    m_announcedOn->setDate(batch.announcedOn);
}

HonorBatch HonorBatchDialog::batch() const
{
    HonorBatch batch = m_before.value_or(HonorBatch());
    batch.name = m_name->text();
    batch.year = int(m_year->integer().value_or(0));
    batch.organisation = OrganisationId(m_organisation->value().toLongLong());
    batch.citation = m_citation->text().trimmed();
    batch.issuer = m_issuer->text();
    batch.announcedOn = m_announcedOn->date();
    return batch;
}

void HonorBatchDialog::saveBatch()
{
    const HonorBatch written = batch();
    const ChangeSet changes = commitNow(m_office, [written](UnitOfWork& work) {
        const HonorBatchRepository batches;
        if (written.id.isValid())
            batches.update(work, written);
        else
            (void)batches.insert(work, written);
    });
    m_saved = written.id.isValid() ? written.id : HonorBatchId(changes.insertedId(QStringLiteral("honor_batches")));
}

#include "ui/hours/spotcheckdialog.h"

#include "ui/common/officereferences.h"

SpotCheckDialog::SpotCheckDialog(Office& office, const SpotCheck& check, QWidget* parent)
    : RecordDialog(office, check.id.isValid() ? check.name : tr("New spot check"), parent)
{
    beginSection(tr("Spot check"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &SpotCheck::name);
    if (!check.id.isValid())
        makeSample();
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &SpotCheck::notes);
    begin(check, storeWith(SpotCheckRepository()));
}

void SpotCheckDialog::makeSample()
{
    m_form.bind(
        addWide<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &SpotCheck::organisation);
    m_form.bind(add<DateField>("from", tr("First day"), Need::Required), &SpotCheck::from);
    m_form.bind(add<DateField>("to", tr("Last day"), Need::Required), &SpotCheck::to);
    auto* size = m_form.bind(add<NumberField>("size", tr("Records wanted"), Need::Required), &SpotCheck::size);
    size->setLimits(1, 1000);
    auto* seed = m_form.bind(add<NumberField>("seed", tr("Seed"), Need::Required), &SpotCheck::seed);
    seed->setLimits(1, 999'999'999);
    seed->setHint(tr("Drawn from; the same seed draws the same records again"));
}

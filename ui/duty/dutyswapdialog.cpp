#include "ui/duty/dutyswapdialog.h"

#include "models/duty/dutyrepository.h"
#include "ui/common/officereferences.h"
#include "ui/duty/dutyreferences.h"

DutySwapDialog::DutySwapDialog(Office& office, const DutySwap& dutySwap, QWidget* parent)
    : RecordDialog(
        office, dutySwap.id.isValid() ? tr("Exchange for %1").arg(dutySwap.name) : tr("Ask for an exchange"), parent)
{
    beginSection(tr("Exchange"));
    m_form.bind(addWide<ReferenceField>("duty", tr("Duty"), dutyReferences(m_office), Need::Required), &DutySwap::duty);
    m_form.bind(addWide<ReferenceField>("other", tr("Who takes it"), volunteerReferences(m_office), Need::Required),
        &DutySwap::other);
    m_form
        .bind(
            addWide<ReferenceField>("otherDuty", tr("In exchange for"), dutyReferences(m_office)), &DutySwap::otherDuty)
        ->setHint(tr("Empty: they stand in, and get no turn taken off"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &DutySwap::notes);
    begin(dutySwap, storeWith(DutySwapRepository()));
}

#include "ui/duty/dutyhandoverdialog.h"

#include "models/duty/dutyrepository.h"
#include "ui/common/officereferences.h"

DutyHandoverDialog::DutyHandoverDialog(Office& office, const DutyHandover& dutyHandover, QWidget* parent)
    : RecordDialog(
        office, dutyHandover.id.isValid() ? tr("Handover %1").arg(dutyHandover.name) : tr("New handover"), parent)
{
    beginSection(tr("Handover"));
    m_form.bind(addWide<ReferenceField>("station", tr("Station"), stationReferences(m_office), Need::Required),
        &DutyHandover::station);
    m_form.bind(addWide<DateTimeField>("happenedAt", tr("Time"), Need::Required), &DutyHandover::happenedAt);
    m_form.bind(add<ReferenceField>("giver", tr("Who hands over"), volunteerReferences(m_office), Need::Required),
        &DutyHandover::giver);
    m_form.bind(add<ReferenceField>("taker", tr("Who takes over"), volunteerReferences(m_office), Need::Required),
        &DutyHandover::taker);
    m_form.bind(addWide<MultiLineField>("items", tr("Handed over")), &DutyHandover::items)
        ->setHint(tr("One a line: keys, equipment, papers"));
    m_form.bind(addWide<MultiLineField>("openMatters", tr("Open matters")), &DutyHandover::openMatters);
    begin(dutyHandover, storeWith(DutyHandoverRepository()));
}

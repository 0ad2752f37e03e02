#include "ui/duty/dutyrosterdialog.h"

#include "models/duty/dutyrepository.h"
#include "ui/common/officereferences.h"

DutyRosterDialog::DutyRosterDialog(Office& office, const DutyRoster& dutyRoster, QWidget* parent)
    : RecordDialog(office, dutyRoster.id.isValid() ? tr("Roster %1").arg(dutyRoster.name) : tr("New roster"), parent)
{
    beginSection(tr("Roster"));
    m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &DutyRoster::organisation);
    auto* month = m_form.bind(
        add<DateField>("month", tr("Month"), Need::Required),
        [](DateField& shown, const DutyRoster& one) { shown.setDate(one.month); },
        [](const DateField& read, DutyRoster& one) {
            const QDate day = read.date();
            one.month = day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
        });
    month->setHint(tr("Any day of the month"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &DutyRoster::notes);
    begin(dutyRoster, storeWith(DutyRosterRepository()));
}

#include "ui/duty/dutydialog.h"

#include "models/duty/dutyrepository.h"

DutyDialog::DutyDialog(Office& office, const Duty& duty, QWidget* parent)
    : RecordDialog(office, tr("Duty %1").arg(duty.name), parent)
{
    beginSection(tr("Attendance on duty"));
    m_form.bind(add<DateTimeField>("came", tr("Came")), &Duty::came);
    m_form.bind(add<DateTimeField>("left", tr("Left")), &Duty::left);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Duty::notes);
    begin(duty, [](UnitOfWork& work, const Duty& written) {
        DutyRepository().update(work, written);
        return written.id;
    });
}

#include "ui/duty/dutymemberdialog.h"

#include "models/duty/dutyrepository.h"
#include "ui/common/officereferences.h"

DutyMemberDialog::DutyMemberDialog(Office& office, const DutyMember& dutyMember, QWidget* parent)
    : RecordDialog(
        office, dutyMember.id.isValid() ? tr("%1 may sit").arg(dutyMember.name) : tr("Let somebody sit"), parent)
{
    beginSection(tr("Who may sit"));
    m_form.bind(add<ReferenceField>("team", tr("Team"), teamReferences(m_office)), &DutyMember::team);
    m_form.bind(
        add<ReferenceField>("volunteer", tr("Or one person"), volunteerReferences(m_office)), &DutyMember::volunteer);
    beginSection(tr("Where"));
    m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &DutyMember::organisation);
    m_form.bind(add<ReferenceField>("station", tr("Station"), stationReferences(m_office)), &DutyMember::station)
        ->setHint(tr("Empty: all stations of the organization"));
    m_form
        .bind(
            add<ReferenceField>("post", tr("Post"), termReferences(m_office, Dictionary::DutyPost)), &DutyMember::post)
        ->setHint(tr("Empty: any post"));
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &DutyMember::notes);
    begin(dutyMember, storeWith(DutyMemberRepository()));
}

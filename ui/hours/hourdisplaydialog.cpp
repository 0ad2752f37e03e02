#include "ui/hours/hourdisplaydialog.h"

#include "models/activities/activityrepository.h"
#include "ui/common/officereferences.h"
#include "ui/hours/hourreferences.h"

HourDisplayDialog::HourDisplayDialog(Office& office, const HourDisplay& display, QWidget* parent)
    : RecordDialog(office, display.id.isValid() ? display.name : tr("New public display"), parent)
{
    beginSection(tr("What is shown"));
    m_activity = m_form.bind(
        addWide<ReferenceField>("activity", tr("Activity"), heldActivityReferences(m_office)), &HourDisplay::activity);
    m_activity->setHint(tr("Or all hours of an organization in the days below"));
    m_name = m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &HourDisplay::name);
    m_organisation = m_form.bind(
        addWide<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &HourDisplay::organisation);
    m_form.bind(add<DateField>("from", tr("First day")), &HourDisplay::from);
    m_form.bind(add<DateField>("to", tr("Last day")), &HourDisplay::to);
    beginSection(tr("How it hangs"));
    auto* days = m_form.bind(add<NumberField>("days", tr("Working days"), Need::Required), &HourDisplay::days);
    days->setLimits(1, 60);
    m_form.bind(add<TextField>("contact", tr("Objections to")), &HourDisplay::contact)
        ->setHint(tr("Whom to write to; the phone is written on the paper by hand"));
    begin(display, storeWith(HourDisplayRepository()));
    connect(m_activity, &ReferenceField::chosen, this, &HourDisplayDialog::activityChosen);
}

void HourDisplayDialog::activityChosen()
{
    const auto activity = ActivityRepository().find(reader(), ActivityId(m_activity->id()));
    if (!activity)
        return;
    if (m_name->isEmpty())
        m_name->setText(activity->name);
    if (m_organisation->isEmpty())
        m_organisation->setId(activity->organisation.value());
}

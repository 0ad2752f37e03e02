#include "ui/activities/activitydialog.h"

#include "models/activities/activityrepository.h"
#include "ui/common/officereferences.h"

ActivityDialog::ActivityDialog(Office& office, const Activity& activity, QWidget* parent)
    : RecordDialog(office, activity.id.isValid() ? tr("Activity %1").arg(activity.code) : tr("New activity"), parent)
{
    makeSubject();
    makePlace();
    makePeople();
    begin(activity, storeWith(ActivityRepository()));
    connect(m_station, &ReferenceField::chosen, this, &ActivityDialog::stationChosen);
}

void ActivityDialog::makeSubject()
{
    beginSection(tr("What"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &Activity::name);
    m_form.bind(add<TextField>("code", tr("Code")), &Activity::code)->setPlaceholder(tr("given when saving"));
    m_form.bind(add<ReferenceField>("field", tr("Field"), termReferences(m_office, Dictionary::ServiceField)),
        &Activity::field);
    m_form.bind(
        add<ReferenceField>("project", tr("Project"), projectReferences(m_office, Offered::All)), &Activity::project);
    m_form.bind(add<ReferenceField>("team", tr("Team"), teamReferences(m_office, Offered::All)), &Activity::team);
}

void ActivityDialog::makePlace()
{
    beginSection(tr("When and where"));
    m_form.bind(add<DateTimeField>("start", tr("Begins"), Need::Required), &Activity::start);
    m_form.bind(add<DateTimeField>("end", tr("Ends"), Need::Required), &Activity::end);
    m_station = m_form.bind(
        add<ReferenceField>("station", tr("Station"), stationReferences(m_office, Offered::All)), &Activity::station);
    m_organisation = m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Activity::organisation);
    m_form.bind(addWide<TextField>("place", tr("Place")), &Activity::place)->setHint(tr("Where there is no station"));
}

void ActivityDialog::makePeople()
{
    beginSection(tr("Who takes part"));
    auto* capacity = m_form.bind(add<NumberField>("capacity", tr("Places")), &Activity::capacity);
    capacity->setLimits(0, 100000);
    capacity->setHint(tr("Empty means no limit"));
    m_form.bind(add<NumberField>("minimumAge", tr("Minimum age")), &Activity::minimumAge)->setLimits(0, 100);
    m_form.bind(addWide<MultiLineField>("plan", tr("Plan")), &Activity::plan);
}

void ActivityDialog::stationChosen()
{
    if (m_station->held().organisation > 0)
        m_organisation->setId(m_station->held().organisation);
}

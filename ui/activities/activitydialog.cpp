#include "ui/activities/activitydialog.h"

#include "models/activities/activityrepository.h"
#include "models/service/servicepersonrepository.h"
#include "models/teams/teamrepository.h"
#include "ui/common/officereferences.h"

namespace {

QString leaderOf(Connection& connection, const Team& team)
{
    const auto leader = ServicePersonRepository().find(connection, team.leader);
    return leader ? leader->name : team.leaderName;
}

} // namespace

ActivityDialog::ActivityDialog(Office& office, const Activity& activity, QWidget* parent)
    : RecordDialog(office, activity.id.isValid() ? tr("Activity %1").arg(activity.code) : tr("New activity"), parent)
{
    makeSubject();
    makePlace();
    makePeople();
    begin(activity, storeWith(ActivityRepository()));
    connect(m_station, &ReferenceField::chosen, this, &ActivityDialog::stationChosen);
    connect(m_team, &ReferenceField::chosen, this, &ActivityDialog::teamChosen);
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
    m_team
        = m_form.bind(add<ReferenceField>("team", tr("Team"), teamReferences(m_office, Offered::All)), &Activity::team);
    m_form.bind(add<TextField>("organiser", tr("Organizing unit")), &Activity::organiser);
    m_manager = m_form.bind(add<TextField>("manager", tr("Person in charge")), &Activity::manager);
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
    m_form.bind(add<DateTimeField>("recruitsFrom", tr("Sign-up from")), &Activity::recruitsFrom);
    m_form.bind(add<DateTimeField>("recruitsUntil", tr("Sign-up until")), &Activity::recruitsUntil);
    m_form.bind(addWide<CheckField>("asksInsurance", tr("Insurance"), tr("Only for people who are insured on the day")),
        &Activity::asksInsurance);
    m_form.bind(addWide<MultiLineField>("posts", tr("Posts")), &Activity::posts)
        ->setHint(tr("One a line: name, how many are wanted, what they must be able to – “Guide 4 first aid”"));
    m_form.bind(addWide<MultiLineField>("plan", tr("Plan")), &Activity::plan);
}

void ActivityDialog::stationChosen()
{
    if (m_station->held().organisation > 0)
        m_organisation->setId(m_station->held().organisation);
}

/// The team's leader is in charge unless somebody else is named.
void ActivityDialog::teamChosen()
{
    const auto team = TeamRepository(m_office.vault()).find(reader(), TeamId(m_team->id()));
    if (team && m_manager->text().isEmpty())
        m_manager->setText(leaderOf(reader(), *team));
}

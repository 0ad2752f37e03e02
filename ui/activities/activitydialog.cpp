#include "ui/activities/activitydialog.h"

#include "models/activities/activityrepository.h"
#include "models/security/office.h"
#include "models/stations/stationrepository.h"
#include "ui/activities/placechoices.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/officechoices.h"

namespace {

template <typename IdType> void setId(ChoiceField* field, IdType id)
{
    field->setValue(id.isValid() ? QVariant(id.value()) : QVariant());
}

template <typename IdType> IdType idOf(const ChoiceField* field)
{
    return IdType(field->value().toLongLong());
}

} // namespace

ActivityDialog::ActivityDialog(Office& office, const Activity& activity, QWidget* parent)
    : FormDialog(activity.id.isValid() ? tr("Activity %1").arg(activity.code) : tr("New activity"), parent)
    , m_office(office)
    , m_activity(activity)
{
    makeFields();
    fill();
    setValidator([this] { return validate(this->activity()); });
    setSaver([this] { store(); });
    connect(m_station, &FormField::edited, this, &ActivityDialog::stationChosen);
}

void ActivityDialog::makeFields()
{
    beginSection(tr("What"));
    m_name = addWide<TextField>("name", tr("Name"), Need::Required);
    m_code = add<TextField>("code", tr("Code"));
    m_code->setPlaceholder(tr("given when saving"));
    m_field = add<ChoiceField>("field", tr("Field"));
    m_project = add<ChoiceField>("project", tr("Project"));
    m_team = add<ChoiceField>("team", tr("Team"));
    beginSection(tr("When and where"));
    m_start = add<DateTimeField>("start", tr("Begins"), Need::Required);
    m_end = add<DateTimeField>("end", tr("Ends"), Need::Required);
    m_station = add<ChoiceField>("station", tr("Station"));
    m_organisation = add<ChoiceField>("organisation", tr("Organisation"), Need::Required);
    m_place = addWide<TextField>("place", tr("Place"));
    m_place->setHint(tr("Where there is no station"));
    beginSection(tr("Who"));
    m_capacity = add<NumberField>("capacity", tr("Places"));
    m_capacity->setLimits(0, 100000);
    m_capacity->setHint(tr("Empty means no limit"));
    m_minimumAge = add<NumberField>("minimumAge", tr("Minimum age"));
    m_minimumAge->setLimits(0, 100);
    m_plan = addWide<MultiLineField>("plan", tr("Plan"));
    m_field->setChoices(fieldChoices(m_office, m_activity.field.value()));
    m_project->setChoices(projectChoices(m_office));
    m_team->setChoices(teamChoices(m_office));
    m_station->setChoices(stationChoices(m_office));
    m_organisation->setChoices(organisationChoices(m_office));
}

void ActivityDialog::fill()
{
    m_code->setText(m_activity.code);
    m_name->setText(m_activity.name);
    setId(m_field, m_activity.field);
    setId(m_project, m_activity.project);
    setId(m_team, m_activity.team);
    m_start->setMoment(m_activity.start);
    m_end->setMoment(m_activity.end);
    setId(m_station, m_activity.station);
    setId(m_organisation, m_activity.organisation);
    m_place->setText(m_activity.place);
    m_capacity->setNumber(m_activity.capacity > 0 ? std::optional<double>(m_activity.capacity) : std::nullopt);
    m_minimumAge->setNumber(m_activity.minimumAge > 0 ? std::optional<double>(m_activity.minimumAge) : std::nullopt);
    m_plan->setText(m_activity.plan);
}

Activity ActivityDialog::activity() const
{
    Activity activity = m_activity;
    activity.code = m_code->text();
    activity.name = m_name->text();
    activity.field = idOf<TermId>(m_field);
    activity.project = idOf<ProjectId>(m_project);
    activity.team = idOf<TeamId>(m_team);
    activity.start = m_start->moment();
    activity.end = m_end->moment();
    activity.station = idOf<StationId>(m_station);
    activity.organisation = idOf<OrganisationId>(m_organisation);
    activity.place = m_place->text();
    activity.capacity = int(m_capacity->integer().value_or(0));
    activity.minimumAge = int(m_minimumAge->integer().value_or(0));
    activity.plan = m_plan->text();
    return activity;
}

void ActivityDialog::stationChosen()
{
    attempt(this, [this] {
        const auto station
            = StationRepository(m_office.vault()).find(m_office.database().reader(), idOf<StationId>(m_station));
        if (station)
            setId(m_organisation, station->organisation);
    });
}

void ActivityDialog::store()
{
    const Activity stored = activity();
    const ActivityRepository repository{};
    const ChangeSet changes = commitNow(m_office, [stored, repository](UnitOfWork& work) {
        if (stored.id.isValid())
            repository.update(work, stored);
        else
            repository.insert(work, stored);
    });
    if (!stored.id.isValid())
        m_activity.id = ActivityId(changes.insertedId(QStringLiteral("activities")));
}

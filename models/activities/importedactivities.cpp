#include "models/activities/importedactivities.h"

#include "models/activities/activityrepository.h"
#include "models/database/unitofwork.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/stations/stationrepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceImport)
};

} // namespace

ImportedActivities::ImportedActivities(UnitOfWork& work, const Vault& vault, const ImportOptions& options)
    : m_work(work)
    , m_vault(vault)
    , m_lastFormer(ActivityRepository().lastId(work.connection()))
{
    m_lookup.begin(work.connection(), options);
    for (const Station& station : StationRepository(vault).all(work.connection())) {
        m_stations.insert(station.code, station);
        m_stations.insert(station.name, station);
    }
    for (const Project& project : ProjectRepository().all(work.connection()))
        m_projects.insert(project.name, project);
}

ImportedActivities::~ImportedActivities() = default;

void ImportedActivities::Known::add(VolunteerId person)
{
    constexpr qsizetype mostPeople = 300; // of each of some thousand activities
    if (hasOthers)
        return;
    people.insert(person);
    if (people.size() < mostPeople)
        return;
    hasOthers = true;
    people.clear();
}

ImportedActivities::Known* ImportedActivities::find(const QString& code)
{
    auto found = m_activities.find(code);
    if (found == m_activities.end()) {
        const ActivityRepository repository{};
        const auto activity = repository.findByCode(m_work.connection(), code);
        if (!activity)
            return nullptr;
        settleMany();
        const bool isNew = activity->id.value() > m_lastFormer;
        const OrganisationId servedAt
            = isNew ? activity->organisation : repository.servedAt(m_work.connection(), *activity);
        found = m_activities.insert(code, {*activity, servedAt, isNew, false});
    }
    return &found.value();
}

void ImportedActivities::checkOwn(const Known& known, Problems& problems) const
{
    m_lookup.checkOwn(known.activity.organisation, known.activity.name, QStringLiteral("activityCode"), problems);
}

void ImportedActivities::checkTakesPlace(const Known& known, Problems& problems) const
{
    if (known.activity.state == ActivityState::Cancelled)
        problems << Problem{
            QStringLiteral("activityCode"), Text::tr("The activity “%1” was canceled.").arg(known.activity.name)};
}

void ImportedActivities::checkNew(const AttendanceImportRow& row, Problems& problems) const
{
    if (row.activityName.isEmpty())
        problems << Problem{
            QStringLiteral("activityName"), Text::tr("The activity is new and has no name in this row.")};
    if (const auto station = m_stations.constFind(row.station); station != m_stations.constEnd())
        m_lookup.checkOwn(station->organisation, station->name, QStringLiteral("station"), problems);
    if (m_lookup.options().createMissing)
        return;
    if (!row.station.isEmpty() && !m_stations.contains(row.station))
        problems << Problem{QStringLiteral("station"),
            Text::tr("There is no station “%1”. Import the stations first, or let the import create what is missing.")
                .arg(row.station)};
    if (!row.project.isEmpty() && !m_projects.contains(row.project))
        problems << Problem{QStringLiteral("project"),
            Text::tr("There is no project “%1”. Import the projects first, or let the import create what is missing.")
                .arg(row.project)};
}

ImportedActivities::Known& ImportedActivities::create(const AttendanceImportRow& row)
{
    Known known;
    known.isNew = true;
    known.hasOthers = false;
    Activity& activity = known.activity;
    activity.code = row.activityCode;
    activity.name = row.activityName;
    activity.organisation = m_lookup.knownOrganisation({});
    if (!row.station.isEmpty()) {
        const Station station = stationOf(row);
        activity.station = station.id;
        activity.organisation = station.organisation;
    }
    if (!row.project.isEmpty()) {
        const Project project = projectOf(row, activity.organisation);
        activity.project = project.id;
        activity.team = project.team;
    }
    activity.field = m_lookup.term(m_work, Dictionary::ServiceField, row.field);
    activity.start = row.in;
    activity.end = row.out.isValid() ? row.out : row.in.addSecs(60);
    activity.state = ActivityState::Confirmed;
    known.servedAt = activity.organisation;
    activity.id = ActivityRepository().insert(m_work, activity);
    settleMany();
    return m_activities.insert(row.activityCode, known).value();
}

void ImportedActivities::widen(Known& known, const QDateTime& in, const QDateTime& out)
{
    if (!known.isNew)
        return;
    if (in < known.activity.start) {
        known.activity.start = in;
        known.isWidened = true;
    }
    if (out.isValid() && out > known.activity.end) {
        known.activity.end = out;
        known.isWidened = true;
    }
}

void ImportedActivities::settleMany()
{
    constexpr qsizetype mostHeld = 5'000;
    if (m_activities.size() < mostHeld)
        return;
    finish();
    m_activities.clear();
}

void ImportedActivities::finish()
{
    for (const Known& known : std::as_const(m_activities)) {
        if (known.isWidened)
            ActivityRepository().storeTimes(m_work, known.activity.id, known.activity.start, known.activity.end);
    }
}

Station ImportedActivities::stationOf(const AttendanceImportRow& row)
{
    const auto found = m_stations.constFind(row.station);
    if (found != m_stations.constEnd())
        return found.value();
    Station station;
    station.code = row.station;
    station.name = row.station;
    station.organisation = m_lookup.knownOrganisation({});
    station.id = StationRepository(m_vault).insert(m_work, station);
    m_stations.insert(row.station, station);
    m_lookup.remark(Text::tr("The station “%1” was created; complete its name and address.").arg(row.station));
    return station;
}

Project ImportedActivities::projectOf(const AttendanceImportRow& row, OrganisationId organisation)
{
    const auto found = m_projects.constFind(row.project);
    if (found != m_projects.constEnd())
        return found.value();
    Project project;
    project.code = ProjectRepository().nextCode(m_work.connection());
    project.name = row.project;
    project.organisation = organisation;
    project.state = ProjectState::Running;
    project.id = ProjectRepository().insert(m_work, project);
    m_projects.insert(row.project, project);
    m_lookup.remark(Text::tr("The project “%1” was created; complete its particulars.").arg(row.project));
    return project;
}

#include "app/demo/demobuilder.h"
#include "models/activities/activityrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/stations/estaterepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"

namespace {

constexpr int estatesPerCommunity = 5;
constexpr int historyDays = 3 * 365;

QString code(const char* letter, int number, int width)
{
    return QStringLiteral("YB-%1%2").arg(QString::fromLatin1(letter)).arg(number, width, 10, QLatin1Char('0'));
}

} // namespace

void DemoBuilder::addEstatesAndStations(UnitOfWork& work)
{
    const EstateRepository estates;
    const StationRepository stations(m_office.vault());
    int index = 0;
    for (const OrganisationId community : std::as_const(m_communities)) {
        for (int i = 0; i < estatesPerCommunity; ++i) {
            Estate estate;
            estate.name = m_words.estateName(index++);
            estate.organisation = community;
            estate.coordinates = place();
            estate.households = 200 + m_words.below(1'600);
            estates.insert(work, estate);
        }
        const int count = m_words.chance(60) ? 2 : 1;
        for (int i = 0; i < count; ++i) {
            Station station;
            station.code = code("Z", int(m_stations.size()) + 1, 3);
            station.name = m_words.communityName(int(m_communities.indexOf(community)))
                + QStringLiteral("学雷锋志愿服务站") + (i == 0 ? QString() : QStringLiteral("（东）"));
            station.type = term(Dictionary::StationType);
            station.organisation = community;
            station.address = m_words.address();
            station.coordinates = place();
            station.isAlwaysOpen = m_words.chance(20);
            station.openingHours
                = station.isAlwaysOpen ? QStringLiteral("24小时") : QStringLiteral("周一至周五 09:00-17:00");
            m_stations << stations.insert(work, station);
            m_stationOrganisations << community;
        }
    }
    m_result.stations = m_stations.size();
}

void DemoBuilder::addTeamsAndProjects(UnitOfWork& work)
{
    const TeamRepository teams(m_office.vault());
    const ProjectRepository projects;
    const int teamCount = std::clamp(m_size.volunteers / 60, 23, 2'000);
    for (int i = 0; i < teamCount; ++i) {
        Team team;
        team.code = code("D", i + 1, 4);
        team.name = m_words.teamName(i);
        team.category = term(Dictionary::TeamCategory);
        team.field = term(Dictionary::ServiceField);
        team.organisation = m_communities.at(m_words.below(int(m_communities.size())));
        team.foundedOn = day(4'000);
        m_teams << teams.insert(work, team);
    }
    const int projectCount = std::clamp(m_size.volunteers / 200, 72, 800);
    for (int i = 0; i < projectCount; ++i) {
        Project project;
        project.code = code("X", i + 1, 4);
        project.name = m_words.projectName(i);
        project.category = term(Dictionary::ProjectCategory);
        project.isBrand = m_words.chance(18);
        project.organisation = m_communities.at(m_words.below(int(m_communities.size())));
        project.team = m_teams.at(m_words.below(int(m_teams.size())));
        project.source = term(Dictionary::ProjectSource);
        project.budget = Money(qint64(m_words.below(60)) * 50'000);
        project.scoreTenths = 700 + m_words.below(290);
        project.state = m_words.chance(50) ? ProjectState::Running
            : m_words.chance(60)           ? ProjectState::Listed
                                           : ProjectState::Completed;
        m_projects << projects.insert(work, project);
    }
    m_result.teams = teamCount;
    m_result.projects = projectCount;
}

void DemoBuilder::addActivities(UnitOfWork& work)
{
    if (m_size.recordsPerVolunteer == 0)
        return;
    const ActivityRepository activities;
    constexpr int peoplePerActivity = 24;
    const int count = std::max(60, int(qint64(m_size.volunteers) * m_size.recordsPerVolunteer / peoplePerActivity));
    for (int i = 0; i < count; ++i) {
        // In the order of time: people then walk through them without being in two places at once.
        const QDate date = m_today.addDays(-historyDays + qint64(i) * (historyDays - 1) / count);
        const int station = m_words.below(int(m_stations.size()));
        Activity activity;
        activity.code = code("H", i + 1, 6);
        activity.project = m_projects.at(m_words.below(int(m_projects.size())));
        activity.name
            = m_words.projectName(int(activity.project.value()) - 1) + QStringLiteral("第%1期").arg(1 + i / 20);
        activity.station = m_stations.at(station);
        activity.organisation = m_stationOrganisations.at(station);
        activity.field = term(Dictionary::ServiceField);
        activity.start = QDateTime(date, QTime(8 + m_words.below(9), 30 * m_words.below(2)));
        activity.end = activity.start.addSecs(3'600 * (1 + m_words.below(3)) + 1'800);
        activity.state = ActivityState::Confirmed;
        const ActivityId id = activities.insert(work, activity);
        m_events.push_back(
            {id.value(), activity.station, activity.organisation, activity.field, activity.start, activity.end});
        tick(i, count);
    }
    // By the end of one and the start of the next: what overlaps in time may not serve the same person.
    std::sort(m_events.begin(), m_events.end(),
        [](const Event& left, const Event& right) { return left.start < right.start; });
    m_result.activities = count;
}

#include "tests/support/awkwardoffice.h"

#include "models/database/query.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/stations/estaterepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

const QString phone = QStringLiteral("13900001111");
const QStringList idNumbers{QStringLiteral("110101199003070011"), QStringLiteral("11010119900307002X"),
    QStringLiteral("110101199003070038"), QStringLiteral("110101199003070046"), QStringLiteral("110101199003070054")};

} // namespace

AwkwardOffice::AwkwardOffice()
{
    const QString twin = QStringLiteral("红星");
    office.run([&](UnitOfWork& work) {
        m_links << make(work, QStringLiteral("平常"), 0);
        m_links << make(work, QStringLiteral("往昔"), 1);
        m_links << make(work, twin, 2);
        m_links << make(work, twin, 3);
        m_links << make(work, QStringLiteral("残缺"), 4);
        endAll(work, m_links.at(Over));
        damage(work, m_links.at(Damaged));
        AwkwardLinks empty;
        empty.organisation = m_links.at(Plain).organisation;
        m_links << empty;
    });
}

AwkwardLinks AwkwardOffice::make(UnitOfWork& work, const QString& name, int number)
{
    AwkwardLinks links;
    for (const Dictionary dictionary : allDictionaries())
        links.terms.insert(
            dictionary, DictionaryRepository().ensure(work, dictionary, QStringLiteral("%1词").arg(name)));
    // Namesakes of communities lie in different streets.
    const OrganisationRepository organisations;
    Organisation street;
    street.name = QStringLiteral("第%1街道").arg(number);
    street.kind = OrganisationKind::Street;
    street.parent = organisations.root(work.connection()).value().id;
    Organisation community;
    community.name = QStringLiteral("%1社区").arg(name);
    community.code = QStringLiteral("90%1").arg(number);
    community.parent = organisations.insert(work, street);
    links.organisation = organisations.insert(work, community);
    makePlaces(work, links, name, number);
    Volunteer person;
    person.name = QStringLiteral("张%1").arg(name);
    person.idNumber = idNumbers.at(number);
    person.birthDate = QDate(1990, 3, 7);
    person.phone = phone;
    person.organisation = links.organisation;
    person.registeredOn = QDate(2020, 1, 1);
    links.person = VolunteerRepository(office.vault()).insert(work, person);
    return links;
}

void AwkwardOffice::makePlaces(UnitOfWork& work, AwkwardLinks& links, const QString& name, int number)
{
    Team team;
    team.code = QStringLiteral("T80%1").arg(number);
    team.name = QStringLiteral("%1队").arg(name);
    team.organisation = links.organisation;
    team.leaderPhone = phone;
    links.team = TeamRepository(office.vault()).insert(work, team);
    Station station;
    station.code = QStringLiteral("S80%1").arg(number);
    station.name = QStringLiteral("%1站").arg(name);
    station.organisation = links.organisation;
    station.managerPhone = phone;
    links.station = StationRepository(office.vault()).insert(work, station);
    Estate estate;
    estate.name = QStringLiteral("%1小区").arg(name);
    estate.organisation = links.organisation;
    links.estate = EstateRepository().insert(work, estate);
    Project project;
    project.code = QStringLiteral("P80%1").arg(number);
    project.name = QStringLiteral("%1项目").arg(name);
    project.organisation = links.organisation;
    links.project = ProjectRepository().insert(work, project);
}

void AwkwardOffice::endAll(UnitOfWork& work, const AwkwardLinks& links)
{
    const QString reason = QStringLiteral("到期");
    for (auto it = links.terms.begin(); it != links.terms.end(); ++it)
        DictionaryRepository().retire(work, it.key(), it.value(), true);
    TeamRepository(office.vault()).changeState(work, links.team, TeamState::Dissolved, reason);
    StationRepository(office.vault()).changeState(work, links.station, StationState::Closed, reason);
    ProjectRepository().changeState(work, links.project, ProjectState::Rejected, reason);
    VolunteerRepository(office.vault()).changeState(work, links.person, VolunteerState::Cancelled, reason);
    Estate estate = EstateRepository().find(work.connection(), links.estate).value();
    estate.state = EstateState::Suspended;
    EstateRepository().update(work, estate);
    Organisation community = OrganisationRepository().find(work.connection(), links.organisation).value();
    community.state = OrganisationState::Suspended;
    OrganisationRepository().update(work, community);
}

void AwkwardOffice::damage(UnitOfWork& work, const AwkwardLinks& links)
{
    const QByteArray nonsense("\1\1 not what was sealed, nor anything that could be read");
    const auto spoil = [&](const QString& table, const QString& column, qint64 id) {
        Query(work.connection(), QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(table, column))
            .bind(nonsense)
            .bind(id)
            .run();
    };
    spoil(QStringLiteral("teams"), QStringLiteral("leader_phone_sealed"), links.team.value());
    spoil(QStringLiteral("stations"), QStringLiteral("manager_phone_sealed"), links.station.value());
    spoil(QStringLiteral("volunteers"), QStringLiteral("phone_sealed"), links.person.value());
}

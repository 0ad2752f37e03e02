#include "models/orders/dispatchfactsrepository.h"

#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/organisation/settingsrepository.h"

namespace {

constexpr int loadDays = 30;
constexpr int memoryDays = 365;

/// Adds `column` of a "team id, number …" answer to the facts by team.
template <typename Take> void forEachTeam(Query& query, QList<TeamFacts>& teams, Take take)
{
    QHash<TeamId, qsizetype> places;
    for (qsizetype i = 0; i < teams.size(); ++i)
        places.insert(teams.at(i).id, i);
    query.run();
    while (query.next()) {
        const auto place = places.constFind(query.id<TeamId>(0));
        if (place != places.constEnd())
            take(teams[*place], query);
    }
}

void readSkilled(Connection& connection, const QList<TermId>& skills, QList<TeamFacts>& teams)
{
    if (skills.isEmpty())
        return;
    Query query(connection,
        QStringLiteral("SELECT m.team_id, COUNT(DISTINCT m.volunteer_id) FROM volunteer_skills s "
                       "JOIN memberships m ON m.volunteer_id = s.volunteer_id AND m.left_on IS NULL "
                       "WHERE s.skill_id IN (%1) GROUP BY m.team_id")
            .arg(placeholders(skills.size())));
    for (const TermId skill : skills)
        query.bind(skill);
    forEachTeam(query, teams, [](TeamFacts& team, const Query& row) { team.skilledMembers = row.number(1); });
}

void readHistory(Connection& connection, TermId need, const QDateTime& now, QList<TeamFacts>& teams)
{
    Query load(connection,
        QStringLiteral("SELECT team_id, COUNT(*) FROM order_rounds WHERE dispatched_at >= ? AND dispatched_at <= ? "
                       "AND team_id IS NOT NULL GROUP BY team_id"));
    load.bind(isoMinute(now.addDays(-loadDays))).bind(isoMinute(now));
    forEachTeam(load, teams, [](TeamFacts& team, const Query& row) { team.ordersInThirtyDays = row.number(1); });

    // Two questions, each answered from indexes: how much of this need, and how well.
    const QString year
        = QStringLiteral("r.closed_at >= ? AND r.closed_at <= ? AND r.team_id IS NOT NULL GROUP BY r.team_id");
    Query done(connection,
        QStringLiteral("SELECT r.team_id, COUNT(*) FROM orders o JOIN order_rounds r ON r.order_id = o.id "
                       "WHERE o.need_id = ? AND ")
            + year);
    done.bind(need).bind(isoMinute(now.addDays(-memoryDays))).bind(isoMinute(now));
    forEachTeam(done, teams, [](TeamFacts& team, const Query& row) { team.doneOfNeed = row.number(1); });

    Query grades(connection,
        QStringLiteral("SELECT r.team_id, COUNT(e.grade), SUM(e.grade) FROM order_rounds r JOIN evaluations e ON "
                       "e.subject_kind = 'order' AND e.subject_id = r.order_id AND e.round = r.round WHERE ")
            + year);
    grades.bind(isoMinute(now.addDays(-memoryDays))).bind(isoMinute(now));
    forEachTeam(grades, teams, [](TeamFacts& team, const Query& row) {
        team.evaluations = row.number(1);
        team.gradeSum = row.number(2);
    });
}

/// Of the persons, by what the dates of their credentials say.
const QString holding
    = QStringLiteral("c.kind_id = ? AND c.state = 'valid' AND (c.expires_on IS NULL OR c.expires_on >= ?)");

void readHolders(Connection& connection, TermId credential, const QDateTime& now, QList<TeamFacts>& teams)
{
    if (!credential.isValid())
        return;
    Query query(connection,
        QStringLiteral("SELECT m.team_id, COUNT(DISTINCT c.volunteer_id) FROM credentials c JOIN memberships m ON "
                       "m.volunteer_id = c.volunteer_id AND m.left_on IS NULL WHERE %1 GROUP BY m.team_id")
            .arg(holding));
    query.bind(credential).bind(isoDate(now.date()));
    forEachTeam(query, teams, [](TeamFacts& team, const Query& row) { team.holders = row.number(1); });
}

/// How often each of a few people did not come.
void readNoShows(Connection& connection, const QDateTime& now, QList<VolunteerFacts>& people)
{
    if (people.isEmpty())
        return;
    const int months = SettingsRepository().number(connection, SettingKey::noShowMonths);
    Query query(connection,
        QStringLiteral("SELECT n.volunteer_id, COUNT(*) FROM attendance n JOIN activities x ON x.id = n.activity_id "
                       "WHERE n.volunteer_id IN (%1) AND n.state = 'absent' AND x.starts_at >= ? GROUP BY "
                       "n.volunteer_id")
            .arg(placeholders(people.size())));
    for (const VolunteerFacts& person : std::as_const(people))
        query.bind(person.id);
    query.bind(isoDate(now.date().addMonths(-months))).run();
    QHash<VolunteerId, int> counts;
    while (query.next())
        counts.insert(query.id<VolunteerId>(0), query.number(1));
    for (VolunteerFacts& person : people)
        person.noShows = counts.value(person.id);
}

} // namespace

QList<TeamFacts> DispatchFactsRepository::teams(
    Connection& connection, TermId need, const QList<TermId>& skills, TermId credential, const QDateTime& now) const
{
    Query query(connection,
        QStringLiteral("SELECT t.id, t.name, f.name, t.organisation_id, t.menu_needs FROM teams t "
                       "LEFT JOIN service_fields f ON f.id = t.field_id WHERE t.state = 'active' ORDER BY t.id"));
    query.run();
    const QString wanted = QString::number(need.value());
    QList<TeamFacts> teams;
    while (query.next()) {
        TeamFacts team;
        team.id = query.id<TeamId>(0);
        team.name = query.text(1);
        team.field = query.text(2);
        team.organisation = query.id<OrganisationId>(3);
        team.isOnMenu = query.text(4).split(u' ').contains(wanted);
        teams << team;
    }
    readSkilled(connection, skills, teams);
    readHistory(connection, need, now, teams);
    readHolders(connection, credential, now, teams);
    return teams;
}

QList<VolunteerFacts> DispatchFactsRepository::volunteers(Connection& connection, OrganisationId organisation,
    const QList<TermId>& skills, TermId credential, const QDateTime& now, int limit) const
{
    if (skills.isEmpty())
        return {};
    const QString isHolder = credential.isValid()
        ? QStringLiteral("EXISTS (SELECT 1 FROM credentials c WHERE c.volunteer_id = v.id AND %1)").arg(holding)
        : QStringLiteral("FALSE");
    const auto bindHolding = [&](Query& query) {
        if (credential.isValid())
            query.bind(credential).bind(isoDate(now.date()));
    };
    Query query(connection,
        QStringLiteral(
            "SELECT v.id, v.name, (SELECT MIN(m.team_id) FROM memberships m WHERE m.volunteer_id = v.id AND m.left_on "
            "IS NULL), "
            "MIN(k.name), v.estate_id, (SELECT COUNT(*) FROM service_records r WHERE r.volunteer_id = v.id AND "
            "r.started_at >= ? "
            "AND r.started_at <= ? AND r.state <> 'void'), v.free_times, CASE WHEN %2 THEN 1 ELSE 0 END FROM "
            "volunteer_skills s JOIN volunteers v ON "
            "v.id = "
            "s.volunteer_id "
            "JOIN skills k ON k.id = s.skill_id WHERE s.skill_id IN (%1) AND v.organisation_id = ? AND v.state = "
            "'registered' "
            "GROUP BY v.id, v.name, v.estate_id, v.service_minutes, v.free_times ORDER BY %3v.service_minutes DESC, "
            "v.id "
            "LIMIT ?")
            .arg(placeholders(skills.size()), isHolder,
                credential.isValid() ? QStringLiteral("CASE WHEN %1 THEN 0 ELSE 1 END, ").arg(isHolder) : QString()));
    query.bind(isoMinute(now.addDays(-loadDays))).bind(isoMinute(now));
    bindHolding(query);
    for (const TermId skill : skills)
        query.bind(skill);
    query.bind(organisation);
    bindHolding(query);
    query.bind(limit).run();
    QList<VolunteerFacts> people;
    while (query.next())
        people << VolunteerFacts{query.id<VolunteerId>(0), query.text(1), query.id<TeamId>(2), query.text(3),
            query.id<EstateId>(4), query.number(5), query.text(6), 0, query.number(7) == 1};
    readNoShows(connection, now, people);
    return people;
}

std::optional<Coordinates> DispatchFactsRepository::estatePosition(Connection& connection, EstateId estate) const
{
    Query query(connection, QStringLiteral("SELECT latitude, longitude FROM estates WHERE id = ?"));
    query.bind(estate).run();
    if (!query.next() || query.isNull(0) || query.isNull(1))
        return std::nullopt;
    return Coordinates{query.real(0), query.real(1)};
}

QHash<OrganisationId, Coordinates> DispatchFactsRepository::centers(Connection& connection) const
{
    QHash<OrganisationId, Coordinates> centers;
    Query own(connection,
        QStringLiteral(
            "SELECT id, latitude, longitude FROM organisations WHERE latitude IS NOT NULL AND longitude IS NOT NULL"));
    own.run();
    while (own.next())
        centers.insert(own.id<OrganisationId>(0), {own.real(1), own.real(2)});
    Query weighted(connection,
        QStringLiteral("SELECT organisation_id, SUM(latitude * households) / SUM(households), SUM(longitude * "
                       "households) / SUM(households) "
                       "FROM estates WHERE latitude IS NOT NULL AND longitude IS NOT NULL AND households > 0 GROUP BY "
                       "organisation_id"));
    weighted.run();
    while (weighted.next())
        centers.insert(weighted.id<OrganisationId>(0), {weighted.real(1), weighted.real(2)});
    return centers;
}

#include "models/teams/teammembersrepository.h"

#include "models/common/dates.h"
#include "models/common/searchquery.h"
#include "models/database/query.h"
#include "models/records/answersums.h"

#include <QHash>

QList<TeamMember> TeamMembersRepository::members(Connection& connection, TeamId team, bool withFormer) const
{
    const QString former = withFormer ? QString() : QStringLiteral("AND m.left_on IS NULL ");
    Query query(connection,
        QStringLiteral(
            "SELECT m.id, m.volunteer_id, m.role, m.joined_on, m.left_on, v.number, v.name, v.service_minutes "
            "FROM memberships m JOIN volunteers v ON v.id = m.volunteer_id WHERE m.team_id = ? %1"
            "ORDER BY CASE WHEN m.left_on IS NULL THEN 0 ELSE 1 END, CASE m.role WHEN 'leader' THEN 0 ELSE 1 END, "
            "v.name_key, m.id")
            .arg(former));
    query.bind(team).run();
    QList<TeamMember> members;
    while (query.next()) {
        TeamMember member;
        member.membership.id = query.id<MembershipId>(0);
        member.membership.team = team;
        member.membership.volunteer = query.id<VolunteerId>(1);
        member.membership.role
            = query.text(2) == QLatin1String("leader") ? MembershipRole::Leader : MembershipRole::Member;
        member.membership.joinedOn = query.date(3);
        member.membership.leftOn = query.date(4);
        member.number = query.text(5);
        member.name = query.text(6);
        member.service = Minutes(query.integer(7));
        members << member;
    }
    return members;
}

int TeamMembersRepository::memberCount(Connection& connection, TeamId team) const
{
    return connection
        .scalar(
            QStringLiteral("SELECT COUNT(*) FROM memberships WHERE team_id = ? AND left_on IS NULL"), {team.value()})
        .toInt();
}

TeamFigures TeamMembersRepository::figures(Connection& connection, const ListAnswer& teams) const
{
    TeamFigures figures;
    figures.members = sumsOver(connection, teams,
        QStringLiteral(
            "SELECT COUNT(DISTINCT volunteer_id) FROM memberships WHERE left_on IS NULL AND team_id IN (%1)"),
        1)[0]
                          .toLongLong();
    figures.service = Minutes(
        sumsOf(connection, teams, {QStringLiteral("COALESCE(SUM(teams.service_minutes), 0)")})[0].toLongLong());
    return figures;
}

QList<TeamMonth> TeamMembersRepository::months(Connection& connection, TeamId team, QDate day) const
{
    constexpr int monthsShown = 12;
    const QDate last(day.year(), day.month(), 1);
    Query query(connection,
        QStringLiteral(
            "SELECT month, SUM(minutes) FROM service_months WHERE team_id = ? AND month >= ? GROUP BY month"));
    query.bind(team).bind(monthKey(last.addMonths(1 - monthsShown))).run();
    QHash<QString, qint64> sums;
    while (query.next())
        sums.insert(query.text(0), query.integer(1));
    QList<TeamMonth> months;
    for (int back = monthsShown - 1; back >= 0; --back) {
        const QString month = monthKey(last.addMonths(-back));
        months << TeamMonth{month, Minutes(sums.value(month))};
    }
    return months;
}

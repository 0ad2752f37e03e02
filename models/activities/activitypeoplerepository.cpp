#include "models/activities/activitypeoplerepository.h"

#include "models/activities/activitycare.h"
#include "models/common/dates.h"
#include "models/organisation/settingsrepository.h"

QString ActivityPeopleRepository::countedSince(Connection& connection, QDate today)
{
    return isoDate(today.addMonths(-SettingsRepository().number(connection, SettingKey::noShowMonths)));
}

QList<ActivityPerson> ActivityPeopleRepository::of(Connection& connection, const Activity& activity, QDate today) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT a.volunteer_id, o.name, COALESCE((SELECT t.name FROM memberships m JOIN teams t ON t.id = "
            "m.team_id "
            "WHERE m.volunteer_id = v.id AND m.left_on IS NULL ORDER BY m.id LIMIT 1), ''), (SELECT COUNT(*) FROM "
            "attendance n JOIN activities x ON x.id = n.activity_id WHERE n.volunteer_id = v.id AND n.state = 'absent' "
            "AND x.id <> a.activity_id AND x.starts_at >= ?) FROM attendance a JOIN volunteers v ON v.id = "
            "a.volunteer_id JOIN organisations o ON o.id = v.organisation_id WHERE a.activity_id = ?"));
    query.bind(countedSince(connection, today)).bind(activity.id).run();
    QHash<VolunteerId, ActivityPerson> known;
    while (query.next()) {
        ActivityPerson& one = known[query.id<VolunteerId>(0)];
        one.organisation = query.text(1);
        one.team = query.text(2);
        one.noShows = int(query.integer(3));
    }
    QList<Attendance> lines = AttendanceRepository().ofActivity(connection, activity.id);
    std::stable_sort(lines.begin(), lines.end(), AttendanceRepository::isEarlier);
    const CareNeeds needs = careNeedsOf(connection, activity);
    QList<ActivityPerson> people;
    for (const Attendance& line : std::as_const(lines)) {
        ActivityPerson one = known.value(line.volunteer);
        one.attendance = line;
        one.person = ServicePersonRepository().find(connection, line.volunteer).value_or(ServicePerson());
        one.care = careFindings(one.person, activity.start.date(), needs);
        people << one;
    }
    return people;
}

int ActivityPeopleRepository::noShows(Connection& connection, VolunteerId volunteer, QDate today) const
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM attendance n JOIN activities x ON x.id = n.activity_id WHERE "
                               "n.volunteer_id = ? AND n.state = 'absent' AND x.starts_at >= ?"),
            {volunteer.value(), countedSince(connection, today)})
        .toInt();
}

#include "models/reports/volunteerprofile.h"

#include "models/database/query.h"

#include <QHash>

namespace {

constexpr int monthsShown = 12;

QList<VolunteerProfile::TeamLine> teamsOf(Connection& connection, VolunteerId id, QDate today)
{
    Query query(connection,
        QStringLiteral(
            "SELECT t.name, m.role, m.joined_on, m.left_on FROM memberships m JOIN teams t ON t.id = m.team_id "
            "WHERE m.volunteer_id = ? ORDER BY m.id"));
    query.bind(id).run();
    QList<VolunteerProfile::TeamLine> teams;
    while (query.next()) {
        const bool isCurrent = query.isNull(3) || query.date(3) > today;
        teams << VolunteerProfile::TeamLine{query.text(0), query.text(1) == u"leader", isCurrent, query.date(2)};
    }
    return teams;
}

QList<MonthShare> monthsOf(Connection& connection, VolunteerId id, QDate today)
{
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - monthsShown);
    Query query(connection,
        QStringLiteral(
            "SELECT month, SUM(minutes) FROM volunteer_months WHERE volunteer_id = ? AND month >= ? GROUP BY month"));
    query.bind(id).bind(monthKey(first)).run();
    QHash<QString, Minutes> minutes;
    while (query.next())
        minutes.insert(query.text(0), Minutes(query.integer(1)));
    QList<MonthShare> months;
    for (int i = 0; i < monthsShown; ++i) {
        const QString month = monthKey(first.addMonths(i));
        months << MonthShare{month, minutes.value(month)};
    }
    return months;
}

QList<VolunteerProfile::ServiceLine> servicesOf(Connection& connection, VolunteerId id)
{
    Query query(connection,
        QStringLiteral("SELECT r.started_at, r.minutes, COALESCE(a.name, o.number, ''), COALESCE(f.name, ''), r.state "
                       "FROM service_records r "
                       "LEFT JOIN activities a ON r.source_kind = 'activity' AND a.id = r.source_id "
                       "LEFT JOIN orders o ON r.source_kind = 'order' AND o.id = r.source_id "
                       "LEFT JOIN service_fields f ON f.id = r.field_id "
                       "WHERE r.volunteer_id = ? ORDER BY r.started_at DESC, r.id DESC LIMIT %1")
            .arg(VolunteerProfile::servicesShown));
    query.bind(id).run();
    QList<VolunteerProfile::ServiceLine> services;
    while (query.next()) {
        services << VolunteerProfile::ServiceLine{
            query.text(0), Minutes(query.integer(1)), query.text(2), query.text(3), query.text(4)};
    }
    return services;
}

QList<VolunteerProfile::HonorLine> honorsOf(Connection& connection, VolunteerId id)
{
    Query query(connection,
        QStringLiteral("SELECT a.year, t.name, b.name FROM awards a JOIN honor_titles t ON t.id = a.title_id "
                       "JOIN honor_batches b ON b.id = a.batch_id WHERE a.volunteer_id = ? AND a.state = 'granted' "
                       "ORDER BY a.year DESC, a.id"));
    query.bind(id).run();
    QList<VolunteerProfile::HonorLine> honors;
    while (query.next())
        honors << VolunteerProfile::HonorLine{query.number(0), query.text(1), query.text(2)};
    return honors;
}

} // namespace

VolunteerProfile volunteerProfile(Connection& connection, VolunteerId id, QDate today)
{
    VolunteerProfile profile;
    profile.teams = teamsOf(connection, id, today);
    profile.months = monthsOf(connection, id, today);
    profile.services = servicesOf(connection, id);
    profile.serviceCount
        = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM service_records WHERE volunteer_id = ?"), {id.value()})
              .toLongLong();
    profile.honors = honorsOf(connection, id);
    return profile;
}

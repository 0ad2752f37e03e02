#include "models/activities/attendancerepository.h"

std::optional<Attendance> AttendanceRepository::findOf(
    Connection& connection, ActivityId activity, VolunteerId volunteer) const
{
    return m_table.selectOne(connection, QStringLiteral("WHERE activity_id = ? AND volunteer_id = ?"),
        {activity.value(), volunteer.value()});
}

QList<Attendance> AttendanceRepository::ofActivity(Connection& connection, ActivityId activity) const
{
    return select(connection, QStringLiteral("WHERE activity_id = ? ORDER BY id"), {activity.value()});
}

QList<AttendanceLine> AttendanceRepository::linesOf(Connection& connection, ActivityId activity) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT %1, v.name, v.number, COALESCE(t.name, ''), COALESCE(r.minutes, 0), COALESCE(r.state, '') FROM "
            "attendance JOIN volunteers v ON v.id = attendance.volunteer_id LEFT JOIN (SELECT volunteer_id, "
            "SUM(minutes) AS minutes, MAX(state) AS state, MIN(team_id) AS team_id FROM service_records WHERE "
            "source_kind = 'activity' AND source_id = ? AND state <> 'void' GROUP BY volunteer_id) r ON r.volunteer_id "
            "= "
            "attendance.volunteer_id LEFT JOIN teams t ON t.id = r.team_id WHERE attendance.activity_id = ? ORDER BY "
            "attendance.id")
            .arg(m_table.selection()));
    query.bind(activity).bind(activity).run();
    const int next = m_table.width();
    QList<AttendanceLine> lines;
    while (query.next())
        lines << AttendanceLine{m_table.recordFrom(query), query.text(next), query.text(next + 1), query.text(next + 2),
            Minutes(query.integer(next + 3)), query.text(next + 4)};
    return lines;
}

std::optional<Attendance> AttendanceRepository::firstWaiting(Connection& connection, ActivityId activity) const
{
    return m_table.selectOne(connection,
        QStringLiteral("WHERE activity_id = ? AND state = 'waiting' ORDER BY signed_up_at, id LIMIT 1"),
        {activity.value()});
}

bool AttendanceRepository::isEarlier(const Attendance& one, const Attendance& other)
{
    return std::pair(one.signedUpAt, one.id.value()) < std::pair(other.signedUpAt, other.id.value());
}

int AttendanceRepository::countIn(Connection& connection, ActivityId activity, AttendanceState state) const
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM attendance WHERE activity_id = ? AND state = ?"),
            {activity.value(), attendanceStates().code(state)})
        .toInt();
}

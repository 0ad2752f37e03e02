#include "models/activities/attendancerepository.h"

#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"

namespace {

const QString table = QStringLiteral("attendance");
const QString columns = QStringLiteral(
    "a.id, a.activity_id, a.volunteer_id, a.state, a.checked_in_at, a.checked_out_at, a.break_minutes, a.method, "
    "a.remark, a.entered_by");

Attendance attendanceFrom(const Query& query)
{
    Attendance attendance;
    attendance.id = query.id<AttendanceId>(0);
    attendance.activity = query.id<ActivityId>(1);
    attendance.volunteer = query.id<VolunteerId>(2);
    attendance.state = attendanceStates().fromCode(query.text(3));
    attendance.in = parseIsoMinute(query.text(4));
    attendance.out = parseIsoMinute(query.text(5));
    attendance.breakMinutes = query.number(6);
    attendance.method = query.text(7);
    attendance.remark = query.text(8);
    attendance.enteredBy = query.id<AccountId>(9);
    return attendance;
}

std::optional<Attendance> oneFrom(Query& query)
{
    return query.next() ? std::optional(attendanceFrom(query)) : std::nullopt;
}

void bindFields(Query& query, const Attendance& attendance)
{
    query.bind(attendanceStates().code(attendance.state))
        .bindText(isoMinute(attendance.in))
        .bindText(isoMinute(attendance.out));
    query.bind(attendance.breakMinutes).bind(attendance.method).bind(attendance.remark).bind(attendance.enteredBy);
}

} // namespace

std::optional<Attendance> AttendanceRepository::find(Connection& connection, AttendanceId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM attendance a WHERE a.id = ?").arg(columns));
    query.bind(id.value()).run();
    return oneFrom(query);
}

std::optional<Attendance> AttendanceRepository::findOf(
    Connection& connection, ActivityId activity, VolunteerId volunteer) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM attendance a WHERE a.activity_id = ? AND a.volunteer_id = ?").arg(columns));
    query.bind(activity).bind(volunteer).run();
    return oneFrom(query);
}

QList<Attendance> AttendanceRepository::ofActivity(Connection& connection, ActivityId activity) const
{
    Query query(
        connection, QStringLiteral("SELECT %1 FROM attendance a WHERE a.activity_id = ? ORDER BY a.id").arg(columns));
    query.bind(activity).run();
    QList<Attendance> all;
    while (query.next())
        all << attendanceFrom(query);
    return all;
}

QList<AttendanceLine> AttendanceRepository::linesOf(Connection& connection, ActivityId activity) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT %1, v.name, v.number, COALESCE(t.name, ''), COALESCE(r.minutes, 0), COALESCE(r.state, '') FROM "
            "attendance a "
            "JOIN volunteers v ON v.id = a.volunteer_id LEFT JOIN service_records r ON r.source_kind = 'activity' "
            "AND r.source_id = a.activity_id AND r.volunteer_id = a.volunteer_id AND r.state <> 'void' "
            "LEFT JOIN teams t ON t.id = r.team_id WHERE a.activity_id = ? ORDER BY a.id")
            .arg(columns));
    query.bind(activity).run();
    QList<AttendanceLine> lines;
    while (query.next())
        lines << AttendanceLine{attendanceFrom(query), query.text(10), query.text(11), query.text(12),
            Minutes(query.integer(13)), query.text(14)};
    return lines;
}

int AttendanceRepository::countIn(Connection& connection, ActivityId activity, AttendanceState state) const
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM attendance WHERE activity_id = ? AND state = ?"),
            {activity.value(), attendanceStates().code(state)})
        .toInt();
}

AttendanceId AttendanceRepository::insert(UnitOfWork& work, const Attendance& attendance) const
{
    throwIfUnacceptable(validate(attendance));
    const AttendanceId id = insertQuick(work, attendance);
    work.inserted(table, id.value());
    return id;
}

AttendanceId AttendanceRepository::insertQuick(UnitOfWork& work, const Attendance& attendance) const
{
    const AttendanceId id(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral("INSERT INTO attendance (state, checked_in_at, checked_out_at, break_minutes, method, remark, "
                       "entered_by, id, activity_id, "
                       "volunteer_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindFields(query, attendance);
    query.bind(id).bind(attendance.activity).bind(attendance.volunteer).bind(work.now()).bind(work.now()).run();
    work.changes().touch(table);
    return id;
}

void AttendanceRepository::update(UnitOfWork& work, const Attendance& attendance) const
{
    throwIfUnacceptable(validate(attendance));
    QJsonObject before = storedRow(work.connection(), table, attendance.id.value());
    Query query(work.connection(),
        QStringLiteral("UPDATE attendance SET state = ?, checked_in_at = ?, checked_out_at = ?, break_minutes = ?, "
                       "method = ?, remark = ?, "
                       "entered_by = ?, updated_at = ? WHERE id = ?"));
    bindFields(query, attendance);
    query.bind(work.now()).bind(attendance.id).run();
    QJsonObject after = storedRow(work.connection(), table, attendance.id.value());
    keepDifferences(before, after);
    work.updated(table, attendance.id.value(), before, after);
}

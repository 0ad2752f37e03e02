#pragma once

#include "models/activities/activitytable.h"
#include "models/records/recordrepository.h"

/// A line of the attendance list with what the screen and the printed sheet show beside it.
struct AttendanceLine {
    Attendance attendance;
    QString name;
    QString number; ///< the volunteer's 编号
    QString team; ///< of the activity's day, "" when none
    Minutes recorded; ///< minutes that stand in the ledger for this activity
    QString recordState; ///< stored code of that service record, "" when there is none
};

/// Sign-ups and attendance.
class AttendanceRepository final : public RecordRepository<Attendance> {
public:
    AttendanceRepository()
        : RecordRepository(attendanceTable())
    {
    }

    [[nodiscard]] std::optional<Attendance> findOf(
        Connection& connection, ActivityId activity, VolunteerId volunteer) const;
    /// In the order of sign-up.
    [[nodiscard]] QList<Attendance> ofActivity(Connection& connection, ActivityId activity) const;
    /// The same with names, in the order of the sheet.
    [[nodiscard]] QList<AttendanceLine> linesOf(Connection& connection, ActivityId activity) const;
    /// Who moves up first, if anybody waits.
    [[nodiscard]] std::optional<Attendance> firstWaiting(Connection& connection, ActivityId activity) const;
    /// By the moment of sign-up.
    [[nodiscard]] static bool isEarlier(const Attendance& one, const Attendance& other);
    [[nodiscard]] int countIn(Connection& connection, ActivityId activity, AttendanceState state) const;
};

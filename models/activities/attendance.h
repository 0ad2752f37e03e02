#pragma once

#include "models/activities/activity.h"
#include "models/common/minutes.h"
#include "models/database/unitofwork.h"
#include "models/volunteers/volunteerid.h"

using AttendanceId = Id<struct AttendanceTag>;

/// 报名 → 录取/候补/谢绝 → 到场/缺席/取消.
enum class AttendanceState { SignedUp, Accepted, Waiting, Declined, Present, Absent, Cancelled };

/// One person in one activity: the sign-up and, once they came, the line of the sign-in sheet.
struct Attendance {
    AttendanceId id;
    ActivityId activity;
    VolunteerId volunteer;
    AttendanceState state = AttendanceState::SignedUp;
    QDateTime in; ///< local
    QDateTime out; ///< local; invalid while the sign-out is missing (待补), never guessed
    int breakMinutes = 0;
    QString method; ///< how they signed in
    QString remark;
    AccountId enteredBy;

    /// Came, but nobody wrote down when they left.
    [[nodiscard]] bool isOutMissing() const { return state == AttendanceState::Present && !out.isValid(); }
    /// Whole minutes served; none while a time is missing.
    [[nodiscard]] Minutes minutes() const;

    bool operator==(const Attendance&) const = default;
};

[[nodiscard]] const StateTable<AttendanceState>& attendanceStates();

/// Problems by field: "volunteer", "in", "out", "break". A missing sign-out is a warning.
[[nodiscard]] Problems validate(const Attendance& attendance);

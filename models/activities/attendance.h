#pragma once

#include "models/activities/activity.h"
#include "models/common/minutes.h"
#include "models/database/unitofwork.h"
#include "models/volunteers/volunteerid.h"

using AttendanceId = Id<struct AttendanceTag>;

/// 报名 → 录取/候补/谢绝 → 到场/缺席/取消.
enum class AttendanceState { SignedUp, Accepted, Waiting, Declined, Present, Absent, Cancelled };

/// From a sign-in to its sign-out, local; no period without a sign-in.
struct AttendancePeriod {
    QDateTime in;
    QDateTime out; ///< invalid while the sign-out is missing (待补), never guessed
    int breakMinutes = 0;

    [[nodiscard]] bool isOutMissing() const { return in.isValid() && !out.isValid(); }
    /// Whole minutes served; none while a time is missing.
    [[nodiscard]] Minutes minutes() const;
    /// Some minute lies in both; a time that is missing lies in none.
    [[nodiscard]] bool overlaps(const AttendancePeriod& other) const;

    bool operator==(const AttendancePeriod&) const = default;
};

/// One person in one activity: the sign-up and, once they came, the line of the sign-in sheet.
struct Attendance {
    AttendanceId id;
    ActivityId activity;
    VolunteerId volunteer;
    AttendanceState state = AttendanceState::SignedUp;
    QDateTime in; ///< local; of the first period
    QDateTime out; ///< local; invalid while the sign-out is missing (待补), never guessed
    int breakMinutes = 0;
    AttendancePeriod second; ///< came again, e.g. in the afternoon
    AttendancePeriod third;
    QString method; ///< how they signed in
    QString remark;
    qint64 signedUpAt = 0; ///< UTC milliseconds; 0: stands on the sheet only
    QString post; ///< name of the post
    QString stateReason; ///< why declined, canceled …
    QString careReason; ///< why in spite of a rule of care, "" where none was set aside
    AccountId enteredBy;

    static constexpr int mostPeriods = 3; ///< pairs of sign-in and sign-out of one person in one activity

    /// Those with a sign-in, in the order in which they were entered.
    [[nodiscard]] QList<AttendancePeriod> periods() const;
    /// At most mostPeriods.
    void setPeriods(const QList<AttendancePeriod>& periods);
    /// Came, but nobody wrote down when they left.
    [[nodiscard]] bool isOutMissing() const;
    /// Whole minutes served; none of a period with a time missing.
    [[nodiscard]] Minutes minutes() const;

    bool operator==(const Attendance&) const = default;
};

[[nodiscard]] const StateTable<AttendanceState>& attendanceStates();

/// Problems by field: "volunteer", "in", "out", "break". A missing sign-out is a warning.
[[nodiscard]] Problems validate(const Attendance& attendance);

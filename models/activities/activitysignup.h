#pragma once

#include "models/activities/attendancerepository.h"

/// Sign-ups of an activity: places are given in order, and a cancellation moves the first 候补 up.
class ActivitySignUp final {
public:
    explicit ActivitySignUp(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// 报名. Throws Error when the person is signed up already, too young, or the activity takes none any more.
    AttendanceId signUp(ActivityId activity, VolunteerId volunteer) const;
    /// 录取, or 候补 when all places are taken. Says which.
    AttendanceState accept(AttendanceId id) const;
    void decline(AttendanceId id) const;
    /// Who moves up from 候补 instead, if anybody does.
    std::optional<Attendance> cancel(AttendanceId id) const;
    void markAbsent(AttendanceId id) const;

private:
    [[nodiscard]] Attendance require(AttendanceId id) const;
    void move(Attendance attendance, AttendanceState to) const;

    UnitOfWork& m_work;
    AttendanceRepository m_attendance;
};

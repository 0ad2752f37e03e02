#pragma once

#include "models/activities/attendancerepository.h"

/// Sign-ups of an activity: places are given in order, and a cancellation moves the first 候补 up. Each change of a
/// state is noted with its reason.
class ActivitySignUp final {
public:
    explicit ActivitySignUp(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// 报名. Throws Error when the person is signed up already, the activity takes none now, or a rule of care is not
    /// met and `careReason` does not say why it is set aside.
    AttendanceId signUp(ActivityId activity, VolunteerId volunteer, const QString& careReason = {}) const;
    /// 录取, or 候补 when all places are taken. Says which.
    AttendanceState accept(AttendanceId id) const;
    void putOnWaitingList(AttendanceId id) const;
    void decline(AttendanceId id, const QString& reason) const;
    /// Who moves up from 候补 instead, if anybody does.
    std::optional<Attendance> cancel(AttendanceId id, const QString& reason = {}) const;
    /// 缺席: no times, no hours. Throws Error when hours are recorded already.
    void markAbsent(AttendanceId id) const;
    /// 缺席 was wrong: the person is admitted again. Throws Error when the place has been given away.
    void takeAbsenceBack(AttendanceId id) const;
    void setPost(AttendanceId id, const QString& post) const;

    /// How many places are left; none when there is no limit.
    [[nodiscard]] std::optional<int> placesLeft(const Activity& activity) const;

private:
    [[nodiscard]] Attendance require(AttendanceId id) const;
    [[nodiscard]] Activity activityOf(const Attendance& attendance) const;
    void requireTime(const Activity& activity) const;
    void requireNoHours(const Attendance& attendance) const;
    void move(Attendance attendance, AttendanceState to, const QString& reason = {}) const;

    UnitOfWork& m_work;
    AttendanceRepository m_attendance;
};

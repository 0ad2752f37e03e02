#include "models/activities/activitysignup.h"

#include "models/activities/activityrepository.h"
#include "models/common/dates.h"
#include "models/service/servicepersonrepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Attendance)
};

} // namespace

AttendanceId ActivitySignUp::signUp(ActivityId activityId, VolunteerId volunteer) const
{
    const Activity activity = ActivityRepository().require(m_work.connection(), activityId);
    if (activity.state != ActivityState::Published && activity.state != ActivityState::Running)
        throw Error(Text::tr("“%1” is %2; people sign up while it is published or running.")
                        .arg(activity.name, activityStates().title(activity.state)));
    const auto person = ServicePersonRepository().find(m_work.connection(), volunteer);
    if (!person)
        throw Error(Text::tr("This volunteer is not in the office's records. Register the volunteer first."));
    if (activity.minimumAge > 0 && person->birthDate.isValid()
        && ageOn(person->birthDate, activity.start.date()) < activity.minimumAge)
        throw Error(
            Text::tr("%1 is younger than %2 on the day of the activity.").arg(person->name).arg(activity.minimumAge));
    const auto known = m_attendance.findOf(m_work.connection(), activityId, volunteer);
    if (known && known->state == AttendanceState::Cancelled) {
        move(*known, AttendanceState::SignedUp);
        return known->id;
    }
    if (known)
        throw Error(Text::tr("%1 is on the list of this activity already.").arg(person->name));
    Attendance attendance;
    attendance.activity = activityId;
    attendance.volunteer = volunteer;
    attendance.enteredBy = m_work.actor().account;
    return m_attendance.insert(m_work, attendance);
}

AttendanceState ActivitySignUp::accept(AttendanceId id) const
{
    const Attendance attendance = require(id);
    const Activity activity = ActivityRepository().require(m_work.connection(), attendance.activity);
    const int taken = m_attendance.countIn(m_work.connection(), activity.id, AttendanceState::Accepted)
        + m_attendance.countIn(m_work.connection(), activity.id, AttendanceState::Present);
    const bool isFull = activity.capacity > 0 && taken >= activity.capacity;
    if (isFull && attendance.state == AttendanceState::Waiting)
        throw Error(Text::tr("All %1 places are taken; raise the number of places first.").arg(activity.capacity));
    const auto to = isFull ? AttendanceState::Waiting : AttendanceState::Accepted;
    move(attendance, to);
    return to;
}

void ActivitySignUp::decline(AttendanceId id) const
{
    move(require(id), AttendanceState::Declined);
}

std::optional<Attendance> ActivitySignUp::cancel(AttendanceId id) const
{
    const Attendance attendance = require(id);
    move(attendance, AttendanceState::Cancelled);
    if (attendance.state != AttendanceState::Accepted)
        return std::nullopt;
    for (const Attendance& next : m_attendance.ofActivity(m_work.connection(), attendance.activity)) {
        if (next.state == AttendanceState::Waiting) {
            move(next, AttendanceState::Accepted);
            return next;
        }
    }
    return std::nullopt;
}

void ActivitySignUp::markAbsent(AttendanceId id) const
{
    move(require(id), AttendanceState::Absent);
}

Attendance ActivitySignUp::require(AttendanceId id) const
{
    const auto attendance = m_attendance.find(m_work.connection(), id);
    if (!attendance)
        throw Error(Text::tr("This line is not on the list any more. Refresh the list and try again."));
    return *attendance;
}

void ActivitySignUp::move(Attendance attendance, AttendanceState to) const
{
    attendanceStates().require(attendance.state, to);
    attendance.state = to;
    m_attendance.update(m_work, attendance);
}

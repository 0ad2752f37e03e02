#include "models/activities/activitysignup.h"

#include "models/activities/activitycare.h"
#include "models/activities/activityrepository.h"
#include "models/common/shownmoment.h"
#include "models/records/statechangerepository.h"
#include "models/service/servicerepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Attendance)
};

QString nameOf(Connection& connection, VolunteerId id)
{
    return ServicePersonRepository().find(connection, id).value_or(ServicePerson()).name;
}

} // namespace

AttendanceId ActivitySignUp::signUp(ActivityId activityId, VolunteerId volunteer, const QString& careReason) const
{
    Connection& connection = m_work.connection();
    const Activity activity = ActivityRepository().require(connection, activityId);
    requireTime(activity);
    const auto person = ServicePersonRepository().find(connection, volunteer);
    if (!person)
        throw Error(Text::tr("This volunteer is not in the office's records. Register the volunteer first."));
    const auto findings = careFindings(*person, activity.start.date(), careNeedsOf(connection, activity));
    if (!findings.isEmpty() && careReason.trimmed().isEmpty())
        throw Error(Text::tr("%1 Say why the person is signed up all the same.").arg(careText(findings)));
    auto known = m_attendance.findOf(connection, activityId, volunteer);
    if (known && known->state != AttendanceState::Cancelled)
        throw Error(Text::tr("%1 is on the list of this activity already (%2).")
                        .arg(person->name, attendanceStates().title(known->state)));
    Attendance attendance = known.value_or(Attendance());
    attendance.careReason = findings.isEmpty() ? QString() : careReason.trimmed();
    attendance.signedUpAt = m_work.now();
    if (known) {
        attendance.setPeriods({});
        move(attendance, AttendanceState::SignedUp);
        return attendance.id;
    }
    attendance.activity = activityId;
    attendance.volunteer = volunteer;
    attendance.enteredBy = m_work.actor().account;
    return m_attendance.insert(m_work, attendance);
}

/// People sign up while the activity is published or running, and within its recruiting time.
void ActivitySignUp::requireTime(const Activity& activity) const
{
    if (activity.state != ActivityState::Published && activity.state != ActivityState::Running)
        throw Error(Text::tr("“%1” is %2; people sign up while it is published or running.")
                        .arg(activity.name, activityStates().title(activity.state)));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_work.now());
    if (activity.recruitsFrom.isValid() && now < activity.recruitsFrom)
        throw Error(Text::tr("Signing up for “%1” begins at %2. Change its recruiting time to let people in earlier.")
                        .arg(activity.name, shownMoment(activity.recruitsFrom)));
    if (activity.recruitsUntil.isValid() && now >= activity.recruitsUntil)
        throw Error(Text::tr("Signing up for “%1” ended at %2. Change its recruiting time to let more people in.")
                        .arg(activity.name, shownMoment(activity.recruitsUntil)));
}

std::optional<int> ActivitySignUp::placesLeft(const Activity& activity) const
{
    if (activity.capacity == 0)
        return std::nullopt;
    const int taken = m_attendance.countIn(m_work.connection(), activity.id, AttendanceState::Accepted)
        + m_attendance.countIn(m_work.connection(), activity.id, AttendanceState::Present);
    return activity.capacity - taken;
}

AttendanceState ActivitySignUp::accept(AttendanceId id) const
{
    const Attendance attendance = require(id);
    const Activity activity = activityOf(attendance);
    const bool isFull = placesLeft(activity).value_or(1) <= 0;
    if (isFull && attendance.state == AttendanceState::Waiting)
        throw Error(Text::tr("All %1 places are taken; raise the number of places first.").arg(activity.capacity));
    const auto to = isFull ? AttendanceState::Waiting : AttendanceState::Accepted;
    move(attendance, to);
    return to;
}

void ActivitySignUp::putOnWaitingList(AttendanceId id) const
{
    move(require(id), AttendanceState::Waiting);
}

void ActivitySignUp::decline(AttendanceId id, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        throw Error(Text::tr("Say why the person is declined; they will ask."));
    move(require(id), AttendanceState::Declined, reason.trimmed());
}

std::optional<Attendance> ActivitySignUp::cancel(AttendanceId id, const QString& reason) const
{
    const Attendance attendance = require(id);
    requireNoHours(attendance);
    move(attendance, AttendanceState::Cancelled, reason.trimmed());
    const bool isPlaceFree
        = attendance.state == AttendanceState::Accepted && placesLeft(activityOf(attendance)).value_or(1) > 0;
    if (!isPlaceFree)
        return std::nullopt;
    const auto next = m_attendance.firstWaiting(m_work.connection(), attendance.activity);
    if (next)
        move(*next, AttendanceState::Accepted);
    return next;
}

void ActivitySignUp::markAbsent(AttendanceId id) const
{
    Attendance attendance = require(id);
    requireNoHours(attendance);
    attendance.setPeriods({});
    move(attendance, AttendanceState::Absent);
}

void ActivitySignUp::takeAbsenceBack(AttendanceId id) const
{
    const Attendance attendance = require(id);
    const Activity activity = activityOf(attendance);
    if (placesLeft(activity).value_or(1) <= 0)
        throw Error(Text::tr("All %1 places are taken; raise the number of places first.").arg(activity.capacity));
    move(attendance, AttendanceState::Accepted);
}

void ActivitySignUp::setPost(AttendanceId id, const QString& post) const
{
    Attendance attendance = require(id);
    attendance.post = post.trimmed();
    m_attendance.update(m_work, attendance);
}

Attendance ActivitySignUp::require(AttendanceId id) const
{
    const auto attendance = m_attendance.find(m_work.connection(), id);
    if (!attendance)
        throw Error(Text::tr("This line is not on the list any more. Refresh the list and try again."));
    return *attendance;
}

Activity ActivitySignUp::activityOf(const Attendance& attendance) const
{
    return ActivityRepository().require(m_work.connection(), attendance.activity);
}

void ActivitySignUp::requireNoHours(const Attendance& attendance) const
{
    for (const ServiceRecord& record :
        ServiceRepository().ofSource(m_work.connection(), ServiceSource::Kind::Activity, attendance.activity.value())) {
        if (record.volunteer == attendance.volunteer && record.state != ServiceState::Void)
            throw Error(Text::tr("The hours of %1 are recorded already; void them on the page of hours first.")
                            .arg(nameOf(m_work.connection(), attendance.volunteer)));
    }
}

void ActivitySignUp::move(Attendance attendance, AttendanceState to, const QString& reason) const
{
    const auto& states = attendanceStates();
    const Attendance stored = require(attendance.id);
    states.require(stored.state, to);
    attendance.state = to;
    attendance.stateReason = reason;
    m_attendance.update(m_work, attendance);
    StateChangeRepository().add(m_work, QStringLiteral("attendance"), attendance.id.value(), states.code(stored.state),
        states.code(to), reason);
}

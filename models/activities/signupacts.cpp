#include "models/activities/signupacts.h"

#include "models/activities/activityrepository.h"
#include "models/records/statechangerepository.h"
#include "models/service/servicepersonrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Attendance)
};

struct Changed {
    Attendance before;
    Attendance after;
};

AttendanceState aimOf(SignUpAct act)
{
    switch (act) {
    case SignUpAct::Accept:
    case SignUpAct::TakeAbsenceBack:
        return AttendanceState::Accepted;
    case SignUpAct::PutOnWaitingList:
        return AttendanceState::Waiting;
    case SignUpAct::Decline:
        return AttendanceState::Declined;
    case SignUpAct::Cancel:
        return AttendanceState::Cancelled;
    case SignUpAct::MarkAbsent:
        break;
    }
    return AttendanceState::Absent;
}

/// Throws Error when a line has gone on since, or when there is no place for who comes back.
void takeBack(UnitOfWork& work, const QList<Changed>& lines)
{
    const AttendanceRepository repository{};
    const auto& states = attendanceStates();
    const QString undone = Text::tr("Undone");
    for (const Changed& one : lines) {
        const auto now = repository.find(work.connection(), one.after.id);
        if (now != one.after)
            throw Error(Text::tr("This cannot be undone: the list has gone on since."));
        repository.update(work, one.before);
        if (one.before.state != now->state)
            StateChangeRepository().add(work, QStringLiteral("attendance"), one.before.id.value(),
                states.code(now->state), states.code(one.before.state), undone);
    }
    if (lines.isEmpty())
        return;
    const Activity activity = ActivityRepository().require(work.connection(), lines.first().after.activity);
    const bool takesPlaces = std::any_of(lines.begin(), lines.end(), [](const Changed& one) {
        return one.before.state == AttendanceState::Accepted || one.before.state == AttendanceState::Present;
    });
    if (takesPlaces && ActivitySignUp(work).placesLeft(activity).value_or(0) < 0)
        throw Error(Text::tr("This cannot be undone: the place has been given to somebody else since."));
    work.describe(undone);
}

} // namespace

bool SignUpActs::isAllowed(SignUpAct act, AttendanceState from)
{
    if (act == SignUpAct::TakeAbsenceBack || act == SignUpAct::Accept)
        return (from == AttendanceState::Absent) == (act == SignUpAct::TakeAbsenceBack)
            && attendanceStates().allows(from, AttendanceState::Accepted);
    return attendanceStates().allows(from, aimOf(act));
}

QString SignUpActs::nameOf(VolunteerId id) const
{
    return ServicePersonRepository().find(m_work.connection(), id).value_or(ServicePerson()).name;
}

TakenStep SignUpActs::stepFrom(const QList<Attendance>& before, const QString& told) const
{
    QList<Changed> lines;
    for (const Attendance& one : before)
        lines << Changed{one, *AttendanceRepository().find(m_work.connection(), one.id)};
    return {[lines](UnitOfWork& later) { takeBack(later, lines); }, told};
}

TakenStep SignUpActs::signUp(ActivityId activity, const QList<NewSignUp>& people) const
{
    const AttendanceRepository repository{};
    const ActivitySignUp signUps(m_work);
    QList<Attendance> before;
    QStringList names;
    for (const NewSignUp& one : people) {
        const auto known = repository.findOf(m_work.connection(), activity, one.volunteer);
        const AttendanceId id = signUps.signUp(activity, one.volunteer, one.careReason);
        if (!one.post.isEmpty())
            signUps.setPost(id, one.post);
        Attendance former = known.value_or(*repository.find(m_work.connection(), id));
        former.state = AttendanceState::Cancelled; // rows stay
        before << former;
        names << nameOf(one.volunteer);
    }
    return stepFrom(before,
        names.size() == 1 ? Text::tr("%1 is signed up.").arg(names.first())
                          : Text::tr("%n people are signed up.", nullptr, int(names.size())));
}

TakenStep SignUpActs::take(SignUpAct act, const QList<AttendanceId>& lines, const QString& reason) const
{
    QList<Attendance> chosen;
    for (const AttendanceId id : lines) {
        const auto line = AttendanceRepository().find(m_work.connection(), id);
        if (!line)
            throw Error(Text::tr("This line is not on the list any more. Refresh the list and try again."));
        chosen << *line;
    }
    std::stable_sort(chosen.begin(), chosen.end(), AttendanceRepository::isEarlier);
    if (act == SignUpAct::Cancel) // who waits and goes too must not move up before
        std::stable_partition(chosen.begin(), chosen.end(),
            [](const Attendance& line) { return line.state != AttendanceState::Accepted; });
    QList<Attendance> before;
    QStringList sentences;
    for (const Attendance& line : std::as_const(chosen)) {
        const QString sentence = take(act, line, reason, before);
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    QString told = chosen.size() == 1
        ? Text::tr("%1: %2", "person, state")
              .arg(nameOf(chosen.first().volunteer), attendanceStates().title(aimOf(act)))
        : Text::tr("%n people: %1", nullptr, int(chosen.size())).arg(attendanceStates().title(aimOf(act)));
    if (!sentences.isEmpty())
        told = sentences.size() == 1 && chosen.size() == 1 && act == SignUpAct::Accept
            ? sentences.first()
            : told + Text::tr(". ") + sentences.join(u' ');
    if (!reason.isEmpty())
        m_work.describe(reason);
    return stepFrom(before, told);
}

/// What else is to be told: who waits, who moves up.
QString SignUpActs::take(SignUpAct act, const Attendance& line, const QString& reason, QList<Attendance>& before) const
{
    const ActivitySignUp signUps(m_work);
    before << line;
    switch (act) {
    case SignUpAct::Accept:
        if (signUps.accept(line.id) == AttendanceState::Waiting)
            return Text::tr("All places are taken: %1 is on the waiting list.").arg(nameOf(line.volunteer));
        break;
    case SignUpAct::PutOnWaitingList:
        signUps.putOnWaitingList(line.id);
        break;
    case SignUpAct::Decline:
        signUps.decline(line.id, reason);
        break;
    case SignUpAct::Cancel:
        if (const auto next = signUps.cancel(line.id, reason)) {
            before << *next;
            return Text::tr("%1 moves up from the waiting list.").arg(nameOf(next->volunteer));
        }
        break;
    case SignUpAct::MarkAbsent:
        signUps.markAbsent(line.id);
        break;
    case SignUpAct::TakeAbsenceBack:
        signUps.takeAbsenceBack(line.id);
        break;
    }
    return {};
}

TakenStep SignUpActs::setPost(const QList<AttendanceId>& lines, const QString& post) const
{
    QList<Attendance> before;
    for (const AttendanceId id : lines) {
        const auto line = AttendanceRepository().find(m_work.connection(), id);
        if (!line || line->post == post)
            continue;
        before << *line;
        ActivitySignUp(m_work).setPost(id, post);
    }
    return stepFrom(before,
        post.isEmpty() ? Text::tr("The post was taken away.")
                       : Text::tr("%n people: post %1", nullptr, int(before.size())).arg(post));
}

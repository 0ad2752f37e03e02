#include "models/activities/attendance.h"

#include "models/common/dates.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Attendance)
};

} // namespace

Minutes Attendance::minutes() const
{
    const Minutes span = minutesBetween(in, out);
    return std::max(Minutes(), span - Minutes(breakMinutes));
}

const StateTable<AttendanceState>& attendanceStates()
{
    using enum AttendanceState;
    static const StateTable<AttendanceState> states("Attendance",
        {
            {SignedUp, "signed_up", QT_TRANSLATE_NOOP("Attendance", "Signed up"),
                {Accepted, Waiting, Declined, Cancelled}},
            {Accepted, "accepted", QT_TRANSLATE_NOOP("Attendance", "Admitted"), {Present, Absent, Cancelled}},
            {Waiting, "waiting", QT_TRANSLATE_NOOP("Attendance", "Waiting"), {Accepted, Declined, Cancelled}},
            {Declined, "declined", QT_TRANSLATE_NOOP("Attendance", "Declined"), {}},
            {Present, "present", QT_TRANSLATE_NOOP("Attendance", "Present"), {Absent, Cancelled}},
            {Absent, "absent", QT_TRANSLATE_NOOP("Attendance", "Absent"), {Present, Cancelled}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Attendance", "Canceled"), {SignedUp}},
        });
    return states;
}

Problems validate(const Attendance& attendance)
{
    constexpr qint64 longest = 24 * 60;
    Problems problems;
    if (!attendance.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), Text::tr("Choose who came.")};
    if (attendance.state != AttendanceState::Present)
        return problems;
    if (!attendance.in.isValid()) {
        problems << Problem{QStringLiteral("in"), Text::tr("Write down when this person came.")};
        return problems;
    }
    if (!attendance.out.isValid()) {
        problems << Problem{QStringLiteral("out"),
            Text::tr("The sign-out is missing; no hours count until it is filled in."), Problem::Severity::Warning};
        return problems;
    }
    if (attendance.out <= attendance.in)
        problems << Problem{QStringLiteral("out"),
            Text::tr("The sign-out lies before the sign-in. If it was past midnight, write it like 01:30+1.")};
    else if (minutesBetween(attendance.in, attendance.out).value() > longest)
        problems << Problem{
            QStringLiteral("out"), Text::tr("Nobody serves longer than 24 hours at a stretch; check the times.")};
    else if (attendance.minutes().value() <= 0)
        problems << Problem{
            QStringLiteral("break"), Text::tr("The break is as long as the service; no minutes are left.")};
    return problems;
}

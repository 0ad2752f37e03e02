#include "models/activities/attendance.h"

#include "models/common/dates.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Attendance)
};

void judgePeriod(const AttendancePeriod& period, Problems& problems)
{
    constexpr qint64 longest = 24 * 60;
    if (!period.out.isValid()) {
        problems << Problem{QStringLiteral("out"),
            Text::tr("The sign-out is missing; no hours count until it is filled in."), Problem::Severity::Warning};
        return;
    }
    if (period.out <= period.in)
        problems << Problem{QStringLiteral("out"),
            Text::tr("The sign-out lies before the sign-in. If it was past midnight, write it like 01:30+1.")};
    else if (minutesBetween(period.in, period.out).value() > longest)
        problems << Problem{
            QStringLiteral("out"), Text::tr("Nobody serves longer than 24 hours at a stretch; check the times.")};
    else if (period.minutes().value() <= 0)
        problems << Problem{
            QStringLiteral("break"), Text::tr("The break is as long as the service; no minutes are left.")};
}

} // namespace

Minutes AttendancePeriod::minutes() const
{
    return std::max(Minutes(), minutesBetween(in, out) - Minutes(breakMinutes));
}

bool AttendancePeriod::overlaps(const AttendancePeriod& other) const
{
    return in < other.out && other.in < out;
}

QList<AttendancePeriod> Attendance::periods() const
{
    QList<AttendancePeriod> all;
    for (const AttendancePeriod& period : {AttendancePeriod{in, out, breakMinutes}, second, third}) {
        if (period.in.isValid())
            all << period;
    }
    return all;
}

void Attendance::setPeriods(const QList<AttendancePeriod>& periods)
{
    Q_ASSERT(periods.size() <= mostPeriods);
    const AttendancePeriod first = periods.value(0);
    in = first.in;
    out = first.out;
    breakMinutes = first.breakMinutes;
    second = periods.value(1);
    third = periods.value(2);
}

bool Attendance::isOutMissing() const
{
    const auto all = periods();
    return state == AttendanceState::Present
        && std::any_of(all.begin(), all.end(), [](const AttendancePeriod& one) { return one.isOutMissing(); });
}

Minutes Attendance::minutes() const
{
    Minutes sum;
    for (const AttendancePeriod& period : periods())
        sum += period.minutes();
    return sum;
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
            {Absent, "absent", QT_TRANSLATE_NOOP("Attendance", "Absent"), {Present, Accepted, Cancelled}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Attendance", "Canceled"), {SignedUp}},
        });
    return states;
}

Problems validate(const Attendance& attendance)
{
    Problems problems;
    if (!attendance.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), Text::tr("Choose who came.")};
    if (attendance.state != AttendanceState::Present)
        return problems;
    if (!attendance.in.isValid()) {
        problems << Problem{QStringLiteral("in"), Text::tr("Write down when this person came.")};
        return problems;
    }
    const auto periods = attendance.periods();
    for (int i = 0; i < periods.size(); ++i) {
        judgePeriod(periods.at(i), problems);
        for (int other = 0; other < i; ++other) {
            if (periods.at(i).overlaps(periods.at(other)))
                problems << Problem{QStringLiteral("in"),
                    Text::tr("The times of one person overlap (%1 – %2); correct them.")
                        .arg(periods.at(i).in.toString(QStringLiteral("HH:mm")),
                            periods.at(i).out.toString(QStringLiteral("HH:mm")))};
        }
    }
    return problems;
}

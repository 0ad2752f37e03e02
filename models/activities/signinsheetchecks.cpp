#include "models/activities/signinsheet.h"
#include "models/activities/signtime.h"
#include "models/common/shownmoment.h"
#include "models/service/daysignature.h"
#include "models/service/servicerepository.h"

#include <QCoreApplication>

// What a sign-in sheet says of its lines: errors keep it from being saved, warnings do not.

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignInSheet)
};

constexpr int farSeconds = 2 * 60 * 60; ///< this long before or after the activity times are doubtful

/// Both have a sign-in, and one ends before the other begins; a missing sign-out says nothing.
bool areApart(const AttendancePeriod& one, const AttendancePeriod& other)
{
    const auto end = [](const AttendancePeriod& period) { return period.out.isValid() ? period.out : period.in; };
    const bool areSound
        = one.in.isValid() && other.in.isValid() && one.in != other.in && end(one) >= one.in && end(other) >= other.in;
    return areSound && (end(one) <= other.in || end(other) <= one.in);
}

} // namespace

void SignInSheet::checkAll(Connection& connection)
{
    for (int row = 0; row < m_rows.size(); ++row)
        checkLine(connection, m_rows[row], row);
}

void SignInSheet::check(Connection& connection, int row)
{
    const VolunteerId volunteer = m_rows.at(row).volunteer;
    for (int other = 0; other < m_rows.size(); ++other) {
        if (other == row || (volunteer.isValid() && m_rows.at(other).volunteer == volunteer))
            checkLine(connection, m_rows[other], other);
    }
}

void SignInSheet::checkLine(Connection& connection, SignInRow& line, int row) const
{
    line.problem.clear();
    line.care.clear();
    line.severity = Problem::Severity::Error;
    if (line.isBlank() || line.isRecorded)
        return;
    line.problem = personProblem(connection, row);
    const bool isExpectedOnly = !line.hasTimes() && (line.attendance.isValid() || line.isAbsent);
    if (line.problem.isEmpty() && !isExpectedOnly)
        line.problem = timesProblem(line);
    if (line.problem.isEmpty())
        line.problem = samePersonProblem(row);
    if (line.problem.isEmpty() && !isExpectedOnly)
        line.problem = overlapProblem(connection, line.volunteer, periodOf(line));
    if (line.problem.isEmpty() && !isMadeAbsent(line))
        warn(connection, line, row);
}

QString SignInSheet::personProblem(Connection& connection, int row) const
{
    const SignInRow& line = m_rows.at(row);
    if (line.name.isEmpty())
        return Text::tr("Whose times are these? Type a name or its initials.");
    if (!line.volunteer.isValid() && line.isOfAnother)
        return Text::tr("The number beside %1 belongs to somebody else; choose the person.").arg(line.name);
    if (!line.volunteer.isValid()) {
        const auto people = ServicePersonRepository().named(connection, line.name);
        return people.isEmpty()
            ? Text::tr("Nobody in the office is called %1. Register the volunteer first.").arg(line.name)
            : Text::tr("%n volunteers are called %1; choose one.", nullptr, int(people.size())).arg(line.name);
    }
    return {};
}

/// Whoever comes again has another line for other times.
QString SignInSheet::samePersonProblem(int row) const
{
    const SignInRow& line = m_rows.at(row);
    int others = 0;
    for (int other = 0; other < m_rows.size(); ++other) {
        const SignInRow& one = m_rows.at(other);
        if (other == row || one.volunteer != line.volunteer)
            continue;
        ++others;
        if (!line.hasTimes() || !one.hasTimes() || !areApart(periodOf(line), periodOf(one)))
            return Text::tr("%1 is on this sheet twice (line %2); a second line needs times of its own.")
                .arg(line.name)
                .arg(other + 1);
    }
    return others < Attendance::mostPeriods
        ? QString()
        : Text::tr("%1 is on this sheet more than %2 times; more periods of one person are not possible.")
              .arg(line.name)
              .arg(Attendance::mostPeriods);
}

QString SignInSheet::timesProblem(const SignInRow& line) const
{
    for (const QString& time : {line.in, line.out}) {
        if (!time.isEmpty() && !parseSignTime(time))
            return Text::tr("“%1” is no time of day; write it as 14:30.").arg(time);
    }
    Attendance attendance;
    attendance.volunteer = line.volunteer;
    attendance.state = AttendanceState::Present;
    attendance.setPeriods({periodOf(line)});
    for (const Problem& problem : validate(attendance)) {
        if (problem.severity == Problem::Severity::Error)
            return problem.text;
    }
    return {};
}

QString SignInSheet::overlapProblem(Connection& connection, VolunteerId volunteer, const AttendancePeriod& period) const
{
    if (!period.in.isValid() || !period.out.isValid())
        return {};
    for (const ServiceRecord& record : ServiceRepository().touching(connection, volunteer, period.in, period.out)) {
        if (record.source.kind != ServiceSource::Kind::Activity || record.source.id != m_activity.id.value())
            return Text::tr("Overlaps service from %1 to %2.")
                .arg(shownMoment(record.start), record.end.toString(QStringLiteral("HH:mm")));
    }
    return {};
}

const ServicePerson& SignInSheet::person(Connection& connection, VolunteerId id) const
{
    auto found = m_people.find(id);
    if (found == m_people.end())
        found = m_people.insert(id, ServicePersonRepository().find(connection, id).value_or(ServicePerson()));
    return found.value();
}

void SignInSheet::warn(Connection& connection, SignInRow& line, int row) const
{
    QStringList warnings;
    if (!line.in.isEmpty() && line.out.isEmpty()) {
        const QString proposal = proposedOut(row);
        warnings << (proposal.isEmpty()
                ? Text::tr("The sign-out is missing; no hours count until it is filled in.")
                : Text::tr(
                    "The sign-out is missing; no hours count until it is filled in. Proposal: %1, the end of the "
                    "activity.")
                      .arg(proposal));
    }
    if (line.hasTimes())
        warnings << outsideWarning(line) << signUpWarning(row) << dayWarning(connection, row);
    line.care = careFindings(person(connection, line.volunteer), m_activity.start.date(), m_needs);
    if (!line.care.isEmpty())
        warnings << (line.careReason.isEmpty() ? careText(line.care)
                                               : Text::tr("%1 Reason: %2").arg(careText(line.care), line.careReason));
    warnings.removeAll(QString());
    line.problem = warnings.join(u' ');
    if (!warnings.isEmpty())
        line.severity = Problem::Severity::Warning;
}

/// What the person serves on that day, with the other lines of the sheet.
QString SignInSheet::dayWarning(Connection& connection, int row) const
{
    QList<ServiceRecord> planned;
    const auto plan = [&](const SignInRow& line) {
        const AttendancePeriod period = periodOf(line);
        if (!period.in.isValid() || !period.out.isValid() || period.out <= period.in)
            return;
        ServiceRecord record;
        record.volunteer = line.volunteer;
        record.start = period.in;
        record.end = period.out;
        record.minutes = period.minutes();
        planned << record;
    };
    plan(m_rows.at(row));
    if (planned.isEmpty())
        return {};
    for (int other = 0; other < m_rows.size(); ++other) {
        const SignInRow& line = m_rows.at(other);
        if (other != row && line.volunteer == m_rows.at(row).volunteer && !line.isRecorded && !isMadeAbsent(line))
            plan(line);
    }
    QStringList sentences;
    for (const DayTotal& total : DayTotals::waiting(DayTotals::with(connection, planned)))
        sentences << total.sentence();
    return sentences.join(u' ');
}

QString SignInSheet::outsideWarning(const SignInRow& line) const
{
    const AttendancePeriod period = periodOf(line);
    const QDateTime first = m_activity.start.addSecs(-farSeconds);
    const QDateTime last = m_activity.end.addSecs(farSeconds);
    const bool isInOutside = period.in.isValid() && (period.in < first || period.in >= m_activity.end);
    const bool isOutOutside = period.out.isValid() && (period.out > last || period.out <= m_activity.start);
    if (!isInOutside && !isOutOutside)
        return {};
    return Text::tr("The times lie outside the activity (%1 – %2).")
        .arg(m_activity.start.toString(QStringLiteral("HH:mm")), m_activity.end.toString(QStringLiteral("HH:mm")));
}

/// Who came without being admitted, and whoever comes after the last place is taken.
QString SignInSheet::signUpWarning(int row) const
{
    const auto isAdmitted = [](const SignInRow& line) {
        return line.attendance.isValid()
            && (line.state == AttendanceState::Accepted || line.state == AttendanceState::Present);
    };
    const SignInRow& line = m_rows.at(row);
    if (isAdmitted(line))
        return {};
    QStringList sentences;
    if (m_left.contains(line.volunteer) || line.attendance.isValid())
        sentences << Text::tr("%1 stands on the list as “%2”.")
                         .arg(line.name, attendanceStates().title(m_left.value(line.volunteer, line.state)));
    else if (m_hasSignUps)
        sentences << Text::tr("%1 did not sign up.").arg(line.name);
    QSet<VolunteerId> before;
    for (int other = 0; other < m_rows.size(); ++other) {
        const SignInRow& one = m_rows.at(other);
        if (one.volunteer.isValid() && !isMadeAbsent(one) && (isAdmitted(one) || (other < row && one.hasTimes())))
            before << one.volunteer;
    }
    before.remove(line.volunteer);
    if (m_activity.capacity > 0 && before.size() >= m_activity.capacity)
        sentences << Text::tr("All %1 places are taken.").arg(m_activity.capacity);
    return sentences.join(u' ');
}

#include "models/activities/signinsheet.h"

#include "models/activities/activityrepository.h"
#include "models/activities/signtime.h"
#include "models/common/clearnumbers.h"
#include "models/common/shownmoment.h"
#include "models/common/textnormal.h"
#include "models/records/statechangerepository.h"
#include "models/service/servicerepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignInSheet)
};

QString timeText(const QDateTime& moment, QDate day)
{
    if (!moment.isValid())
        return {};
    const QString time = moment.toString(QStringLiteral("HH:mm"));
    return moment.date() > day ? time + QStringLiteral("+1") : time;
}

QDateTime momentOf(QDate day, const SignTime& time)
{
    return QDateTime(time.isNextDay ? day.addDays(1) : day, time.time);
}

} // namespace

SignInSheet::SignInSheet(Connection& connection, const Vault& vault, const Activity& activity)
    : m_vault(&vault)
    , m_activity(activity)
{
    const QDate day = activity.start.date();
    for (const AttendanceLine& line : AttendanceRepository().linesOf(connection, activity.id)) {
        const Attendance& attendance = line.attendance;
        if (attendance.state == AttendanceState::Cancelled || attendance.state == AttendanceState::Declined)
            continue;
        SignInRow row;
        row.attendance = attendance.id;
        row.volunteer = attendance.volunteer;
        row.name = line.name;
        row.number = line.number;
        row.in = timeText(attendance.in, day);
        row.out = timeText(attendance.out, day);
        row.breakMinutes = attendance.breakMinutes;
        row.remark = attendance.remark;
        row.state = attendance.state;
        row.isRecorded = !line.recordState.isEmpty();
        m_rows << row;
    }
    checkAll(connection);
}

void SignInSheet::setName(Connection& connection, int row, const QString& name)
{
    SignInRow& line = m_rows[row];
    line.volunteer = {};
    line.number.clear();
    line.isOfAnother = false;
    const QString typed = cleanedName(name).text;
    line.name = withoutClearNumbers(typed);
    auto people = ServicePersonRepository().named(connection, typed);
    if (people.isEmpty())
        people = ServicePersonRepository().numbered(connection, *m_vault, cleanedDigits(typed).text);
    if (people.size() == 1)
        return setPerson(connection, row, people.first());
    check(connection, row);
}

void SignInSheet::setPerson(Connection& connection, int row, const ServicePerson& person)
{
    SignInRow& line = m_rows[row];
    line.volunteer = person.id;
    line.name = person.name;
    line.number = person.number;
    line.isOfAnother = false;
    check(connection, row);
}

void SignInSheet::setTimes(Connection& connection, int row, const QString& in, const QString& out)
{
    m_rows[row].in = in.trimmed();
    m_rows[row].out = out.trimmed();
    check(connection, row);
}

void SignInSheet::setBreak(Connection& connection, int row, int minutes)
{
    m_rows[row].breakMinutes = std::max(0, minutes);
    check(connection, row);
}

void SignInSheet::setRemark(int row, const QString& remark)
{
    m_rows[row].remark = withoutClearNumbers(remark.trimmed());
}

void SignInSheet::addRow()
{
    m_rows << SignInRow();
}

bool SignInSheet::removeRow(Connection& connection, int row)
{
    if (m_rows.at(row).isRecorded)
        return false;
    const SignInRow line = m_rows.takeAt(row);
    if (!line.isBlank())
        m_removed << Removed{row, line};
    checkAll(connection);
    return true;
}

void SignInSheet::restoreRow(Connection& connection)
{
    if (m_removed.isEmpty())
        return;
    const Removed last = m_removed.takeLast();
    m_rows.insert(std::min<qsizetype>(last.row, m_rows.size()), last.line);
    checkAll(connection);
}

void SignInSheet::setAllTimes(Connection& connection, const QString& in, const QString& out, bool isForAll)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const SignInRow& line = m_rows.at(row);
        if (!line.isRecorded && !line.name.isEmpty() && (isForAll || (line.in.isEmpty() && line.out.isEmpty())))
            setTimes(connection, row, in, out);
    }
}

int SignInSheet::paste(Connection& connection, const QString& text)
{
    while (!m_rows.isEmpty() && m_rows.last().isBlank())
        m_rows.removeLast();
    const QList<PastedLine> lines = pastedLines(text);
    for (const PastedLine& pasted : lines) {
        m_rows << rowOf(connection, pasted);
        check(connection, int(m_rows.size()) - 1);
    }
    return int(lines.size());
}

/// Whoever the numbers of a line name, told apart by its name; without numbers, or with unknown ones, by name alone.
SignInRow SignInSheet::rowOf(Connection& connection, const PastedLine& pasted) const
{
    SignInRow line;
    line.name = cleanedName(pasted.name).text;
    line.in = pasted.in;
    line.out = pasted.out;
    line.remark = pasted.remark;
    const ServicePersonRepository repository;
    QList<ServicePerson> people;
    bool isKnown = false;
    for (const QString& number : pasted.numbers + pasted.codes) {
        const auto owners = repository.numbered(connection, *m_vault, number);
        isKnown = isKnown || !owners.isEmpty();
        if (owners.isEmpty() && pasted.codes.contains(number) && !line.name.isEmpty())
            line.remark = QStringLiteral("%1 %2").arg(number, line.remark).trimmed();
        for (const ServicePerson& owner : owners) {
            const auto isSame = [&owner](const ServicePerson& one) { return one.id == owner.id; };
            const bool isMeant = line.name.isEmpty() || owner.name == line.name;
            if (isMeant && std::none_of(people.begin(), people.end(), isSame))
                people << owner;
        }
    }
    line.isOfAnother = isKnown && people.isEmpty();
    if (!isKnown && !line.name.isEmpty())
        people = repository.named(connection, line.name);
    if (line.name.isEmpty())
        line.name = withoutClearNumbers((pasted.codes + pasted.numbers).value(0));
    if (people.size() != 1)
        return line;
    line.volunteer = people.first().id;
    line.name = people.first().name;
    line.number = people.first().number;
    return line;
}

Minutes SignInSheet::minutesOf(int row) const
{
    return attendanceOf(m_rows.at(row)).minutes();
}

Minutes SignInSheet::total() const
{
    Minutes total;
    for (int row = 0; row < m_rows.size(); ++row) {
        const SignInRow& line = m_rows.at(row);
        if (line.problem.isEmpty() || line.severity != Problem::Severity::Error)
            total += minutesOf(row);
    }
    return total;
}

int SignInSheet::filledCount() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const SignInRow& row) { return row.volunteer.isValid(); }));
}

int SignInSheet::missingCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
        [](const SignInRow& row) { return row.volunteer.isValid() && !row.in.isEmpty() && row.out.isEmpty(); }));
}

bool SignInSheet::isAcceptable() const
{
    return std::none_of(m_rows.begin(), m_rows.end(),
        [](const SignInRow& row) { return !row.problem.isEmpty() && row.severity == Problem::Severity::Error; });
}

bool SignInSheet::isMadeAbsent(const SignInRow& row)
{
    return row.attendance.isValid() && row.state == AttendanceState::Present && row.in.isEmpty() && row.out.isEmpty();
}

QList<Attendance> SignInSheet::attendance() const
{
    QList<Attendance> lines;
    for (const SignInRow& row : m_rows) {
        if (row.volunteer.isValid() && !row.isRecorded)
            lines << attendanceOf(row);
    }
    return lines;
}

QList<AttendanceId> SignInSheet::removed() const
{
    QList<AttendanceId> ids;
    for (const Removed& one : m_removed) {
        if (one.line.attendance.isValid())
            ids << one.line.attendance;
    }
    return ids;
}

Attendance SignInSheet::attendanceOf(const SignInRow& row) const
{
    Attendance attendance;
    attendance.id = row.attendance;
    attendance.activity = m_activity.id;
    attendance.volunteer = row.volunteer;
    const bool isExpectedOnly = row.attendance.isValid() && row.in.isEmpty() && row.out.isEmpty();
    attendance.state = isMadeAbsent(row) ? AttendanceState::Absent
        : isExpectedOnly                 ? row.state
                                         : AttendanceState::Present;
    attendance.breakMinutes = row.breakMinutes;
    attendance.remark = row.remark;
    const QDate day = m_activity.start.date();
    if (const auto in = parseSignTime(row.in))
        attendance.in = momentOf(day, *in);
    if (const auto out = parseSignTime(row.out))
        attendance.out = momentOf(day, *out);
    return attendance;
}

void SignInSheet::checkAll(Connection& connection)
{
    for (int row = 0; row < m_rows.size(); ++row)
        check(connection, row);
}

void SignInSheet::check(Connection& connection, int row)
{
    SignInRow& line = m_rows[row];
    line.problem.clear();
    line.severity = Problem::Severity::Error;
    if (line.isBlank() || line.isRecorded)
        return;
    const bool isExpectedOnly = line.attendance.isValid() && line.in.isEmpty() && line.out.isEmpty();
    line.problem = personProblem(connection, row);
    if (!line.problem.isEmpty() || isExpectedOnly)
        return;
    for (const QString& time : {line.in, line.out}) {
        if (!time.isEmpty() && !parseSignTime(time)) {
            line.problem = Text::tr("“%1” is no time of day; write it as 14:30.").arg(time);
            return;
        }
    }
    const Attendance attendance = attendanceOf(line);
    const Problems problems = validate(attendance);
    if (!problems.isEmpty()) {
        line.problem = problems.first().text;
        line.severity = problems.first().severity;
        return;
    }
    line.problem = overlapProblem(connection, attendance);
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
    for (int other = 0; other < m_rows.size(); ++other) {
        if (other != row && m_rows.at(other).volunteer == line.volunteer)
            return Text::tr("%1 is on this sheet twice (line %2).").arg(line.name).arg(other + 1);
    }
    return {};
}

QString SignInSheet::overlapProblem(Connection& connection, const Attendance& attendance) const
{
    for (const ServiceRecord& record :
        ServiceRepository().touching(connection, attendance.volunteer, attendance.in, attendance.out)) {
        if (record.source.kind != ServiceSource::Kind::Activity || record.source.id != m_activity.id.value())
            return Text::tr("Overlaps service from %1 to %2.")
                .arg(shownMoment(record.start), record.end.toString(QStringLiteral("HH:mm")));
    }
    return {};
}

void SignInSheetSaving::save(ActivityId activity, const QList<Attendance>& lines) const
{
    const AttendanceRepository repository{};
    const Activity stored = ActivityRepository().require(m_work.connection(), activity);
    if (stored.state == ActivityState::Cancelled)
        throw Error(Text::tr("“%1” was canceled; nobody can have been there.").arg(stored.name));
    for (Attendance line : lines) {
        line.activity = activity;
        line.enteredBy = m_work.actor().account;
        const auto known = repository.findOf(m_work.connection(), activity, line.volunteer);
        if (!known) {
            repository.insert(m_work, line);
            continue;
        }
        line.id = known->id;
        line.method = known->method;
        Attendance unchanged = *known;
        unchanged.enteredBy = line.enteredBy;
        if (unchanged != line)
            repository.update(m_work, line);
    }
}

void SignInSheetSaving::takeOut(ActivityId activity, const QList<AttendanceId>& lines, const QString& reason) const
{
    const AttendanceRepository repository{};
    Connection& connection = m_work.connection();
    QSet<VolunteerId> recorded;
    for (const ServiceRecord& record :
        ServiceRepository().ofSource(connection, ServiceSource::Kind::Activity, activity.value())) {
        if (record.state != ServiceState::Void)
            recorded << record.volunteer;
    }
    for (const AttendanceId id : lines) {
        auto line = repository.find(connection, id);
        if (!line || line->activity != activity || line->state == AttendanceState::Cancelled)
            continue; // somebody else was quicker
        if (recorded.contains(line->volunteer))
            throw Error(
                Text::tr("The hours of %1 are recorded already; void them on the page of hours first.")
                    .arg(ServicePersonRepository().find(connection, line->volunteer).value_or(ServicePerson()).name));
        const auto& states = attendanceStates();
        states.require(line->state, AttendanceState::Cancelled);
        StateChangeRepository().add(m_work, QStringLiteral("attendance"), id.value(), states.code(line->state),
            states.code(AttendanceState::Cancelled), reason);
        line->state = AttendanceState::Cancelled;
        repository.update(m_work, *line);
    }
    if (!lines.isEmpty())
        m_work.describe(reason);
}

#include "models/activities/signinsheet.h"

#include "models/activities/activityrepository.h"
#include "models/activities/signtimedictionary.h"
#include "models/common/textnormal.h"
#include "models/service/servicerepository.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

SignInSheet::SignInSheet(Connection& connection, const Activity& activity)
    : m_activity(activity)
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
    for (int row = 0; row < m_rows.size(); ++row)
        check(connection, row);
}

void SignInSheet::setName(Connection& connection, int row, const QString& name)
{
    SignInRow& line = m_rows[row];
    line.name = cleanedName(name).text;
    line.volunteer = {};
    line.number.clear();
    const auto people = ServicePersonRepository().named(connection, line.name);
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
    m_rows[row].remark = remark.trimmed();
}

void SignInSheet::addRow()
{
    m_rows << SignInRow();
}

void SignInSheet::removeRow(Connection& connection, int row)
{
    if (m_rows.at(row).attendance.isValid())
        return;
    m_rows.removeAt(row);
    for (int other = 0; other < m_rows.size(); ++other)
        check(connection, other);
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
    static const QRegularExpression lineEnds(QStringLiteral("\r\n|\r|\n"));
    int count = 0;
    while (!m_rows.isEmpty() && m_rows.last().isBlank())
        m_rows.removeLast();
    for (const QString& line : text.split(lineEnds, Qt::SkipEmptyParts)) {
        SignInRow pasted;
        for (const QString& cell : line.split(u'\t')) {
            const QString word = cleanedText(cell).text;
            if (word.isEmpty())
                continue;
            const bool isTime = !pasted.name.isEmpty() && parseSignTime(word).has_value();
            if (isTime && pasted.in.isEmpty())
                pasted.in = word;
            else if (isTime && pasted.out.isEmpty())
                pasted.out = word;
            else if (pasted.name.isEmpty() && word.at(0).isLetter())
                pasted.name = word;
            else if (!pasted.name.isEmpty())
                pasted.remark += pasted.remark.isEmpty() ? word : u' ' + word;
        }
        if (pasted.name.isEmpty())
            continue;
        m_rows << pasted;
        const int row = int(m_rows.size()) - 1;
        setName(connection, row, pasted.name);
        ++count;
    }
    return count;
}

Minutes SignInSheet::minutesOf(int row) const
{
    return attendanceOf(m_rows.at(row)).minutes();
}

Minutes SignInSheet::total() const
{
    Minutes total;
    for (int row = 0; row < m_rows.size(); ++row)
        total += minutesOf(row);
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

QList<Attendance> SignInSheet::attendance() const
{
    QList<Attendance> lines;
    for (const SignInRow& row : m_rows) {
        const bool isExpectedOnly = row.attendance.isValid() && row.in.isEmpty() && row.out.isEmpty();
        if (row.volunteer.isValid() && !row.isRecorded && !isExpectedOnly)
            lines << attendanceOf(row);
    }
    return lines;
}

Attendance SignInSheet::attendanceOf(const SignInRow& row) const
{
    Attendance attendance;
    attendance.id = row.attendance;
    attendance.activity = m_activity.id;
    attendance.volunteer = row.volunteer;
    attendance.state = AttendanceState::Present;
    attendance.breakMinutes = row.breakMinutes;
    attendance.remark = row.remark;
    const QDate day = m_activity.start.date();
    if (const auto in = parseSignTime(row.in))
        attendance.in = momentOf(day, *in);
    if (const auto out = parseSignTime(row.out))
        attendance.out = momentOf(day, *out);
    return attendance;
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
                .arg(record.start.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                    record.end.toString(QStringLiteral("HH:mm")));
    }
    return {};
}

void SignInSheetSaving::save(ActivityId activity, const QList<Attendance>& lines) const
{
    const AttendanceRepository repository{};
    const Activity stored = ActivityRepository().require(m_work.connection(), activity);
    if (stored.state == ActivityState::Cancelled)
        throw Error(Text::tr("“%1” was cancelled; nobody can have been there.").arg(stored.name));
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

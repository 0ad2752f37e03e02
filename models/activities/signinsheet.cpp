#include "models/activities/signinsheet.h"

#include "models/activities/activitycare.h"
#include "models/activities/attendanceperiods.h"
#include "models/activities/signtime.h"
#include "models/common/clearnumbers.h"
#include "models/common/textnormal.h"
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

} // namespace

SignInSheet::SignInSheet(Connection& connection, const Vault& vault, const Activity& activity)
    : m_vault(&vault)
    , m_activity(activity)
    , m_needs(careNeedsOf(connection, activity))
{
    const auto records = ServiceRepository().ofSource(connection, ServiceSource::Kind::Activity, activity.id.value());
    for (const AttendanceLine& line : AttendanceRepository().linesOf(connection, activity.id))
        read(line, records);
    checkAll(connection);
}

/// A line for each time that the person came.
void SignInSheet::read(const AttendanceLine& line, const QList<ServiceRecord>& records)
{
    const Attendance& attendance = line.attendance;
    m_hasSignUps = m_hasSignUps || attendance.signedUpAt > 0;
    if (attendance.state == AttendanceState::Cancelled || attendance.state == AttendanceState::Declined) {
        m_left.insert(attendance.volunteer, attendance.state);
        return;
    }
    SignInRow row;
    row.attendance = attendance.id;
    row.volunteer = attendance.volunteer;
    row.name = line.name;
    row.number = line.number;
    row.remark = attendance.remark;
    row.state = attendance.state;
    row.isAbsent = attendance.state == AttendanceState::Absent;
    row.isSignedUp = attendance.signedUpAt > 0;
    row.careReason = attendance.careReason;
    const QDate day = m_activity.start.date();
    for (const AttendancePeriod& period : attendance.periods()) {
        row.in = timeText(period.in, day);
        row.out = timeText(period.out, day);
        row.breakMinutes = period.breakMinutes;
        row.isRecorded = isRecorded(records, attendance.volunteer, period);
        m_rows << row;
        row.remark.clear();
    }
    if (attendance.periods().isEmpty())
        m_rows << row;
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
    checkAll(connection); // who stood in this line before may stand in another
}

void SignInSheet::setPerson(Connection& connection, int row, const ServicePerson& person)
{
    SignInRow& line = m_rows[row];
    line.volunteer = person.id;
    line.name = person.name;
    line.number = person.number;
    line.isOfAnother = false;
    checkAll(connection);
}

void SignInSheet::setTimes(Connection& connection, int row, const QString& in, const QString& out)
{
    m_rows[row].in = in.trimmed();
    m_rows[row].out = out.trimmed();
    m_rows[row].isAbsent = m_rows[row].isAbsent && !m_rows[row].hasTimes();
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

void SignInSheet::setAbsent(Connection& connection, int row, bool isAbsent)
{
    SignInRow& line = m_rows[row];
    if (line.isRecorded || !line.volunteer.isValid())
        return;
    line.isAbsent = isAbsent;
    line.in.clear();
    line.out.clear();
    line.breakMinutes = 0;
    check(connection, row);
}

void SignInSheet::setCareReason(Connection& connection, const QString& reason)
{
    for (SignInRow& line : m_rows) {
        if (!line.care.isEmpty() && line.careReason.isEmpty())
            line.careReason = withoutClearNumbers(reason.trimmed());
    }
    checkAll(connection);
}

QList<CareFinding> SignInSheet::openCare() const
{
    QList<CareFinding> findings;
    for (const SignInRow& line : m_rows) {
        if (!line.isRecorded && line.hasTimes() && line.careReason.isEmpty())
            findings << line.care;
    }
    return findings;
}

QString SignInSheet::proposedOut(int row) const
{
    const SignInRow& line = m_rows.at(row);
    const AttendancePeriod period = periodOf(line);
    const bool isMissing = !line.isRecorded && line.volunteer.isValid() && line.out.isEmpty() && period.in.isValid();
    return isMissing && period.in < m_activity.end && period.in.daysTo(m_activity.end) <= 1
        ? timeText(m_activity.end, m_activity.start.date())
        : QString();
}

int SignInSheet::takeProposals(Connection& connection, const QList<int>& rows)
{
    int taken = 0;
    for (const int row : rows) {
        const QString out = proposedOut(row);
        if (out.isEmpty())
            continue;
        SignInRow& line = m_rows[row];
        line.out = out;
        line.remark
            = QStringLiteral("%1 %2").arg(line.remark, Text::tr("sign-out by the end of the activity")).trimmed();
        check(connection, row);
        ++taken;
    }
    return taken;
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

Minutes SignInSheet::minutesOf(int row) const
{
    return periodOf(m_rows.at(row)).minutes();
}

Minutes SignInSheet::total() const
{
    Minutes total;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).hasError())
            total += minutesOf(row);
    }
    return total;
}

int SignInSheet::filledCount() const
{
    QSet<VolunteerId> people;
    for (const SignInRow& row : m_rows) {
        if (row.volunteer.isValid())
            people << row.volunteer;
    }
    return int(people.size());
}

int SignInSheet::missingCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
        [](const SignInRow& row) { return row.volunteer.isValid() && !row.in.isEmpty() && row.out.isEmpty(); }));
}

bool SignInSheet::isAcceptable() const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [](const SignInRow& row) { return row.hasError(); });
}

bool SignInSheet::isMadeAbsent(const SignInRow& row)
{
    const bool isCleared = row.attendance.isValid() && row.state == AttendanceState::Present;
    return !row.hasTimes() && (row.isAbsent || isCleared);
}

QList<Attendance> SignInSheet::attendance() const
{
    QList<VolunteerId> people;
    QHash<VolunteerId, QList<const SignInRow*>> lines;
    QSet<VolunteerId> changed;
    for (const SignInRow& row : m_rows) {
        if (!row.volunteer.isValid())
            continue;
        if (!lines.contains(row.volunteer))
            people << row.volunteer;
        lines[row.volunteer] << &row;
        if (!row.isRecorded)
            changed << row.volunteer;
    }
    for (const Removed& one : m_removed)
        changed << one.line.volunteer;
    QList<Attendance> all;
    for (const VolunteerId id : std::as_const(people)) {
        if (changed.contains(id))
            all << attendanceOf(lines.value(id));
    }
    return all;
}

QList<AttendanceId> SignInSheet::removed() const
{
    QList<AttendanceId> ids;
    for (const Removed& one : m_removed) {
        const AttendanceId id = one.line.attendance;
        const bool stays
            = std::any_of(m_rows.begin(), m_rows.end(), [id](const SignInRow& row) { return row.attendance == id; });
        if (id.isValid() && !stays && !ids.contains(id))
            ids << id;
    }
    return ids;
}

AttendancePeriod SignInSheet::periodOf(const SignInRow& row) const
{
    const QDate day = m_activity.start.date();
    const auto momentOf = [day](const QString& text) {
        const auto time = parseSignTime(text);
        return time ? QDateTime(time->isNextDay ? day.addDays(1) : day, time->time) : QDateTime();
    };
    return {momentOf(row.in), momentOf(row.out), row.breakMinutes};
}

/// All lines of one person.
Attendance SignInSheet::attendanceOf(const QList<const SignInRow*>& rows) const
{
    Attendance attendance;
    attendance.activity = m_activity.id;
    attendance.volunteer = rows.first()->volunteer;
    QList<AttendancePeriod> periods;
    QStringList remarks;
    bool isAbsent = false;
    bool isNew = true;
    for (const SignInRow* row : rows) {
        if (row->hasTimes() && periods.size() < Attendance::mostPeriods)
            periods << periodOf(*row);
        if (!row->remark.isEmpty() && !remarks.contains(row->remark))
            remarks << row->remark;
        if (!attendance.id.isValid())
            attendance.id = row->attendance;
        if (attendance.careReason.isEmpty())
            attendance.careReason = row->careReason;
        isAbsent = isAbsent || isMadeAbsent(*row);
        isNew = isNew && !row->attendance.isValid();
    }
    attendance.setPeriods(periods);
    attendance.remark = remarks.join(QStringLiteral("；"));
    attendance.state = !periods.isEmpty() || (isNew && !isAbsent) ? AttendanceState::Present
        : isAbsent                                                ? AttendanceState::Absent
                                                                  : rows.first()->state;
    return attendance;
}

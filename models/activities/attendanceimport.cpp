#include "models/activities/attendanceimport.h"

#include "models/activities/activityservice.h"
#include "models/activities/attendanceperiods.h"
#include "models/common/idnumber.h"
#include "models/common/shownmoment.h"
#include "models/security/vault.h"
#include "models/volunteers/volunteer.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttendanceImport)
};

/// As present; what the office knows of the sign-up stays.
Attendance attendanceOf(
    const AttendanceImportRow& row, VolunteerId volunteer, AccountId enteredBy, const Attendance& signUp = {})
{
    Attendance attendance = signUp;
    attendance.volunteer = volunteer;
    attendance.state = AttendanceState::Present;
    attendance.in = row.in;
    attendance.out = row.out;
    attendance.remark = row.remark;
    attendance.enteredBy = enteredBy;
    return attendance;
}

QString clockOf(const QDateTime& moment)
{
    return moment.isValid() ? moment.toString(QStringLiteral("HH:mm")) : QStringLiteral("?");
}

/// Whether somebody who signed up may be entered as present; a notice says why not.
bool mayArrive(const Attendance& existing, const ImportedActivities::Known& known, Problems& problems)
{
    const bool isExpected = existing.state == AttendanceState::SignedUp || existing.state == AttendanceState::Accepted
        || existing.state == AttendanceState::Waiting;
    if (isExpected && known.activity.state != ActivityState::Confirmed)
        return true;
    problems << Problem{QStringLiteral("name"),
        Text::tr("This person stands in the activity as “%1”; the row was left out.")
            .arg(attendanceStates().title(existing.state)),
        Problem::Severity::Notice};
    return false;
}

} // namespace

/// A line as it was read ahead of its turn.
struct AttendanceImport::Line final : PreparedRow {
    AttendanceImportRow read;
    QList<QByteArray> digests; ///< of the ID number
};

QString AttendanceImport::kind() const
{
    return QStringLiteral("attendance");
}

QString AttendanceImport::title() const
{
    return Text::tr("Sign-in sheets of activities");
}

QList<ImportColumn> AttendanceImport::columns() const
{
    return AttendanceImportRow::columns();
}

QStringList AttendanceImport::personalColumns() const
{
    return {QStringLiteral("idNumber")};
}

void AttendanceImport::begin(UnitOfWork& work, const ImportOptions& options)
{
    m_activities = std::make_unique<ImportedActivities>(work, m_vault, options);
    m_ledger = std::make_unique<ServiceLedger>(work, ServiceLedger::Origin::Import);
    m_people.reset();
    m_indexes.reset();
    prepareForMany(work);
}

void AttendanceImport::prepareForMany(UnitOfWork& work)
{
    constexpr qint64 peopleReadPerAsked = 4;
    constexpr qint64 mostPeople = 500'000;
    constexpr qint64 mostSorted = 2'500'000; ///< rows whose index entries are sorted in memory, 64 bytes each
    if (m_rows < m_manyRows)
        return;
    Connection& connection = work.connection();
    m_ledger->expect(m_rows);
    const qint64 people = ServicePersonRepository().count(connection);
    if (people <= mostPeople && people / peopleReadPerAsked <= m_rows)
        m_people = std::make_unique<PeopleAtHand>(connection);
    const qint64 known = ServiceRepository().lastId(connection);
    if (known > 2 * m_rows || known + m_rows > mostSorted || !connection.native())
        return; // on a server, nobody could read the tables until the end
    // Those that are asked meanwhile stay, and the one whose entries are long.
    m_indexes = std::make_unique<DeferredIndexes>(connection,
        QStringList{QStringLiteral("activities"), QStringLiteral("attendance"), QStringLiteral("service_records"),
            QStringLiteral("volunteer_months")},
        QStringList{QStringLiteral("service_records_by_volunteer"), QStringLiteral("service_records_by_state")});
}

std::unique_ptr<PreparedRow> AttendanceImport::prepare(const ImportRow& row, Problems& problems)
{
    auto line = std::make_unique<Line>();
    line->read = AttendanceImportRow::of(row, problems);
    if (isAcceptable(problems))
        line->digests = m_vault.digests(identityOf(IdType::Resident, line->read.idNumber), "id");
    return line;
}

RowOutcome AttendanceImport::importRow(UnitOfWork& work, const ImportRow& row, Problems& problems)
{
    const auto& line = row.prepared<Line>();
    const AttendanceImportRow& read = line.read;
    const auto person = isAcceptable(problems) ? personOf(work, line, problems) : std::nullopt;
    if (!person)
        return RowOutcome::Rejected;
    ImportedActivities::Known* known = m_activities->find(read.activityCode);
    Attendance attendance = attendanceOf(read, person->id, work.actor().account);
    if (known)
        m_activities->checkOwn(*known, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    const auto existing = known && known->mayHold(person->id)
        ? m_attendance.findOf(work.connection(), known->activity.id, person->id)
        : std::nullopt;
    if (existing && existing->state == AttendanceState::Present)
        return takeAgain(work, *existing, attendance, *known, problems);
    if (existing && !mayArrive(*existing, *known, problems))
        return RowOutcome::Skipped;
    if (existing)
        attendance = attendanceOf(read, person->id, work.actor().account, *existing);
    return takeNew(work, read, attendance, known, *person, problems);
}

RowOutcome AttendanceImport::takeNew(UnitOfWork& work, const AttendanceImportRow& read, Attendance& attendance,
    ImportedActivities::Known* known, const ServicePerson& person, Problems& problems)
{
    const bool isExpected = attendance.id.isValid();
    if (known)
        m_activities->checkTakesPlace(*known, problems);
    else
        m_activities->checkNew(read, problems);
    problems << validate(attendance);
    ServiceSurroundings surroundings{person, {}, false};
    if (read.out.isValid() && read.out > read.in)
        surroundings.near = m_ledger->near(person.id, read.in, read.out);
    checkTimes(read, surroundings, problems);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    if (!known)
        known = &m_activities->create(read);
    attendance.activity = known->activity.id;
    if (isExpected)
        m_attendance.update(work, attendance);
    else
        attendance.id = m_attendance.insertQuick(work, attendance);
    ImportedActivities::widen(*known, read.in, read.out);
    known->add(person.id);
    surroundings.isFirst = known->isNew;
    if (const auto record = recordOf(work, attendance, *known))
        m_ledger->enter(*record, surroundings);
    return isExpected ? RowOutcome::Updated : RowOutcome::Imported;
}

RowOutcome AttendanceImport::takeAgain(UnitOfWork& work, const Attendance& existing, const Attendance& again,
    ImportedActivities::Known& known, Problems& problems) const
{
    const AttendancePeriod other = periodInTheWay(existing, again);
    switch (relationOf(work.connection(), existing, again)) {
    case PeriodRelation::Same:
        problems << Problem{
            QStringLiteral("in"), Text::tr("These times stand in the office already."), Problem::Severity::Notice};
        return RowOutcome::Skipped;
    case PeriodRelation::Contradicts:
        problems << Problem{QStringLiteral("in"),
            Text::tr("This person stands in the activity already, from %1 to %2; the row says %3 to %4. Correct the "
                     "times in "
                     "the office, or this row.")
                .arg(clockOf(other.in), clockOf(other.out), clockOf(again.in), clockOf(again.out))};
        return RowOutcome::Rejected;
    case PeriodRelation::OneTooMany:
        problems << Problem{QStringLiteral("in"),
            Text::tr(
                "This person has %1 periods in the activity already; the row says %2 to %3. More are not possible.")
                .arg(Attendance::mostPeriods)
                .arg(clockOf(again.in), clockOf(again.out))};
        return RowOutcome::Rejected;
    case PeriodRelation::Another:
        break;
    }
    const Attendance line = withPeriod(existing, again);
    m_activities->checkTakesPlace(known, problems);
    problems << validate(again) << validate(line);
    if (!isAcceptable(problems))
        return RowOutcome::Rejected;
    m_attendance.update(work, line);
    ImportedActivities::widen(known, again.in, again.out);
    Attendance period = again;
    period.activity = existing.activity;
    if (const auto record = recordOf(work, period, known))
        m_ledger->enter(*record);
    return RowOutcome::Imported;
}

void AttendanceImport::finish(UnitOfWork&)
{
    m_activities->finish();
    m_ledger->close();
    m_remarks = m_activities->remarks();
    m_activities.reset();
    m_ledger.reset();
    m_people.reset();
    if (m_indexes)
        m_indexes->build();
    m_rows = 0;
}

std::optional<ServicePerson> AttendanceImport::find(UnitOfWork& work, const Line& line) const
{
    for (const QByteArray& digest : line.digests) {
        if (auto person = m_people ? m_people->findByDigest(digest) : std::nullopt)
            return person;
    }
    for (const QByteArray& digest : line.digests) {
        if (auto person = ServicePersonRepository().findByDigest(work.connection(), digest))
            return person;
    }
    return std::nullopt;
}

std::optional<ServicePerson> AttendanceImport::personOf(UnitOfWork& work, const Line& line, Problems& problems) const
{
    const AttendanceImportRow& row = line.read;
    auto person = find(work, line);
    if (!person) {
        problems << Problem{QStringLiteral("idNumber"),
            Text::tr("Nobody in the office has the ID number %1 (%2). Import the volunteers first.")
                .arg(maskedIdNumber(row.idNumber), row.personName)};
    } else if (!row.personName.isEmpty() && row.personName != person->name) {
        problems << Problem{QStringLiteral("name"),
            Text::tr("The office knows this ID number as %1; the hours were given to that person.").arg(person->name),
            Problem::Severity::Warning};
    }
    return person;
}

void AttendanceImport::checkTimes(
    const AttendanceImportRow& row, const ServiceSurroundings& surroundings, Problems& problems) const
{
    const auto other = overlapping(surroundings.near, row.in, row.out);
    if (!other)
        return;
    problems << Problem{QStringLiteral("in"),
        Text::tr("%1 already has service from %2 to %3; nobody serves in two places at once.")
            .arg(surroundings.person.name, shownMoment(other->start), other->end.toString(QStringLiteral("HH:mm")))};
}

/// None while the sign-out is missing or the activity is not confirmed: it counts afterwards.
std::optional<ServiceRecord> AttendanceImport::recordOf(
    UnitOfWork& work, const Attendance& attendance, const ImportedActivities::Known& known) const
{
    if (attendance.isOutMissing() || known.activity.state != ActivityState::Confirmed)
        return std::nullopt;
    ServiceRecord record = serviceOf(
        known.activity, attendance, {attendance.in, attendance.out, attendance.breakMinutes}, known.servedAt);
    record.state = ServiceState::Checked;
    record.checkedBy = work.actor().account;
    return record;
}

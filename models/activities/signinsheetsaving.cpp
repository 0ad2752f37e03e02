#include "models/activities/signinsheetsaving.h"

#include "models/activities/activityrepository.h"
#include "models/activities/attendanceperiods.h"
#include "models/records/statechangerepository.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignInSheet)
};

} // namespace

void SignInSheetSaving::save(ActivityId activity, const QList<Attendance>& lines) const
{
    const AttendanceRepository repository{};
    const Activity stored = ActivityRepository().require(m_work.connection(), activity);
    const auto records
        = ServiceRepository().ofSource(m_work.connection(), ServiceSource::Kind::Activity, activity.value());
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
        requireRecordedTimes(records, *known, line);
        Attendance filled = *known;
        filled.setPeriods(line.periods());
        filled.state = line.state;
        filled.remark = line.remark;
        filled.careReason = line.careReason;
        if (filled == *known)
            continue;
        filled.enteredBy = line.enteredBy;
        repository.update(m_work, filled);
    }
}

/// Who has saved meanwhile must not lose hours that were confirmed since.
void SignInSheetSaving::requireRecordedTimes(
    const QList<ServiceRecord>& records, const Attendance& known, const Attendance& line) const
{
    const auto periods = line.periods();
    for (const AttendancePeriod& period : known.periods()) {
        if (isRecorded(records, known.volunteer, period) && !periods.contains(period))
            throw Error(Text::tr("The hours of %1 are recorded already; void them on the page of hours first.")
                            .arg(ServicePersonRepository()
                                     .find(m_work.connection(), known.volunteer)
                                     .value_or(ServicePerson())
                                     .name));
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
        line->stateReason = reason;
        repository.update(m_work, *line);
    }
    if (!lines.isEmpty())
        m_work.describe(reason);
}

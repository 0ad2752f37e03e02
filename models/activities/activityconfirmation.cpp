#include "models/activities/activityconfirmation.h"

#include "models/activities/activitiesfeature.h"
#include "models/activities/activitycare.h"
#include "models/activities/activityrepository.h"
#include "models/activities/activityservice.h"
#include "models/activities/attendanceperiods.h"
#include "models/activities/attendancerepository.h"
#include "models/service/secondlook.h"
#include "models/service/serviceledger.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

/// A period whose hours do not stand in the ledger yet.
struct OpenPeriod {
    Attendance attendance;
    AttendancePeriod period;
    ServicePerson person;
    QList<CareFinding> care;
};

QList<OpenPeriod> openPeriods(Connection& connection, const Activity& activity)
{
    const auto records = ServiceRepository().ofSource(connection, ServiceSource::Kind::Activity, activity.id.value());
    const CareNeeds needs = careNeedsOf(connection, activity);
    QList<OpenPeriod> open;
    for (const Attendance& one : AttendanceRepository().ofActivity(connection, activity.id)) {
        if (one.state != AttendanceState::Present)
            continue;
        const auto person = ServicePersonRepository().find(connection, one.volunteer).value_or(ServicePerson());
        for (const AttendancePeriod& period : one.periods()) {
            if (!isRecorded(records, one.volunteer, period))
                open << OpenPeriod{one, period, person, careFindings(person, period.in.date(), needs)};
        }
    }
    return open;
}

void requireCareReason(const Activity& activity, const QList<CareFinding>& findings)
{
    if (!findings.isEmpty())
        throw Error(Text::tr("“%1”: %2 Say why these hours count all the same, or mark the people absent.")
                        .arg(activity.name, careText(findings.mid(0, 5))));
}

} // namespace

ActivityConfirmation::Waiting ActivityConfirmation::waiting(Connection& connection, const Activity& activity)
{
    Waiting waiting;
    for (const OpenPeriod& one : openPeriods(connection, activity)) {
        if (one.period.isOutMissing()) {
            waiting.open << one.person.name;
            continue;
        }
        ++waiting.complete;
        for (const CareFinding& finding : one.care) {
            const auto isSame = [&](const CareFinding& other) { return other.sentence == finding.sentence; };
            if (one.attendance.careReason.isEmpty() && std::none_of(waiting.care.begin(), waiting.care.end(), isSame))
                waiting.care << finding;
        }
    }
    return waiting;
}

ActivityConfirmation::Result ActivityConfirmation::confirm(ActivityId activityId, const QString& careReason) const
{
    m_work.require(Acts::ConfirmHours);
    Connection& connection = m_work.connection();
    const Activity activity = ActivityRepository().require(connection, activityId);
    if (activity.state != ActivityState::Confirmed)
        activityStates().require(activity.state, ActivityState::Confirmed);
    if (careReason.trimmed().isEmpty())
        requireCareReason(activity, waiting(connection, activity).care);
    ServiceLedger ledger(m_work);
    Result result{activityId, activity.state, {}, {}, {}, {}};
    for (const OpenPeriod& one : openPeriods(connection, activity)) {
        if (one.period.isOutMissing()) {
            result.open << one.person.name;
            continue;
        }
        ServiceRecord record = recordOf(activity, one.attendance, one.period, careReason.trimmed());
        if (!ledger.mayCheck(one.attendance.enteredBy, &record.isSelfChecked))
            throw Error(Text::tr("Who confirms must not be who entered the sign-in sheet. Let another account confirm "
                                 "“%1”, or allow self-checking in the settings.")
                            .arg(activity.name));
        record.secondLook << careCodes(one.care);
        if (one.care.isEmpty())
            record.careReason.clear();
        const ServiceRecord entered = ledger.enter(record);
        result.entered << entered.id;
        if (entered.state == ServiceState::Pending)
            result.toSign << one.person.name;
        result.minutes += record.minutes;
    }
    ledger.close();
    if (!careReason.trimmed().isEmpty())
        m_work.describe(careReason.trimmed());
    requireSomething(activity, result);
    if (activity.state != ActivityState::Confirmed)
        ActivityRepository().changeState(m_work, activityId, ActivityState::Confirmed);
    return result;
}

/// Checked by who confirms.
ServiceRecord ActivityConfirmation::recordOf(const Activity& activity, const Attendance& attendance,
    const AttendancePeriod& period, const QString& careReason) const
{
    const OrganisationId servedAt = ActivityRepository().servedAt(m_work.connection(), activity);
    ServiceRecord record = serviceOf(activity, attendance, period, servedAt);
    record.state = ServiceState::Checked;
    record.checkedBy = m_work.actor().account;
    record.careReason = attendance.careReason.isEmpty() ? careReason : attendance.careReason;
    if (m_work.now() - activity.createdAt < SecondLook::atOnceMinutes * 60 * 1000)
        record.secondLook << SecondLook::enteredAtOnce;
    return record;
}

void ActivityConfirmation::requireSomething(const Activity& activity, const Result& result) const
{
    if (!result.entered.isEmpty())
        return;
    if (result.open.isEmpty())
        throw Error(Text::tr("Nobody on the list of “%1” is present without hours; there is nothing to confirm.")
                        .arg(activity.name));
    throw Error(Text::tr("The sign-out is missing for %n person(s) of “%1”: %2. Fill it in, or mark them absent.",
        nullptr, int(result.open.size()))
                    .arg(activity.name, result.open.mid(0, 5).join(Text::tr(", "))));
}

void ActivityConfirmation::takeBack(const Result& result) const
{
    m_work.require(Acts::ConfirmHours);
    Connection& connection = m_work.connection();
    const Activity activity = ActivityRepository().require(connection, result.activity);
    const bool isOnlyThis = result.former != ActivityState::Confirmed;
    qsizetype standing = 0;
    for (const ServiceRecord& record :
        ServiceRepository().ofSource(connection, ServiceSource::Kind::Activity, activity.id.value())) {
        const bool isOurs = result.entered.contains(record.id);
        standing += isOurs && record.state != ServiceState::Void ? 1 : 0;
        if (!isOurs && isOnlyThis && record.state != ServiceState::Void)
            throw Error(Text::tr("More hours of “%1” were recorded since, so that its confirmation cannot be taken "
                                 "back. Void the hours that are wrong.")
                            .arg(activity.name));
    }
    if (standing < result.entered.size() || activity.state != ActivityState::Confirmed)
        throw Error(Text::tr("Hours of “%1” were voided since, so that its confirmation cannot be taken back. Void "
                             "the others where they are wrong.")
                        .arg(activity.name));
    const QString reason = Text::tr("The confirmation was taken back");
    ServiceLedger ledger(m_work);
    for (const ServiceRecordId id : result.entered)
        ledger.voidRecord(id, reason);
    ledger.close();
    if (isOnlyThis)
        ActivityRepository().takeStateBack(m_work, activity.id, ActivityState::Confirmed, result.former, reason);
    m_work.describe(reason);
}

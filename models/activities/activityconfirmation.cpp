#include "models/activities/activityconfirmation.h"

#include "models/activities/activitiesfeature.h"
#include "models/activities/activityrepository.h"
#include "models/activities/activityservice.h"
#include "models/activities/attendancerepository.h"
#include "models/service/secondlook.h"
#include "models/service/serviceledger.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

/// Whose hours of this activity stand in the ledger.
QSet<VolunteerId> recordedPeople(Connection& connection, ActivityId activityId)
{
    QSet<VolunteerId> recorded;
    for (const ServiceRecord& record :
        ServiceRepository().ofSource(connection, ServiceSource::Kind::Activity, activityId.value())) {
        if (record.state != ServiceState::Void)
            recorded.insert(record.volunteer);
    }
    return recorded;
}

} // namespace

ActivityConfirmation::Result ActivityConfirmation::confirm(ActivityId activityId) const
{
    m_work.require(Acts::ConfirmHours);
    Connection& connection = m_work.connection();
    const Activity activity = ActivityRepository().require(connection, activityId);
    if (activity.state != ActivityState::Confirmed)
        activityStates().require(activity.state, ActivityState::Confirmed);
    const auto attendance = AttendanceRepository().ofActivity(connection, activityId);
    requireSignOuts(activity, attendance);

    const QSet<VolunteerId> recorded = recordedPeople(connection, activityId);
    const bool isFresh = m_work.now() - activity.createdAt < SecondLook::atOnceMinutes * 60 * 1000;
    const OrganisationId servedAt = ActivityRepository().servedAt(connection, activity);
    ServiceLedger ledger(m_work);
    Result result{activityId, activity.state, {}, {}};
    for (const Attendance& one : attendance) {
        if (one.state != AttendanceState::Present || recorded.contains(one.volunteer))
            continue;
        ServiceRecord record = serviceOf(activity, one, servedAt);
        if (!ledger.mayCheck(one.enteredBy, &record.isSelfChecked))
            throw Error(Text::tr("Who confirms must not be who entered the sign-in sheet. Let another account confirm "
                                 "“%1”, or allow self-checking in the settings.")
                            .arg(activity.name));
        record.state = ServiceState::Checked;
        record.checkedBy = m_work.actor().account;
        if (isFresh)
            record.secondLook << SecondLook::enteredAtOnce;
        result.entered << ledger.enter(record).id;
        result.minutes += record.minutes;
    }
    ledger.close();
    if (result.entered.isEmpty())
        throw Error(Text::tr("Nobody on the list of “%1” is present without hours; there is nothing to confirm.")
                        .arg(activity.name));
    if (activity.state != ActivityState::Confirmed)
        ActivityRepository().changeState(m_work, activityId, ActivityState::Confirmed);
    return result;
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
        standing += isOurs && record.state == ServiceState::Checked ? 1 : 0;
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

void ActivityConfirmation::requireSignOuts(const Activity& activity, const QList<Attendance>& attendance) const
{
    QStringList missing;
    for (const Attendance& one : attendance) {
        if (one.isOutMissing())
            missing
                << ServicePersonRepository().find(m_work.connection(), one.volunteer).value_or(ServicePerson()).name;
    }
    if (missing.isEmpty())
        return;
    throw Error(Text::tr("The sign-out is missing for %n person(s) of “%1”: %2. Fill it in, or mark them absent.",
        nullptr, int(missing.size()))
                    .arg(activity.name, missing.mid(0, 5).join(Text::tr(", "))));
}

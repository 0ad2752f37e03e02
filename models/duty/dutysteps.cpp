#include "models/duty/dutysteps.h"

#include "models/duty/dutyfeature.h"
#include "models/duty/dutypeople.h"
#include "models/duty/dutyrepository.h"
#include "models/duty/dutytext.h"
#include "models/organisation/settingsrepository.h"
#include "models/service/serviceentry.h"
#include "models/service/servicevoiding.h"
#include "models/training/trainingrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

constexpr int mostNamed = 3;

QString undone()
{
    return QCoreApplication::translate("Table", "Undone");
}

void requireManned(Connection& connection, DutyRosterId id)
{
    const DutyCounts counts = DutyRepository().counts(connection, id);
    if (counts.seats == 0)
        throw Error(DutyText::tr("The roster has no seats yet. Plan it first."));
    if (counts.open == 0)
        return;
    QStringList named;
    for (const Duty& duty : DutyRepository().ofRoster(connection, id)) {
        if (!duty.volunteer.isValid() && duty.state == DutyState::Planned && named.size() < mostNamed)
            named << dutyName(connection, duty);
    }
    throw Error(
        DutyText::tr("%n seats are empty: %1. Choose somebody for each, or cancel the duty.", nullptr, counts.open)
            .arg(named.join(QStringLiteral("; "))));
}

void requireRecorded(Connection& connection, DutyRosterId id)
{
    if (const int left = DutyRepository().counts(connection, id).unrecorded; left > 0)
        throw Error(DutyText::tr("%n duties are not recorded yet: who was there, who was absent?", nullptr, left));
}

/// Where the office counts duty as service; void again with the way back.
ServiceRecordId enterService(UnitOfWork& work, const Duty& duty)
{
    Connection& connection = work.connection();
    if (!SettingsRepository().flag(connection, SettingKey::countsDuty))
        return {};
    ServiceRecord record;
    record.volunteer = duty.volunteer;
    record.start = duty.came;
    record.end = duty.left;
    record.minutes = duty.minutes;
    record.servedStation = duty.station;
    record.servedOrganisation = OrganisationId(
        connection.scalar(QStringLiteral("SELECT organisation_id FROM stations WHERE id = ?"), {duty.station.value()})
            .toLongLong());
    record.content = DutyText::tr("Duty: %1").arg(dutyName(connection, duty));
    return ServiceEntry(work).enter(record, false).id;
}

void voidService(UnitOfWork& work, ServiceRecordId record)
{
    if (record.isValid())
        (void)ServiceVoiding(work).take(record, ServiceState::Void, undone());
}

void writeAttendance(UnitOfWork& work, const Duty& duty)
{
    dutyTable().set(work, duty.id.value(),
        {{"came_at", duty.came}, {"left_at", duty.left}, {"minutes", duty.minutes},
            {"service_record_id", duty.serviceRecord}});
}

/// Who sits where after an exchange, and who sat there before.
struct Places {
    DutyId duty;
    VolunteerId person;
    VolunteerId former;
};

QList<Places> placesOf(const DutySwap& swap)
{
    QList<Places> places{{swap.duty, swap.other, swap.volunteer}};
    if (swap.otherDuty.isValid())
        places << Places{swap.otherDuty, swap.volunteer, swap.other};
    return places;
}

/// The approval permits it, whatever else the account may do.
void changePlaces(UnitOfWork& work, const DutySwap& swap)
{
    work.require(Acts::DecideDuty);
    for (const Places& place : placesOf(swap))
        dutyTable().setQuick(
            work, place.duty.value(), {{"volunteer_id", place.person}, {"stood_in_for_id", place.former}});
}

void changePlacesBack(UnitOfWork& work, const DutySwap& swap, const QList<Duty>& before)
{
    work.require(Acts::DecideDuty);
    for (const Places& place : placesOf(swap)) {
        const Duty now = DutyRepository().require(work.connection(), place.duty);
        if (now.volunteer != place.person || now.state != DutyState::Planned)
            throw Error(DutyText::tr("%1 has gone on since.").arg(dutyName(work.connection(), now)));
    }
    for (const Duty& duty : before)
        dutyTable().setQuick(
            work, duty.id.value(), {{"volunteer_id", duty.volunteer}, {"stood_in_for_id", duty.stoodInFor}});
    for (const Duty& duty : before)
        DutyRepository().requireNobodyTwice(work.connection(), duty.roster);
}

void requirePlanned(Connection& connection, const Duty& duty, VolunteerId person)
{
    const DutyRosterState roster = DutyRosterRepository().stateOf(connection, duty.roster);
    const bool isOut = roster == DutyRosterState::Published || roster == DutyRosterState::Running;
    if (!isOut || duty.state != DutyState::Planned || duty.volunteer != person || !person.isValid())
        throw Error(DutyText::tr("%1: exchanges are for published duties that are not recorded yet, by whoever sits "
                                 "there.")
                        .arg(dutyName(connection, duty)));
}

void requireFree(Connection& connection, VolunteerId person, const Duty& duty, DutyId besides)
{
    const DutyPeople people = DutyPeople::of(connection, duty.start.date(), duty.start.date());
    const QString hindrance = people.hindrance(person, duty, besides);
    if (!hindrance.isEmpty())
        throw Error(DutyText::tr("%1 cannot take %2: %3.")
                        .arg(personName(connection, person), dutyName(connection, duty), hindrance));
}

} // namespace

void requireBegun(const Duty& duty)
{
    if (duty.start > QDateTime::currentDateTime())
        throw Error(DutyText::tr("The duty has not begun yet."));
}

void requireExchangeable(Connection& connection, const DutySwap& swap)
{
    throwIfUnacceptable(validate(swap));
    const QVariant open
        = connection.scalar(QStringLiteral("SELECT id FROM duty_swaps WHERE (duty_id = ? OR other_duty_id = ?) AND "
                                           "state IN ('requested', 'agreed') AND id <> ?"),
            {swap.duty.value(), swap.duty.value(), swap.id.value()});
    if (open.isValid())
        throw Error(DutyText::tr("Somebody asks to exchange this duty already."));
    const Duty duty = DutyRepository().require(connection, swap.duty);
    requirePlanned(connection, duty, swap.volunteer);
    requireFree(connection, swap.other, duty, swap.otherDuty);
    if (!swap.otherDuty.isValid())
        return;
    const Duty other = DutyRepository().require(connection, swap.otherDuty);
    requirePlanned(connection, other, swap.other);
    requireFree(connection, swap.volunteer, other, swap.duty);
}

TakenStep takeRosterStep(UnitOfWork& work, DutyRosterId id, DutyRosterState to, const QString& reason)
{
    if (to == DutyRosterState::Published)
        requireManned(work.connection(), id);
    if (to == DutyRosterState::Closed)
        requireRecorded(work.connection(), id);
    TakenStep taken = takeStep(work, DutyRosterRepository(), id, to, reason);
    if (to != DutyRosterState::Cancelled || !taken.back)
        return taken;
    return {[back = taken.back, id](UnitOfWork& later) {
        back(later);
        DutyRepository().requireNobodyTwice(later.connection(), id);
    }};
}

TakenStep takeDutyStep(UnitOfWork& work, DutyId id, DutyState to, const QString& reason)
{
    Connection& connection = work.connection();
    const Duty before = DutyRepository().require(connection, id);
    if (to != DutyState::Cancelled) {
        requireBegun(before);
        if (!before.volunteer.isValid())
            throw Error(DutyText::tr("%1: nobody sits there.").arg(dutyName(connection, before)));
    }
    DutyRepository().changeState(work, id, to, reason);
    Duty after = before;
    if (to == DutyState::Attended) {
        after.came = before.came.isValid() ? before.came : before.start;
        after.left = before.left.isValid() ? before.left : before.end;
        after.minutes = minutesBetween(after.came, after.left);
        after.serviceRecord = enterService(work, after);
    } else {
        after.came = after.left = {};
        after.minutes = {};
        voidService(work, before.serviceRecord);
        after.serviceRecord = {};
    }
    if (after != before)
        writeAttendance(work, after);
    return {[id, before, after, to](UnitOfWork& later) {
        DutyRepository().takeStateBack(later, id, to, before.state, undone());
        if (before.serviceRecord.isValid() && before.serviceRecord != after.serviceRecord)
            throw Error(DutyText::tr("The hours of this duty were voided; record it again instead."));
        voidService(later, after.serviceRecord);
        if (after != before)
            writeAttendance(later, before);
        DutyRepository().requireNobodyTwice(later.connection(), before.roster);
    }};
}

TakenStep takeSwapStep(UnitOfWork& work, DutySwapId id, DutySwapState to, const QString& reason)
{
    if (to != DutySwapState::Approved)
        return takeStep(work, DutySwapRepository(), id, to, reason);
    Connection& connection = work.connection();
    const DutySwap swap = DutySwapRepository().require(connection, id);
    requireExchangeable(connection, swap);
    QList<Duty> before;
    for (const Places& place : placesOf(swap))
        before << DutyRepository().require(connection, place.duty);
    TakenStep taken = takeStep(work, DutySwapRepository(), id, to, reason);
    changePlaces(work, swap);
    return {[back = taken.back, swap, before](UnitOfWork& later) {
                changePlacesBack(later, swap, before);
                back(later);
            },
        DutyText::tr("Approved: %1 now sits at %2.")
            .arg(personName(connection, swap.other), dutyName(connection, before.first()))};
}

#include "models/service/serviceledger.h"

#include "models/common/shownmoment.h"
#include "models/database/connection.h"
#include "models/organisation/settingsrepository.h"
#include "models/records/statechangerepository.h"
#include "models/service/daysignature.h"
#include "models/service/hoursfollowers.h"
#include "models/service/secondlook.h"
#include "models/teams/membershiprepository.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Service)
};

const QString table = QStringLiteral("service_records");

constexpr qsizetype mostHeld = 20'000; ///< people whose particulars are kept at hand

/// Source and times of a record; one by hand is its own source, so that only the times count.
quint64 timesOf(const ServiceRecord& record)
{
    const qint64 source = record.source.kind == ServiceSource::Kind::Manual ? 0 : record.source.id;
    return qHashMulti(
        0, int(record.source.kind), source, record.start.toMSecsSinceEpoch(), record.end.toMSecsSinceEpoch());
}

QJsonObject stateOf(const ServiceRecord& record)
{
    return {{QStringLiteral("state"), serviceStates().code(record.state)},
        {QStringLiteral("void_reason"), record.voidReason}, {QStringLiteral("checked_by"), record.checkedBy.value()}};
}

} // namespace

ServiceLedger::ServiceLedger(UnitOfWork& work, Origin origin)
    : m_work(work)
    , m_origin(origin)
{
}

void ServiceLedger::expect(qint64 records)
{
    constexpr qint64 readPerAsked = 10; ///< rows read in the time in which one is looked up
    constexpr qint64 mostMemberships = 300'000;
    Connection& connection = m_work.connection();
    const qint64 known = m_records.lastId(connection);
    if (known / readPerAsked > records)
        return;
    m_busy.emplace(2 * known + records);
    m_records.forEachStart(connection, [this](VolunteerId volunteer, QDate day) {
        m_busy->add(volunteer, day, day.addDays(1)); // none lasts longer
    });
    const MembershipRepository memberships;
    if (memberships.lastId(connection) > mostMemberships)
        return;
    m_memberships = memberships.all(connection);
    m_hasAllMemberships = true;
}

std::optional<ServiceRecord> ServiceLedger::overlap(
    VolunteerId volunteer, const QDateTime& start, const QDateTime& end) const
{
    const auto records = m_records.touching(m_work.connection(), volunteer, start, end);
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

QList<ServiceRecord> ServiceLedger::near(VolunteerId volunteer, const QDateTime& start, const QDateTime& end) const
{
    if (m_busy && !m_busy->mayHold(volunteer, start.date(), end.date()))
        return {};
    return m_records.touching(m_work.connection(), volunteer, QDateTime(start.date(), QTime(0, 0)),
        QDateTime(end.date().addDays(1), QTime(0, 0)));
}

ServiceSurroundings ServiceLedger::surroundingsOf(const ServiceRecord& record)
{
    return {person(record.volunteer), near(record.volunteer, record.start, record.end), false};
}

std::optional<ServiceRecord> overlapping(
    const QList<ServiceRecord>& records, const QDateTime& start, const QDateTime& end)
{
    const auto other = std::find_if(
        records.begin(), records.end(), [&](const ServiceRecord& one) { return one.start < end && start < one.end; });
    return other == records.end() ? std::nullopt : std::optional(*other);
}

void ServiceLedger::requireFree(const ServiceRecord& record, const ServiceSurroundings& surroundings)
{
    const auto other = overlapping(surroundings.near, record.start, record.end);
    if (!other)
        return;
    throw Error(
        Text::tr("%1 already has service from %2 to %3. Two records of one person must not overlap; correct the times.")
            .arg(surroundings.person.name, shownMoment(other->start), other->end.toString(QStringLiteral("HH:mm"))));
}

ServiceRecord ServiceLedger::enter(ServiceRecord record)
{
    throwIfUnacceptable(validate(record));
    const ServiceSurroundings surroundings = surroundingsOf(record);
    return enter(std::move(record), surroundings);
}

ServiceRecord ServiceLedger::enter(ServiceRecord record, const ServiceSurroundings& surroundings)
{
    throwIfUnacceptable(validate(record));
    requireFree(record, surroundings);
    Connection& connection = m_work.connection();
    if (!record.organisation.isValid())
        record.organisation = surroundings.person.organisation;
    record.team = teamOn(record.volunteer, record.start.date(), record.team);
    if (!record.enteredBy.isValid())
        record.enteredBy = m_work.actor().account;
    record.id = ServiceRecordId(connection.nextId(table));
    if (record.source.kind != ServiceSource::Kind::Manual)
        record.source.round = surroundings.isFirst
            ? 1
            : m_records.nextRound(connection, record.volunteer, record.source.kind, record.source.id);
    flag(record, surroundings.person, surroundings.near);
    if (m_origin == Origin::Office && record.state == ServiceState::Checked && waitsForSignature(record)) {
        record.state = ServiceState::Pending;
        record.checkedBy = {};
        record.isSelfChecked = false;
    }
    m_records.insertQuick(m_work, record);
    if (m_busy)
        m_busy->add(record.volunteer, record.start.date(), record.end.date());
    if (record.state == ServiceState::Checked)
        m_rollups.add(m_work, record);
    m_entered.emplace_back(timesOf(record), record.id.value());
    m_work.changes().touch(table);
    return record;
}

void ServiceLedger::check(ServiceRecordId id)
{
    const ServiceRecord before = require(id);
    serviceStates().require(before.state, ServiceState::Checked);
    ServiceRecord record = before;
    if (!mayCheck(record.enteredBy, &record.isSelfChecked)) {
        throw Error(Text::tr(
            "You cannot check a record that you entered yourself. Let another account check this record, or allow "
            "self-checking in the settings."));
    }
    if (const QString problem = signatureProblem(record); !problem.isEmpty())
        throw Error(problem);
    record.state = ServiceState::Checked;
    record.checkedBy = m_work.actor().account;
    store(before, record, {});
}

void ServiceLedger::voidRecord(ServiceRecordId id, const QString& reason)
{
    const ServiceRecord before = require(id);
    serviceStates().require(before.state, ServiceState::Void);
    if (reason.trimmed().isEmpty())
        throw Error(Text::tr("Say why the record is void; the reason stays with it."));
    ServiceRecord record = before;
    record.state = ServiceState::Void;
    record.voidReason = reason.trimmed();
    store(before, record, record.voidReason);
}

void ServiceLedger::takeBack(const ServiceRecord& before, const ServiceRecord& after)
{
    const ServiceRecord now = require(after.id);
    if (now.state != after.state || now.voidReason != after.voidReason || now.checkedBy != after.checkedBy)
        throw Error(Text::tr("This step cannot be taken back: the service record has gone on since and is “%1” now.")
                        .arg(serviceStates().title(now.state)));
    if (now.state == ServiceState::Void)
        requireFree(now, surroundingsOf(now));
    if (now.state == ServiceState::Void && before.state == ServiceState::Checked)
        requireDayAsBefore(now);
    ServiceRecord record = now;
    record.state = before.state;
    record.voidReason = before.voidReason;
    record.checkedBy = before.checkedBy;
    record.isSelfChecked = before.isSelfChecked;
    store(now, record, Text::tr("Undone"));
}

bool ServiceLedger::waitsForSignature(const ServiceRecord& record) const
{
    return !signatureProblem(record).isEmpty();
}

QString ServiceLedger::signatureProblem(const ServiceRecord& record) const
{
    Connection& connection = m_work.connection();
    for (const DayTotal& total : DayTotals::of(connection, record)) {
        if (total.waits())
            return total.sentence();
        if (!total.isLong() || SettingsRepository().flag(connection, SettingKey::allowSelfCheck))
            continue;
        const auto signatures = DaySignatureRepository().ofDay(connection, total.volunteer, total.day);
        const bool isByAnother = std::any_of(signatures.begin(), signatures.end(), [&](const DaySignature& one) {
            return one.minutes >= total.minutes && one.signedBy != m_work.actor().account;
        });
        if (!isByAnother)
            return Text::tr("You signed %1 as the second one; let another account check its hours.")
                .arg(isoDate(total.day));
    }
    return {};
}

void ServiceLedger::requireDayAsBefore(const ServiceRecord& record) const
{
    Connection& connection = m_work.connection();
    for (const DayTotal& total : DayTotals::waiting(DayTotals::with(connection, {record}))) {
        const qint64 others
            = connection
                  .scalar(QStringLiteral("SELECT COUNT(*) FROM service_records o JOIN service_records v ON v.id = "
                                         "? WHERE o.volunteer_id = v.volunteer_id AND o.id <> v.id AND o.state <> "
                                         "'void' AND o.started_at < ? || 'U' AND o.ended_at >= ? AND "
                                         "(o.created_at > v.updated_at OR EXISTS (SELECT 1 FROM state_changes c "
                                         "WHERE c.record_table = 'service_records' AND c.record_id = o.id AND "
                                         "c.from_state = 'pending' AND c.to_state = 'checked' AND c.changed_at > "
                                         "v.updated_at))"),
                      {record.id.value(), isoDate(total.day), isoDate(total.day)})
                  .toLongLong();
        if (others > 0)
            throw Error(total.sentence());
    }
}

void ServiceLedger::close()
{
    flagIdenticalTimes();
    m_rollups.write(m_work);
}

bool ServiceLedger::mayCheck(AccountId enteredBy, bool* isSelf) const
{
    const bool same = enteredBy == m_work.actor().account;
    if (isSelf)
        *isSelf = same;
    return !same || SettingsRepository().flag(m_work.connection(), SettingKey::allowSelfCheck);
}

const ServicePerson& ServiceLedger::person(VolunteerId id)
{
    auto found = m_people.find(id);
    if (found == m_people.end()) {
        const auto who = m_peopleRepository.find(m_work.connection(), id);
        if (m_people.size() >= mostHeld)
            m_people.clear();
        if (!who)
            throw Error(Text::tr("This volunteer is not in the office's records. Register the volunteer first."));
        found = m_people.insert(id, *who);
    }
    return found.value();
}

TeamId ServiceLedger::teamOn(VolunteerId id, QDate day, TeamId preferred)
{
    auto found = m_memberships.find(id);
    if (found == m_memberships.end() && m_hasAllMemberships)
        return {};
    if (found == m_memberships.end()) {
        if (m_memberships.size() >= mostHeld)
            m_memberships.clear();
        found = m_memberships.insert(id, MembershipRepository().ofVolunteer(m_work.connection(), id));
    }
    const auto isIn
        = [&](const Membership& membership) { return membership.team == preferred && membership.isCurrentOn(day); };
    if (preferred.isValid() && std::any_of(found->begin(), found->end(), isIn))
        return preferred;
    return ::teamOn(found.value(), day);
}

ServiceRecord ServiceLedger::require(ServiceRecordId id) const
{
    const auto record = m_records.find(m_work.connection(), id);
    if (!record)
        throw Error(Text::tr("This service record does not exist. Refresh the list and try again."));
    return *record;
}

void ServiceLedger::flag(ServiceRecord& record, const ServicePerson& person, const QList<ServiceRecord>& near) const
{
    const QDate day = record.start.date();
    if (person.birthDate.isValid() && ageOn(person.birthDate, day) < SecondLook::adultAge && !person.hasGuardianConsent
        && !record.secondLook.contains(SecondLook::minor))
        record.secondLook << SecondLook::minor;
    if (person.registeredOn.isValid() && day < person.registeredOn)
        record.secondLook << SecondLook::beforeRegistration;

    QHash<QDate, Minutes> days;
    for (const DayShare& share : splitByDay(record.start, record.end))
        days[share.day] += share.minutes;
    for (const ServiceRecord& other : near) {
        for (const DayShare& share : splitByDay(other.start, other.end)) {
            if (days.contains(share.day))
                days[share.day] += share.minutes;
        }
    }
    if (std::any_of(
            days.begin(), days.end(), [](Minutes minutes) { return minutes.value() > SecondLook::longDayMinutes; }))
        record.secondLook << SecondLook::longDay;
}

void ServiceLedger::flagIdenticalTimes()
{
    std::sort(m_entered.begin(), m_entered.end());
    for (auto first = m_entered.cbegin(); first != m_entered.cend();) {
        const auto next
            = std::find_if(first, m_entered.cend(), [first](const auto& one) { return one.first != first->first; });
        if (next - first >= SecondLook::identicalPeople) {
            for (auto one = first; one != next; ++one) {
                const ServiceRecord record = require(ServiceRecordId(one->second));
                m_records.storeSecondLook(
                    m_work, record.id, QStringList(record.secondLook) << SecondLook::identicalTimes);
            }
        }
        first = next;
    }
    m_entered.clear();
}

void ServiceLedger::store(const ServiceRecord& before, const ServiceRecord& after, const QString& reason)
{
    m_records.storeState(m_work, after);
    if (before.state == ServiceState::Checked)
        m_rollups.takeAway(before);
    if (after.state == ServiceState::Checked)
        m_rollups.add(m_work, after);
    m_work.updated(table, after.id.value(), stateOf(before), stateOf(after));
    StateChangeRepository().add(
        m_work, table, after.id.value(), serviceStates().code(before.state), serviceStates().code(after.state), reason);
    tellHoursFollowers(m_work, before, after);
}

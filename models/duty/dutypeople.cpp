#include "models/duty/dutypeople.h"

#include "models/duty/dutyrepository.h"
#include "models/duty/dutytext.h"
#include "models/organisation/organisationrepository.h"
#include "models/teams/membershiprepository.h"

#include <algorithm>

namespace {

QHash<qint64, QList<qint64>> stationsByOrganisation(Connection& connection)
{
    Query query(connection, QStringLiteral("SELECT organisation_id, id FROM stations ORDER BY id"));
    query.run();
    QHash<qint64, QList<qint64>> stations;
    while (query.next())
        stations[query.integer(0)] << query.integer(1);
    return stations;
}

/// Those of the organization and all below it.
QList<qint64> stationsBelow(
    Connection& connection, OrganisationId organisation, const QHash<qint64, QList<qint64>>& stations)
{
    QList<qint64> all;
    for (const qint64 one : OrganisationRepository().subtree(connection, organisation))
        all << stations.value(one);
    return all;
}

} // namespace

DutyPeople DutyPeople::of(Connection& connection, QDate first, QDate last, DutyRosterId without)
{
    DutyPeople people;
    people.readPool(connection);
    people.readCredentials(connection);
    for (const DutyWish& wish : DutyWishRepository().touching(connection, first, last))
        people.m_wishes[wish.volunteer] << wish;
    const QDateTime from(first, QTime(0, 0));
    const QDateTime to(last.addDays(1), QTime(0, 0));
    for (const Duty& duty : DutyRepository().manned(connection, from, to)) {
        if (duty.roster != without)
            people.take(duty);
    }
    return people;
}

void DutyPeople::readPool(Connection& connection)
{
    Query query(connection, QStringLiteral("SELECT id FROM volunteers WHERE state = 'registered'"));
    query.run();
    while (query.next())
        m_registered.insert(query.id<VolunteerId>(0));
    const auto stations = stationsByOrganisation(connection);
    for (const DutyMember& member : DutyMemberRepository().inUse(connection)) {
        QList<Place> places;
        if (member.volunteer.isValid())
            places << Place{member.volunteer, {}, {}};
        else
            for (const Membership& one : MembershipRepository().ofTeam(connection, member.team))
                places << Place{one.volunteer, one.joinedOn, one.leftOn};
        const QList<qint64> where = member.station.isValid() ? QList<qint64>{member.station.value()}
                                                             : stationsBelow(connection, member.organisation, stations);
        for (const qint64 station : where)
            m_pool[{station, member.post.value()}] << places;
    }
}

void DutyPeople::readCredentials(Connection& connection)
{
    Query query(
        connection, QStringLiteral("SELECT volunteer_id, kind_id, expires_on FROM credentials WHERE state = 'valid'"));
    query.run();
    while (query.next())
        m_credentials[query.id<VolunteerId>(0)] << Proof{query.id<TermId>(1), query.date(2)};
}

QList<VolunteerId> DutyPeople::pool(const Duty& duty) const
{
    const QDate day = duty.start.date();
    QList<VolunteerId> people;
    for (const qint64 post : {duty.post.value(), qint64(0)}) {
        const auto places = m_pool.constFind({duty.station.value(), post});
        if (places == m_pool.cend())
            continue;
        for (const Place& place : *places) {
            const bool isThere = (place.from.isNull() || place.from <= day) && (place.to.isNull() || day < place.to);
            if (isThere && m_registered.contains(place.person))
                people << place.person;
        }
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

bool DutyPeople::hasCredential(VolunteerId person, const Duty& duty) const
{
    if (!duty.credentialKind.isValid())
        return true;
    const auto proofs = m_credentials.value(person);
    return std::any_of(proofs.begin(), proofs.end(), [&](const Proof& proof) {
        return proof.kind == duty.credentialKind && (proof.last.isNull() || duty.start.date() <= proof.last);
    });
}

bool DutyPeople::wishes(VolunteerId person, const Duty& duty, WishKind kind) const
{
    const auto wishes = m_wishes.constFind(person);
    if (wishes == m_wishes.cend())
        return false;
    const QDate day = duty.start.date();
    const qint64 begin = duty.start.time().msecsSinceStartOfDay() / 60'000;
    const qint64 end = begin + minutesBetween(duty.start, duty.end).value();
    return std::any_of(wishes->begin(), wishes->end(), [&](const DutyWish& wish) {
        if (wish.kind != kind || day < wish.firstDay || day > wish.lastDay)
            return false;
        // Leave holds for any part of the duty; who would like to sit has time for all of it.
        return kind == WishKind::Unavailable ? wish.begin.value() < end && begin < wish.end.value()
                                             : wish.begin.value() <= begin && end <= wish.end.value();
    });
}

bool DutyPeople::isOnLeave(VolunteerId person, const Duty& duty) const
{
    return wishes(person, duty, WishKind::Unavailable);
}

bool DutyPeople::isWilling(VolunteerId person, const Duty& duty) const
{
    return wishes(person, duty, WishKind::Willing);
}

bool DutyPeople::isBusy(VolunteerId person, const Duty& duty, DutyId besides) const
{
    const auto taken = m_taken.constFind(person);
    return taken != m_taken.cend() && std::any_of(taken->begin(), taken->end(), [&](const Time& time) {
        return time.duty != duty.id && time.duty != besides && time.start < duty.end && duty.start < time.end;
    });
}

QString DutyPeople::hindrance(VolunteerId person, const Duty& duty, DutyId besides) const
{
    if (!isRegistered(person))
        return DutyText::tr("not registered");
    if (!hasCredential(person, duty))
        return DutyText::tr("lacks the credential that is asked");
    if (isOnLeave(person, duty))
        return DutyText::tr("cannot come at that time");
    if (isBusy(person, duty, besides))
        return DutyText::tr("sits somewhere else at that time");
    return {};
}

void DutyPeople::take(const Duty& duty)
{
    m_taken[duty.volunteer] << Time{duty.start, duty.end, duty.id};
}

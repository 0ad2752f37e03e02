#include "models/duty/dutyrepository.h"

#include "models/duty/dutysteps.h"
#include "models/duty/dutytext.h"
#include "models/organisation/organisationrepository.h"
#include "models/training/trainingrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

QVariantList valuesOf(const QList<qint64>& ids)
{
    QVariantList values;
    for (const qint64 id : ids)
        values << id;
    return values;
}

QString hoursOf(const Duty& duty)
{
    return duty.start.toString(QStringLiteral("HH:mm–")) + duty.end.toString(QStringLiteral("HH:mm"));
}

QString postName(Connection& connection, TermId post)
{
    return DictionaryRepository().name(connection, Dictionary::DutyPost, post);
}

} // namespace

QList<DutyTemplate> DutyTemplateRepository::inUse(Connection& connection, OrganisationId organisation) const
{
    const QList<qint64> organisations = OrganisationRepository().subtree(connection, organisation);
    return select(connection,
        QStringLiteral("WHERE state = 'in_use' AND station_id IN (SELECT id FROM stations WHERE organisation_id IN "
                       "(%1) AND state IN ('open', 'preparing')) ORDER BY station_id, begin_minutes, id")
            .arg(placeholders(organisations.size())),
        valuesOf(organisations));
}

QList<DutyMember> DutyMemberRepository::inUse(Connection& connection) const
{
    return select(connection, QStringLiteral("WHERE state = 'in_use' ORDER BY organisation_id, id"));
}

QList<DutyWish> DutyWishRepository::touching(Connection& connection, QDate first, QDate last) const
{
    return select(connection,
        QStringLiteral("WHERE state = 'kept' AND last_day >= ? AND first_day <= ? ORDER BY first_day, id"),
        {isoDate(first), isoDate(last)});
}

/// Rosters of one month may share out the stations of an organization, each station once.
void DutyRosterRepository::requireOnlyOne(Connection& connection, const DutyRoster& roster) const
{
    const QStringList wanted = roster.stations.split(u' ', Qt::SkipEmptyParts);
    for (const DutyRoster& other :
        select(connection, QStringLiteral("WHERE organisation_id = ? AND month_on = ? AND state <> 'cancelled'"),
            {roster.organisation.value(), isoDate(roster.month)})) {
        const bool meets = wanted.isEmpty() || other.stations.isEmpty()
            || std::any_of(wanted.begin(), wanted.end(),
                [&](const QString& one) { return isFor(other, StationId(one.toLongLong())); });
        if (other.id != roster.id && meets)
            throw Error(DutyText::tr("%1 has a roster for these stations already. Open that one.")
                            .arg(dutyRosterName(connection, roster)));
    }
}

DutyRosterId DutyRosterRepository::insert(UnitOfWork& work, const DutyRoster& roster) const
{
    requireOnlyOne(work.connection(), roster);
    return RecordRepository::insert(work, roster);
}

void DutyRosterRepository::update(UnitOfWork& work, const DutyRoster& roster) const
{
    requireOnlyOne(work.connection(), roster);
    const DutyRoster before = require(work.connection(), roster.id);
    const QList<Duty> seats = DutyRepository().ofRoster(work.connection(), roster.id);
    const bool isOther = before.month != roster.month || before.organisation != roster.organisation
        || std::any_of(seats.begin(), seats.end(), [&](const Duty& seat) { return !isFor(roster, seat.station); });
    if (isOther && !seats.isEmpty())
        throw Error(DutyText::tr("The roster has its seats already. Cancel it and make another one."));
    RecordRepository::update(work, roster);
}

QList<Duty> DutyRepository::ofRoster(Connection& connection, DutyRosterId roster) const
{
    return select(connection, QStringLiteral("WHERE roster_id = ? ORDER BY starts_at, id"), {roster.value()});
}

QList<Duty> DutyRepository::manned(Connection& connection, const QDateTime& from, const QDateTime& to) const
{
    return select(connection,
        QStringLiteral("WHERE starts_at < ? AND ends_at > ? AND volunteer_id IS NOT NULL AND state <> 'cancelled' AND "
                       "roster_id IN (SELECT id FROM duty_rosters WHERE state <> 'cancelled') ORDER BY starts_at, id"),
        {isoMinute(to), isoMinute(from)});
}

QList<Duty> DutyRepository::ofVolunteer(Connection& connection, VolunteerId volunteer, QDate from) const
{
    return select(connection,
        QStringLiteral("WHERE volunteer_id = ? AND starts_at >= ? AND state <> 'cancelled' AND roster_id IN (SELECT id "
                       "FROM duty_rosters WHERE state IN ('published', 'running', 'closed')) ORDER BY starts_at, id"),
        {volunteer.value(), isoDate(from)});
}

DutyCounts DutyRepository::counts(Connection& connection, DutyRosterId roster) const
{
    const auto counted = [](const char* condition) {
        return QStringLiteral(", COALESCE(SUM(CASE WHEN %1 THEN 1 ELSE 0 END), 0)").arg(QLatin1String(condition));
    };
    Query query(connection,
        QStringLiteral("SELECT COUNT(*)") + counted("volunteer_id IS NULL") + counted("state = 'attended'")
            + counted("state = 'absent'") + counted("state = 'planned' AND volunteer_id IS NOT NULL")
            + QStringLiteral(", COALESCE(SUM(minutes), 0) FROM duties WHERE roster_id = ? AND state <> 'cancelled'"));
    query.bind(roster).run();
    if (!query.next())
        return {};
    return {
        query.number(0), query.number(1), query.number(2), query.number(3), query.number(4), Minutes(query.integer(5))};
}

void DutyRepository::requireNobodyTwice(Connection& connection, DutyRosterId roster) const
{
    const QVariant twice = connection.scalar(
        QStringLiteral(
            "SELECT d.id FROM duties d JOIN duties e ON e.volunteer_id = d.volunteer_id AND e.id <> d.id AND "
            "e.starts_at < d.ends_at AND d.starts_at < e.ends_at JOIN duty_rosters r ON r.id = e.roster_id "
            "WHERE d.roster_id = ? AND d.state <> 'cancelled' AND e.state <> 'cancelled' AND r.state <> "
            "'cancelled' LIMIT 1"),
        {roster.value()});
    if (!twice.isValid())
        return;
    const Duty duty = require(connection, DutyId(twice.toLongLong()));
    throw Error(DutyText::tr("%1 would sit at two places at one time: %2.")
                    .arg(personName(connection, duty.volunteer), dutyName(connection, duty)));
}

void DutyRepository::update(UnitOfWork& work, const Duty& duty) const
{
    const Duty before = require(work.connection(), duty.id);
    const bool isOther = before.came != duty.came || before.left != duty.left;
    if (isOther && before.serviceRecord.isValid())
        throw Error(DutyText::tr("The hours of this duty count as service already. Record it as absent first."));
    if (duty.came.isValid())
        requireBegun(duty);
    Duty written = duty;
    written.minutes = before.state == DutyState::Attended ? minutesBetween(duty.came, duty.left) : Minutes();
    RecordRepository::update(work, written);
}

DutySwapId DutySwapRepository::insert(UnitOfWork& work, const DutySwap& swap) const
{
    DutySwap asked = swap;
    if (const auto duty = DutyRepository().find(work.connection(), swap.duty))
        asked.volunteer = duty->volunteer;
    requireExchangeable(work.connection(), asked);
    return RecordRepository::insert(work, asked);
}

void DutySwapRepository::update(UnitOfWork& work, const DutySwap& swap) const
{
    const DutySwap before = require(work.connection(), swap.id);
    const bool isOther = before.duty != swap.duty || before.other != swap.other || before.otherDuty != swap.otherDuty;
    if (isOther && before.state != DutySwapState::Requested)
        throw Error(DutyText::tr("The exchange is not open any more. Ask for another one."));
    DutySwap written = swap;
    if (isOther) {
        written.volunteer = DutyRepository().require(work.connection(), swap.duty).volunteer;
        requireExchangeable(work.connection(), written);
    }
    RecordRepository::update(work, written);
}

QString dutyName(Connection& connection, const Duty& duty)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(isoDate(duty.start.date()), hoursOf(duty), stationName(connection, duty.station),
            postName(connection, duty.post));
}

QString dutyTemplateName(Connection& connection, const DutyTemplate& duty)
{
    return QStringLiteral("%1 %2 %3–%4")
        .arg(stationName(connection, duty.station), postName(connection, duty.post), timeOfDayText(duty.begin),
            timeOfDayText(duty.end));
}

QString dutyRosterName(Connection& connection, const DutyRoster& roster)
{
    const auto organisation = OrganisationRepository().find(connection, roster.organisation);
    return QStringLiteral("%1 %2").arg(organisation ? organisation->name : QString(), monthKey(roster.month));
}

QString stationName(Connection& connection, StationId station)
{
    return connection.scalar(QStringLiteral("SELECT name FROM stations WHERE id = ?"), {station.value()}).toString();
}

#include "models/service/servicerepository.h"

#include "models/database/query.h"
#include "models/service/secondlook.h"

namespace {

const QString columns = QStringLiteral("id, volunteer_id, source_kind, source_id, round, started_at, ended_at, "
                                       "minutes, field_id, team_id, organisation_id, "
                                       "served_station_id, served_organisation_id, content, state, is_self_checked, "
                                       "second_look, entered_by, checked_by, void_reason");

ServiceRecord recordFrom(const Query& query)
{
    ServiceRecord record;
    record.id = query.id<ServiceRecordId>(0);
    record.volunteer = query.id<VolunteerId>(1);
    record.source = {sourceKindFromCode(query.text(2)), query.integer(3), query.number(4)};
    record.start = parseIsoMinute(query.text(5));
    record.end = parseIsoMinute(query.text(6));
    record.minutes = Minutes(query.integer(7));
    record.field = query.id<TermId>(8);
    record.team = query.id<TeamId>(9);
    record.organisation = query.id<OrganisationId>(10);
    record.servedStation = query.id<StationId>(11);
    record.servedOrganisation = query.id<OrganisationId>(12);
    record.content = query.text(13);
    record.state = serviceStates().fromCode(query.text(14));
    record.isSelfChecked = query.boolean(15);
    record.secondLook = secondLookCodes(query.text(16));
    record.enteredBy = query.id<AccountId>(17);
    record.checkedBy = query.id<AccountId>(18);
    record.voidReason = query.text(19);
    return record;
}

QList<ServiceRecord> recordsFrom(Query& query)
{
    QList<ServiceRecord> records;
    while (query.next())
        records << recordFrom(query);
    return records;
}

QString select(const char* rest)
{
    return QStringLiteral("SELECT %1 FROM service_records %2").arg(columns, QString::fromLatin1(rest));
}

} // namespace

std::optional<ServiceRecord> ServiceRepository::find(Connection& connection, ServiceRecordId id) const
{
    Query query(connection, select("WHERE id = ?"));
    query.bind(id).run();
    return query.next() ? std::optional(recordFrom(query)) : std::nullopt;
}

QList<ServiceRecord> ServiceRepository::ofSource(Connection& connection, ServiceSource::Kind kind, qint64 source) const
{
    Query query(connection, select("WHERE source_kind = ? AND source_id = ? ORDER BY id"));
    query.bind(kindCode(kind)).bind(source).run();
    return recordsFrom(query);
}

QList<ServiceRecord> ServiceRepository::ofVolunteer(Connection& connection, VolunteerId volunteer, int limit) const
{
    Query query(connection, select("WHERE volunteer_id = ? ORDER BY started_at DESC, id DESC LIMIT ?"));
    query.bind(volunteer).bind(limit).run();
    return recordsFrom(query);
}

QList<ServiceRecord> ServiceRepository::touching(
    Connection& connection, VolunteerId volunteer, const QDateTime& from, const QDateTime& to) const
{
    // No record lasts longer than a day, so the index need not be walked from the beginning.
    Query query(connection,
        select("WHERE volunteer_id = ? AND started_at >= ? AND started_at < ? AND ended_at > ? AND state <> 'void' "
               "ORDER BY started_at"));
    query.bind(volunteer).bind(isoMinute(from.addDays(-1))).bind(isoMinute(to)).bind(isoMinute(from)).run();
    return recordsFrom(query);
}

int ServiceRepository::nextRound(
    Connection& connection, VolunteerId volunteer, ServiceSource::Kind kind, qint64 source) const
{
    return 1
        + connection
              .scalar(QStringLiteral("SELECT COALESCE(MAX(round), 0) FROM service_records "
                                     "WHERE volunteer_id = ? AND source_kind = ? AND source_id = ?"),
                  {volunteer.value(), kindCode(kind), source})
              .toInt();
}

void ServiceRepository::insert(UnitOfWork& work, const ServiceRecord& record) const
{
    const bool isManual = record.source.kind == ServiceSource::Kind::Manual;
    Query query(work.connection(),
        QStringLiteral("INSERT INTO service_records (%1, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(columns));
    query.bind(record.id).bind(record.volunteer).bind(kindCode(record.source.kind));
    query.bind(isManual ? record.id.value() : record.source.id).bind(record.source.round);
    query.bind(isoMinute(record.start)).bind(isoMinute(record.end)).bind(record.minutes.value());
    query.bind(record.field).bind(record.team).bind(record.organisation);
    query.bind(record.servedStation).bind(record.servedOrganisation).bind(record.content);
    query.bind(serviceStates().code(record.state)).bind(record.isSelfChecked).bind(secondLookStored(record.secondLook));
    query.bind(record.enteredBy).bind(record.checkedBy).bind(record.voidReason);
    query.bind(work.now()).bind(work.now()).run();
}

void ServiceRepository::storeState(UnitOfWork& work, const ServiceRecord& record) const
{
    Query query(work.connection(),
        QStringLiteral("UPDATE service_records SET state = ?, is_self_checked = ?, checked_by = ?, void_reason = ?, "
                       "updated_at = ? WHERE id = ?"));
    query.bind(serviceStates().code(record.state)).bind(record.isSelfChecked).bind(record.checkedBy);
    query.bind(record.voidReason).bind(work.now()).bind(record.id).run();
}

void ServiceRepository::storeSecondLook(UnitOfWork& work, ServiceRecordId id, const QStringList& codes) const
{
    Query query(work.connection(), QStringLiteral("UPDATE service_records SET second_look = ? WHERE id = ?"));
    query.bind(secondLookStored(codes)).bind(id).run();
}

qint64 ServiceRepository::overlapCount(Connection& connection) const
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM (SELECT started_at, LAG(ended_at) OVER (PARTITION BY volunteer_id "
                               "ORDER BY started_at, id) "
                               "AS before_ended FROM service_records WHERE state <> 'void') AS neighbours WHERE "
                               "before_ended > started_at"))
        .toLongLong();
}

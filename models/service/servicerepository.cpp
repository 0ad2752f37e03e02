#include "models/service/servicerepository.h"

#include "models/service/secondlook.h"

QList<ServiceRecord> ServiceRepository::ofSource(Connection& connection, ServiceSource::Kind kind, qint64 source) const
{
    return select(
        connection, QStringLiteral("WHERE source_kind = ? AND source_id = ? ORDER BY id"), {kindCode(kind), source});
}

QList<ServiceRecord> ServiceRepository::ofVolunteer(Connection& connection, VolunteerId volunteer, int limit) const
{
    return select(connection, QStringLiteral("WHERE volunteer_id = ? ORDER BY started_at DESC, id DESC LIMIT ?"),
        {volunteer.value(), limit});
}

QList<ServiceRecord> ServiceRepository::touching(
    Connection& connection, VolunteerId volunteer, const QDateTime& from, const QDateTime& to) const
{
    // No record lasts longer than a day, so the index need not be walked from the beginning.
    return select(connection,
        QStringLiteral("WHERE volunteer_id = ? AND started_at >= ? AND started_at < ? AND ended_at > ? AND state <> "
                       "'void' ORDER BY started_at"),
        {volunteer.value(), isoMinute(from.addDays(-1)), isoMinute(to), isoMinute(from)});
}

void ServiceRepository::forEachStart(
    Connection& connection, const std::function<void(VolunteerId volunteer, QDate day)>& visit) const
{
    constexpr qsizetype dayLength = 10;
    Query query(connection, QStringLiteral("SELECT volunteer_id, started_at FROM service_records"));
    query.run();
    while (query.next())
        visit(query.id<VolunteerId>(0), parseIsoDate(QStringView(query.text(1)).left(dayLength)));
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

void ServiceRepository::storeState(UnitOfWork& work, const ServiceRecord& record) const
{
    m_table.setQuick(work, record.id.value(),
        {{"state", serviceStates().code(record.state)}, {"is_self_checked", record.isSelfChecked},
            {"checked_by", record.checkedBy}, {"void_reason", storedFreeText(record.voidReason)}});
}

void ServiceRepository::storeSecondLook(UnitOfWork& work, ServiceRecordId id, const QStringList& codes) const
{
    m_table.setQuick(work, id.value(), {{"second_look", secondLookStored(codes)}});
}

qint64 ServiceRepository::overlapCount(Connection& connection) const
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM (SELECT started_at, LAG(ended_at) OVER (PARTITION BY volunteer_id "
                               "ORDER BY started_at, id) "
                               "AS before_ended FROM service_records WHERE state <> 'void') AS neighbors WHERE "
                               "before_ended > started_at"))
        .toLongLong();
}

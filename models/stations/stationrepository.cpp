#include "models/stations/stationrepository.h"

#include "models/common/codes.h"
#include "models/common/phone.h"
#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/records/statechangerepository.h"
#include "models/security/phonesearch.h"
#include "models/security/vault.h"
#include "models/stations/circlerepository.h"
#include "models/stations/stationvalidator.h"

#include <QCoreApplication>

namespace {

const QString table = QStringLiteral("stations");
const QString columns = QStringLiteral(
    "id, code, name, type_id, organisation_id, address, latitude, longitude, opening_hours, is_always_open, "
    "manager_id, manager_name, manager_phone_sealed, services, state, state_reason, notes");

SealContext phoneAt(StationId id)
{
    return {"stations", "manager_phone_sealed", id.value()};
}

/// Whether a change reaches the circle: only where a station stands and whether it is open matter.
bool moves(const QJsonObject& after)
{
    return after.contains(QStringLiteral("latitude")) || after.contains(QStringLiteral("longitude"))
        || after.contains(QStringLiteral("state"));
}

template <typename Write> void change(UnitOfWork& work, StationId id, Write write)
{
    QJsonObject before = storedRow(work.connection(), table, id.value());
    write();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    keepDifferences(before, after);
    work.updated(table, id.value(), before, after);
    if (!after.isEmpty() && moves(after))
        recountCircle(work);
}

} // namespace

Station StationRepository::stationFrom(const Query& query) const
{
    Station station;
    station.id = query.id<StationId>(0);
    station.code = query.text(1);
    station.name = query.text(2);
    station.type = query.id<TermId>(3);
    station.organisation = query.id<OrganisationId>(4);
    station.address = query.text(5);
    if (!query.isNull(6) && !query.isNull(7))
        station.coordinates = Coordinates{query.real(6), query.real(7)};
    station.openingHours = query.text(8);
    station.isAlwaysOpen = query.boolean(9);
    station.manager = query.id<VolunteerId>(10);
    station.managerName = query.text(11);
    station.managerPhone = query.isNull(12) ? QString() : m_vault.open(query.blob(12), phoneAt(station.id));
    station.services = query.text(13);
    station.state = stationStates().fromCode(query.text(14));
    station.stateReason = query.text(15);
    station.notes = query.text(16);
    return station;
}

std::optional<Station> StationRepository::find(Connection& connection, StationId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM stations WHERE id = ?").arg(columns));
    query.bind(id.value()).run();
    return query.next() ? std::optional(stationFrom(query)) : std::nullopt;
}

std::optional<Station> StationRepository::findByCode(Connection& connection, const QString& code) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM stations WHERE code = ?").arg(columns));
    query.bind(code).run();
    return query.next() ? std::optional(stationFrom(query)) : std::nullopt;
}

QList<Station> StationRepository::all(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM stations ORDER BY name_key, id").arg(columns));
    query.run();
    QList<Station> stations;
    while (query.next())
        stations << stationFrom(query);
    return stations;
}

QHash<QString, StationId> StationRepository::index(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT id, name FROM stations ORDER BY CASE WHEN state = 'closed' THEN 1 ELSE 0 END, id"));
    query.run();
    QHash<QString, StationId> index;
    while (query.next()) {
        if (!index.contains(query.text(1)))
            index.insert(query.text(1), query.id<StationId>(0));
    }
    return index;
}

QString StationRepository::nextCode(Connection& connection) const
{
    const QString last
        = connection.scalar(QStringLiteral("SELECT code FROM stations ORDER BY length(code) DESC, code DESC LIMIT 1"))
              .toString();
    return ::nextCode(last, QStringLiteral("S001"));
}

void StationRepository::bindFields(Query& query, const Station& station) const
{
    const QString phone = normalisedPhone(station.managerPhone);
    query.bind(station.code.trimmed()).bind(station.name.trimmed()).bind(pinyinOfText(station.name.trimmed()).sortKey);
    query.bind(station.type).bind(station.organisation).bind(station.address.trimmed());
    if (station.coordinates)
        query.bind(station.coordinates->latitude).bind(station.coordinates->longitude);
    else
        query.bindNull().bindNull();
    query.bind(station.openingHours.trimmed())
        .bind(station.isAlwaysOpen)
        .bind(station.manager)
        .bind(station.managerName.trimmed());
    query.bind(phone.isEmpty() ? QByteArray() : m_vault.seal(phone, phoneAt(station.id)));
    query.bind(phone.isEmpty() ? QByteArray() : m_vault.digest(phone, "phone"));
    query.bind(station.services.trimmed()).bind(station.notes.trimmed());
}

StationId StationRepository::insert(UnitOfWork& work, const Station& station) const
{
    throwIfUnacceptable(validate(station));
    Station stored = station;
    stored.id = StationId(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral("INSERT INTO stations (code, name, name_key, type_id, organisation_id, address, latitude, "
                       "longitude, opening_hours, "
                       "is_always_open, manager_id, manager_name, manager_phone_sealed, manager_phone_digest, "
                       "services, notes, state, "
                       "state_reason, id, created_at, updated_at) VALUES (%1)")
            .arg(placeholders(21)));
    bindFields(query, stored);
    query.bind(stationStates().code(station.state))
        .bind(station.stateReason)
        .bind(stored.id)
        .bind(work.now())
        .bind(work.now())
        .run();
    writeSearch(work.connection(), stored);
    work.inserted(table, stored.id.value());
    recountCircle(work);
    return stored.id;
}

void StationRepository::update(UnitOfWork& work, const Station& station) const
{
    throwIfUnacceptable(validate(station));
    change(work, station.id, [&] {
        Query query(work.connection(),
            QStringLiteral("UPDATE stations SET code = ?, name = ?, name_key = ?, type_id = ?, organisation_id = ?, "
                           "address = ?, latitude = ?, "
                           "longitude = ?, opening_hours = ?, is_always_open = ?, manager_id = ?, manager_name = ?, "
                           "manager_phone_sealed = ?, "
                           "manager_phone_digest = ?, services = ?, notes = ?, updated_at = ? WHERE id = ?"));
        bindFields(query, station);
        query.bind(work.now()).bind(station.id).run();
    });
    writeSearch(work.connection(), station);
}

void StationRepository::changeState(UnitOfWork& work, StationId id, StationState to, const QString& reason) const
{
    const auto station = find(work.connection(), id);
    if (!station) {
        throw Error(QCoreApplication::translate(
            "StationRepository", "This station is not in the office any more. Open the list again."));
    }
    stationStates().require(station->state, to);
    change(work, id, [&] {
        Query(work.connection(),
            QStringLiteral("UPDATE stations SET state = ?, state_reason = ?, updated_at = ? WHERE id = ?"))
            .bind(stationStates().code(to))
            .bind(reason.trimmed())
            .bind(work.now())
            .bind(id)
            .run();
    });
    StateChangeRepository().add(
        work, table, id.value(), stationStates().code(station->state), stationStates().code(to), reason.trimmed());
}

void StationRepository::reseal(UnitOfWork& work, StationId id) const
{
    const auto station = find(work.connection(), id);
    if (!station)
        return;
    const QString phone = normalisedPhone(station->managerPhone);
    Query(work.connection(),
        QStringLiteral("UPDATE stations SET manager_phone_sealed = ?, manager_phone_digest = ? WHERE id = ?"))
        .bind(phone.isEmpty() ? QByteArray() : m_vault.seal(phone, phoneAt(id)))
        .bind(phone.isEmpty() ? QByteArray() : m_vault.digest(phone, "phone"))
        .bind(id)
        .run();
    writeSearch(work.connection(), *station);
}

void StationRepository::writeSearch(Connection& connection, const Station& station) const
{
    SearchTokens tokens;
    tokens.addText(station.name).addCode(station.code).addText(station.address).addName(station.managerName);
    addPhone(tokens, m_vault, station.managerPhone);
    connection.dialect().writeSearch(connection, table, station.id.value(), tokens.text());
}

int linkStationManagers(UnitOfWork& work)
{
    Query query(work.connection(),
        QStringLiteral(
            "SELECT s.id, MIN(v.id) FROM stations s JOIN volunteers v ON v.phone_digest = s.manager_phone_digest "
            "AND v.name = s.manager_name WHERE s.manager_id IS NULL AND v.state NOT IN ('merged', 'cancelled') "
            "GROUP BY s.id HAVING COUNT(*) = 1"));
    query.run();
    QHash<StationId, VolunteerId> managers;
    while (query.next())
        managers.insert(query.id<StationId>(0), query.id<VolunteerId>(1));
    for (auto it = managers.begin(); it != managers.end(); ++it) {
        change(work, it.key(), [&] {
            Query(work.connection(), QStringLiteral("UPDATE stations SET manager_id = ?, updated_at = ? WHERE id = ?"))
                .bind(it.value())
                .bind(work.now())
                .bind(it.key())
                .run();
        });
    }
    return int(managers.size());
}

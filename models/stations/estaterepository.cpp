#include "models/stations/estaterepository.h"

#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/stations/circlerepository.h"
#include "models/stations/stationvalidator.h"

#include <QCoreApplication>

namespace {

const QString table = QStringLiteral("estates");
const QString columns = QStringLiteral("id, name, organisation_id, latitude, longitude, households, state");

Estate estateFrom(const Query& query)
{
    Estate estate;
    estate.id = query.id<EstateId>(0);
    estate.name = query.text(1);
    estate.organisation = query.id<OrganisationId>(2);
    if (!query.isNull(3) && !query.isNull(4))
        estate.coordinates = Coordinates{query.real(3), query.real(4)};
    estate.households = query.integer(5);
    estate.state = estateStateFromCode(query.text(6));
    return estate;
}

void bindFields(Query& query, const Estate& estate)
{
    query.bind(estate.name.trimmed()).bind(pinyinOfText(estate.name.trimmed()).sortKey).bind(estate.organisation);
    if (estate.coordinates)
        query.bind(estate.coordinates->latitude).bind(estate.coordinates->longitude);
    else
        query.bindNull().bindNull();
    query.bind(estate.households).bind(stateCode(estate.state));
}

void writeSearch(Connection& connection, EstateId id, const Estate& estate)
{
    SearchTokens tokens;
    tokens.addText(estate.name);
    connection.dialect().writeSearch(connection, table, id.value(), tokens.text());
}

void requireUnique(const EstateRepository& repository, Connection& connection, const Estate& estate)
{
    const auto same = repository.findByName(connection, estate.name.trimmed(), estate.organisation);
    if (same && same->id != estate.id) {
        throw Error(QCoreApplication::translate(
            "EstateRepository", "This community has an estate named “%1” already. Choose another name.")
                        .arg(estate.name.trimmed()));
    }
}

} // namespace

std::optional<Estate> EstateRepository::find(Connection& connection, EstateId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM estates WHERE id = ?").arg(columns));
    query.bind(id.value()).run();
    return query.next() ? std::optional(estateFrom(query)) : std::nullopt;
}

std::optional<Estate> EstateRepository::findByName(
    Connection& connection, const QString& name, OrganisationId organisation) const
{
    Query query(
        connection, QStringLiteral("SELECT %1 FROM estates WHERE name = ? AND organisation_id = ?").arg(columns));
    query.bind(name).bind(organisation.value()).run();
    return query.next() ? std::optional(estateFrom(query)) : std::nullopt;
}

QList<Estate> EstateRepository::all(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM estates ORDER BY name_key, id").arg(columns));
    query.run();
    QList<Estate> estates;
    while (query.next())
        estates << estateFrom(query);
    return estates;
}

EstateId EstateRepository::insert(UnitOfWork& work, const Estate& estate) const
{
    throwIfUnacceptable(validate(estate));
    requireUnique(*this, work.connection(), estate);
    const EstateId id(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral("INSERT INTO estates (name, name_key, organisation_id, latitude, longitude, households, state, "
                       "id, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindFields(query, estate);
    query.bind(id).bind(work.now()).bind(work.now()).run();
    writeSearch(work.connection(), id, estate);
    work.inserted(table, id.value());
    recountCircle(work);
    return id;
}

void EstateRepository::update(UnitOfWork& work, const Estate& estate) const
{
    throwIfUnacceptable(validate(estate));
    requireUnique(*this, work.connection(), estate);
    QJsonObject before = storedRow(work.connection(), table, estate.id.value());
    Query query(work.connection(),
        QStringLiteral("UPDATE estates SET name = ?, name_key = ?, organisation_id = ?, latitude = ?, longitude = ?, "
                       "households = ?, state = ?, "
                       "updated_at = ? WHERE id = ?"));
    bindFields(query, estate);
    query.bind(work.now()).bind(estate.id).run();
    writeSearch(work.connection(), estate.id, estate);
    QJsonObject after = storedRow(work.connection(), table, estate.id.value());
    keepDifferences(before, after);
    work.updated(table, estate.id.value(), before, after);
    recountCircle(work);
}

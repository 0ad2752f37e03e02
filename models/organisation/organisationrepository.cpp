#include "models/organisation/organisationrepository.h"

#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/database/connection.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/organisation/figurerepository.h"
#include "models/organisation/organisationvalidator.h"

#include <QCoreApplication>

namespace {

const QString table = QStringLiteral("organisations");
const QString columns = QStringLiteral("id, code, name, kind, parent_id, latitude, longitude, state");

Organisation organisationFrom(const Query& query)
{
    Organisation organisation;
    organisation.id = query.id<OrganisationId>(0);
    organisation.code = query.text(1);
    organisation.name = query.text(2);
    organisation.kind = organisationKindFromCode(query.text(3));
    organisation.parent = query.id<OrganisationId>(4);
    if (!query.isNull(5) && !query.isNull(6))
        organisation.coordinates = Coordinates{query.real(5), query.real(6)};
    organisation.state = organisationStateFromCode(query.text(7));
    return organisation;
}

void bindFields(Query& query, const Organisation& organisation)
{
    query.bindText(organisation.code).bind(organisation.name).bind(pinyinOfText(organisation.name).sortKey);
    query.bind(kindCode(organisation.kind)).bind(organisation.parent);
    if (organisation.coordinates)
        query.bind(organisation.coordinates->latitude).bind(organisation.coordinates->longitude);
    else
        query.bindNull().bindNull();
    query.bind(stateCode(organisation.state));
}

void writeSearch(Connection& connection, OrganisationId id, const Organisation& organisation)
{
    SearchTokens tokens;
    tokens.addText(organisation.name).addCode(organisation.code);
    connection.dialect().writeSearch(connection, table, id.value(), tokens.text());
}

} // namespace

QList<Organisation> OrganisationRepository::all(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM organisations ORDER BY code, id").arg(columns));
    query.run();
    QList<Organisation> organisations;
    while (query.next())
        organisations << organisationFrom(query);
    return organisations;
}

QList<Organisation> OrganisationRepository::visible(Connection& connection) const
{
    QList<Organisation> organisations = all(connection);
    const QList<qint64>& scope = connection.scope();
    if (!scope.isEmpty())
        organisations.removeIf([&scope](const Organisation& one) { return !scope.contains(one.id.value()); });
    return organisations;
}

QList<Organisation> OrganisationRepository::tops(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM organisations WHERE parent_id IS NULL ORDER BY code, id").arg(columns));
    query.run();
    QList<Organisation> organisations;
    while (query.next())
        organisations << organisationFrom(query);
    return organisations;
}

qsizetype OrganisationRepository::count(Connection& connection) const
{
    return qsizetype(connection.scalar(QStringLiteral("SELECT COUNT(*) FROM organisations")).toLongLong());
}

std::optional<Organisation> OrganisationRepository::find(Connection& connection, OrganisationId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM organisations WHERE id = ?").arg(columns));
    query.bind(id.value()).run();
    return query.next() ? std::optional(organisationFrom(query)) : std::nullopt;
}

std::optional<Organisation> OrganisationRepository::findByCode(Connection& connection, const QString& code) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM organisations WHERE code = ?").arg(columns));
    query.bind(code).run();
    return query.next() ? std::optional(organisationFrom(query)) : std::nullopt;
}

std::optional<Organisation> OrganisationRepository::findByName(Connection& connection, const QString& name) const
{
    std::optional<Organisation> lowest;
    for (const Organisation& organisation : all(connection)) {
        if (organisation.name == name && (!lowest || organisation.kind > lowest->kind))
            lowest = organisation;
    }
    return lowest;
}

std::optional<Organisation> OrganisationRepository::root(Connection& connection) const
{
    for (const Organisation& organisation : all(connection)) {
        if (!organisation.parent.isValid())
            return organisation;
    }
    return std::nullopt;
}

QList<qint64> OrganisationRepository::subtree(Connection& connection, OrganisationId id) const
{
    QList<qint64> ids;
    const auto above = ancestors(connection);
    for (auto it = above.begin(); it != above.end(); ++it) {
        if (it.value().contains(id))
            ids << it.key().value();
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QHash<OrganisationId, QList<OrganisationId>> OrganisationRepository::ancestors(Connection& connection) const
{
    QHash<OrganisationId, OrganisationId> parents;
    const auto organisations = all(connection);
    for (const Organisation& organisation : organisations)
        parents.insert(organisation.id, organisation.parent);
    QHash<OrganisationId, QList<OrganisationId>> ancestors;
    for (const Organisation& organisation : organisations) {
        QList<OrganisationId>& chain = ancestors[organisation.id];
        for (OrganisationId id = organisation.id; id.isValid() && !chain.contains(id); id = parents.value(id))
            chain << id;
    }
    return ancestors;
}

QHash<QString, OrganisationId> OrganisationRepository::index(Connection& connection) const
{
    QHash<QString, OrganisationId> index;
    QHash<QString, OrganisationKind> kinds;
    for (const Organisation& organisation : all(connection)) {
        if (index.contains(organisation.name) && kinds.value(organisation.name) > organisation.kind)
            continue;
        index.insert(organisation.name, organisation.id);
        kinds.insert(organisation.name, organisation.kind);
    }
    return index;
}

OrganisationId OrganisationRepository::insert(UnitOfWork& work, const Organisation& organisation) const
{
    throwIfUnacceptable(validate(organisation));
    const OrganisationId id(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral("INSERT INTO organisations (code, name, name_key, kind, parent_id, latitude, longitude, state, "
                       "id, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindFields(query, organisation);
    query.bind(id).bind(work.now()).bind(work.now()).run();
    writeSearch(work.connection(), id, organisation);
    work.inserted(table, id.value());
    return id;
}

void OrganisationRepository::update(UnitOfWork& work, const Organisation& organisation) const
{
    throwIfUnacceptable(validate(organisation));
    const auto above = ancestors(work.connection());
    const QList<OrganisationId> newAbove = above.value(organisation.parent);
    if (newAbove.contains(organisation.id))
        throw Error(QCoreApplication::translate("Organisation", "“%1” cannot be moved below one of its own parts.")
                        .arg(organisation.name));
    QJsonObject before = storedRow(work.connection(), table, organisation.id.value());
    Query query(work.connection(),
        QStringLiteral("UPDATE organisations SET code = ?, name = ?, name_key = ?, kind = ?, parent_id = ?, latitude = "
                       "?, longitude = ?, state = ?, "
                       "updated_at = ? WHERE id = ?"));
    bindFields(query, organisation);
    query.bind(work.now()).bind(organisation.id).run();
    writeSearch(work.connection(), organisation.id, organisation);
    if (const QList<OrganisationId> oldAbove = above.value(organisation.id).mid(1); oldAbove != newAbove)
        FigureRepository().move(work, organisation.id, oldAbove, newAbove);
    QJsonObject after = storedRow(work.connection(), table, organisation.id.value());
    keepDifferences(before, after);
    work.updated(table, organisation.id.value(), before, after);
}

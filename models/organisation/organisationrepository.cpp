#include "models/organisation/organisationrepository.h"

#include <QCoreApplication>

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
    return select(connection, QStringLiteral("WHERE parent_id IS NULL ORDER BY code, id"));
}

qsizetype OrganisationRepository::count(Connection& connection) const
{
    return qsizetype(m_table.count(connection));
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

void OrganisationRepository::update(UnitOfWork& work, const Organisation& organisation) const
{
    if (ancestors(work.connection()).value(organisation.parent).contains(organisation.id))
        throw Error(QCoreApplication::translate("Organisation", "“%1” cannot be moved below one of its own parts.")
                        .arg(organisation.name));
    RecordRepository::update(work, organisation);
}

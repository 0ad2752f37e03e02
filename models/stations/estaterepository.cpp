#include "models/stations/estaterepository.h"

#include <QCoreApplication>

std::optional<Estate> EstateRepository::findByName(
    Connection& connection, const QString& name, OrganisationId organisation) const
{
    return m_table.selectOne(
        connection, QStringLiteral("WHERE name = ? AND organisation_id = ?"), {name, organisation.value()});
}

void EstateRepository::requireUnique(Connection& connection, const Estate& estate) const
{
    const auto same = findByName(connection, estate.name.trimmed(), estate.organisation);
    if (same && same->id != estate.id) {
        throw Error(QCoreApplication::translate(
            "EstateRepository", "This community has an estate named “%1” already. Choose another name.")
                        .arg(estate.name.trimmed()));
    }
}

EstateId EstateRepository::insert(UnitOfWork& work, const Estate& estate) const
{
    requireUnique(work.connection(), estate);
    return RecordRepository::insert(work, estate);
}

void EstateRepository::update(UnitOfWork& work, const Estate& estate) const
{
    requireUnique(work.connection(), estate);
    RecordRepository::update(work, estate);
}

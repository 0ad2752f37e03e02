#include "models/service/organisationmove.h"

#include "models/database/unitofwork.h"
#include "models/organisation/organisationrepository.h"
#include "models/service/rolluprepository.h"

void recountActive(UnitOfWork& work)
{
    Connection& connection = work.connection();
    const RollupRepository rollups{};
    const auto ancestors = OrganisationRepository().ancestors(connection);
    ActiveCounts active;
    rollups.forEachPerson(
        connection, [&](qint64, const PersonMonths& months) { countActive(months, ancestors, 1, active); });
    rollups.dropActive(connection);
    rollups.addActive(connection, active);
    work.changes().touch(QStringLiteral("active_counts"));
}

void saveOrganisation(UnitOfWork& work, const Organisation& organisation)
{
    const OrganisationRepository organisations;
    const auto before = organisations.find(work.connection(), organisation.id);
    organisations.update(work, organisation);
    if (before && before->parent != organisation.parent)
        recountActive(work);
}

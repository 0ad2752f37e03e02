#include "models/organisation/residents.h"

#include "models/database/query.h"
#include "models/organisation/organisationtable.h"

#include <QCoreApplication>

int residentsOf(Connection& connection, OrganisationId id)
{
    return connection.scalar(QStringLiteral("SELECT residents FROM organisations WHERE id = ?"), {id.value()}).toInt();
}

void setResidents(UnitOfWork& work, OrganisationId id, int residents)
{
    if (residents < 0)
        throw Error(QCoreApplication::translate("Organisation", "Write the number of residents as a whole number."));
    if (residents != residentsOf(work.connection(), id))
        organisationTable().set(work, id.value(), {{"residents", residents}});
}

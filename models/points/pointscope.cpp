#include "models/points/pointscope.h"

#include "models/database/unitofwork.h"
#include "models/points/pointtext.h"
#include "models/security/accountrepository.h"

QList<qint64> actingScope(UnitOfWork& work)
{
    const AccountRepository accounts;
    const auto account = accounts.find(work.connection(), work.actor().account);
    return account && account->organisation > 0 ? accounts.scope(work.connection(), *account) : QList<qint64>();
}

void requireWholeOffice(UnitOfWork& work)
{
    requireWholeOffice(actingScope(work));
}

void requireWholeOffice(const QList<qint64>& scope)
{
    if (!scope.isEmpty())
        throw Error(PointText::tr("Points are worked out, booked and lapse for the whole office, by an account of the "
                                  "whole office."));
}

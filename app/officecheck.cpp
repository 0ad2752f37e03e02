#include "app/officecheck.h"

#include "models/database/backup.h"
#include "models/orders/orderrollups.h"
#include "models/reports/figurecheckrepository.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"

#include <QCoreApplication>

QStringList officeProblems(Connection& connection)
{
    QStringList problems = integrityProblems(connection);
    if (!problems.isEmpty())
        return problems; // sums of a damaged file say nothing
    problems << rollupProblems(connection) << OrderRollups::problems(connection) << figureProblems(connection);
    const qint64 overlaps = ServiceRepository().overlapCount(connection);
    if (overlaps > 0)
        problems << QCoreApplication::translate(
            "OfficeCheck", "%n service record(s) overlap another of the same volunteer.", nullptr, int(overlaps));
    return problems;
}

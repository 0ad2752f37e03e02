#include "app/officecheck.h"

#include "models/database/backup.h"
#include "models/orders/orderrollups.h"
#include "models/reports/figurecheckrepository.h"
#include "models/security/audittrail.h"
#include "models/security/office.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"

#include <QCoreApplication>

QStringList sumProblems(Connection& connection)
{
    QStringList problems;
    problems << rollupProblems(connection) << OrderRollups::problems(connection) << figureProblems(connection);
    const qint64 overlaps = ServiceRepository().overlapCount(connection);
    if (overlaps > 0)
        problems << QCoreApplication::translate(
            "OfficeCheck", "%n service record(s) overlap another of the same volunteer.", nullptr, int(overlaps));
    return problems;
}

QStringList officeProblems(Connection& connection)
{
    const QStringList problems = integrityProblems(connection);
    return problems.isEmpty() ? sumProblems(connection) : problems; // sums of a damaged file say nothing
}

BackupInspection backupInspection(const Office& office)
{
    BackupInspection inspection;
    inspection.problems = sumProblems;
    inspection.auditHead = [&office](Connection& copy) {
        const AuditHead head = AuditTrail(office.vault()).head(copy);
        return QStringLiteral("%1:%2").arg(head.lastId).arg(QString::fromLatin1(head.chain.toHex()));
    };
    return inspection;
}

#include "app/office/officecheck.h"

#include "models/attachments/attachmentcontent.h"
#include "models/certificates/certificatedesk.h"
#include "models/database/backup.h"
#include "models/database/backupfolder.h"
#include "models/database/connection.h"
#include "models/database/migrator.h"
#include "models/office/office.h"
#include "models/orders/orderrollups.h"
#include "models/points/pointcheck.h"
#include "models/reports/figurecheck.h"
#include "models/security/audittrail.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"

#include <QCoreApplication>
#include <QFileInfo>

static constexpr int mostRows = 20; ///< of a table, told by name

QStringList sumProblems(Connection& connection)
{
    QStringList problems;
    problems << rollupProblems(connection) << OrderRollups::problems(connection) << figureProblems(connection)
             << attachmentProblems(connection) << pointProblems(connection) << certificateProblems(connection);
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

/// The end of the audit chain in a backup; none in a damaged one, whose damage is told elsewhere, or an older one.
static AuditHead headIn(const BackupFile& backup, const AuditTrail& trail)
{
    try {
        Connection copy(backup.path, Connection::Access::Read);
        if (copy.dialect().schemaVersion(copy) == Migrator::builtIn().newestVersion())
            return trail.head(copy);
    } catch (const Error& error) {
        qInfo("audit head of %s: %s", qUtf8Printable(backup.path), error.what());
    }
    return {};
}

/// Tables that another program wrote to; the rows as far as the newest backup tells them.
static QStringList sealProblems(Office& office, qint64 restoredAt)
{
    Connection& connection = office.database().reader();
    QStringList problems = office.seals().problems(connection);
    if (problems.isEmpty())
        return {};
    for (const BackupFile& backup : BackupFolder::of(connection, office.database().location()).files()) {
        if (backup.takenAt.toMSecsSinceEpoch() <= restoredAt)
            continue;
        try {
            Connection copy(backup.path, Connection::Access::Read);
            if (copy.dialect().schemaVersion(copy) != Migrator::builtIn().newestVersion()
                || !office.seals().problems(copy).isEmpty())
                continue;
            for (const QString& table : office.seals().forgedTables(connection))
                problems << office.seals().rowsUnlike(connection, copy, table, mostRows);
            break;
        } catch (const Error& error) {
            qInfo("rows in %s: %s", qUtf8Printable(backup.path), error.what());
        }
    }
    return problems;
}

QStringList auditProblems(Office& office)
{
    Connection& connection = office.database().reader();
    const AuditTrail trail(office.vault());
    QStringList problems = trail.problems(connection);
    // What was saved before a restore stands in backups of another branch; the restore itself is in the trail.
    const qint64 restoredAt = trail.lastTime(connection, Acts::Restore);
    for (const BackupFile& backup : BackupFolder::of(connection, office.database().location()).files()) {
        if (backup.takenAt.toMSecsSinceEpoch() <= restoredAt)
            continue;
        const QString problem
            = trail.comparedWith(connection, headIn(backup, trail), QFileInfo(backup.path).fileName());
        if (!problem.isEmpty())
            problems << problem;
    }
    return problems + sealProblems(office, restoredAt);
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

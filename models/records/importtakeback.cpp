#include "models/records/importtakeback.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/safeguard.h"

#include <QCoreApplication>

namespace {

struct RollBack { };

} // namespace

WorkTakeBack::Report ImportTakeBack::look(TaskContext& task) const
{
    WorkTakeBack::Report report;
    try {
        m_database.run(m_actor, [&](UnitOfWork& work) {
            report = m_takeBack.run(work, task);
            throw RollBack();
        });
    } catch (const RollBack&) {
        return report;
    }
    return report;
}

WorkTakeBack::Report ImportTakeBack::run(TaskContext& task) const
{
    Safeguard::before(m_database, BackupCause::BeforeBulkEdit, task);
    WorkTakeBack::Report report;
    m_database.run(m_actor, [&](UnitOfWork& work) {
        report = m_takeBack.run(work, task);
        if (report.isEmpty())
            throw Error(QCoreApplication::translate("ImportTakeBack",
                "Nothing of the import from %1 can be taken back any more: it was taken back already, or everything "
                "was changed or used since.")
                            .arg(m_name));
        work.describe(QCoreApplication::translate(
            "ImportTakeBack", "The import from %1 was taken back: %2 removed, %3 with their former values, %4 stay.")
                          .arg(m_name)
                          .arg(report.removed)
                          .arg(report.restored)
                          .arg(report.changed + report.used));
    });
    return report;
}

#include "models/health/findingsteps.h"

#include "models/health/findingrepository.h"
#include "models/service/servicerepository.h"
#include "models/service/servicevoiding.h"

#include <QCoreApplication>

TakenStep takeFindingStep(UnitOfWork& work, FindingId id, FindingState to, const QString& reason)
{
    const FindingRepository findings;
    if (to != FindingState::Voided)
        return takeStep(work, findings, id, to, reason);
    QList<TakenStep> voided;
    for (const qint64 record : findings.records(work.connection(), id)) {
        const ServiceRecordId one(record);
        if (ServiceRepository().require(work.connection(), one).state != ServiceState::Void)
            voided << ServiceVoiding(work).take(one, ServiceState::Void, reason);
    }
    if (voided.isEmpty())
        throw Error(QCoreApplication::translate("Finding",
            "This finding speaks of no single record: look at the hours, void what is wrong there, and explain the "
            "finding."));
    const TakenStep step = takeStep(work, findings, id, to, reason);
    return {[voided, back = step.back](UnitOfWork& later) {
                back(later);
                for (auto one = voided.crbegin(); one != voided.crend(); ++one)
                    one->back(later);
            },
        QCoreApplication::translate("Finding", "%n service record(s) voided", nullptr, int(voided.size()))};
}

#include "models/health/findingsteps.h"

#include "models/health/findingrepository.h"
#include "models/service/servicecorrection.h"
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

TakenStep correctFinding(UnitOfWork& work, FindingId id, const ServiceRecord& changed, const QString& reason)
{
    const FindingRepository findings;
    const QList<qint64> records = findings.records(work.connection(), id);
    if (records.size() != 1 || records.first() != changed.id.value())
        throw Error(QCoreApplication::translate("Finding",
            "This finding speaks of more than one record. Open its hours, correct what is wrong there, and mark the "
            "finding as corrected."));
    const auto correction = ServiceCorrection(work).correct(changed.id, changed, reason);
    const TakenStep step = takeStep(work, findings, id, FindingState::Corrected, reason);
    return {[hours = correction.step.back, back = step.back](UnitOfWork& later) {
                hours(later);
                back(later);
            },
        correction.step.told};
}

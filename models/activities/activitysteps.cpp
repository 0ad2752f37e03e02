#include "models/activities/activitysteps.h"

#include "models/activities/activityconfirmation.h"
#include "models/activities/activityrepository.h"

#include <QCoreApplication>

TakenStep takeActivityStep(UnitOfWork& work, ActivityId id, ActivityState to, const QString& reason)
{
    if (to != ActivityState::Confirmed)
        return takeStep(work, ActivityRepository(), id, to, reason);
    const ActivityConfirmation::Result result = ActivityConfirmation(work).confirm(id, reason);
    QString told = QCoreApplication::translate("Activity", "“%1” is confirmed: %2 service records with %3 hours.")
                       .arg(ActivityRepository().require(work.connection(), id).name)
                       .arg(result.entered.size())
                       .arg(result.minutes.hoursText());
    if (!result.open.isEmpty())
        told += QCoreApplication::translate(
            "Activity", " %n sign-outs stay open: fill them in and confirm again.", nullptr, int(result.open.size()));
    if (!result.toSign.isEmpty())
        told += QCoreApplication::translate("Activity",
            " %n of them wait for the second signature under a long day: %1.", nullptr, int(result.toSign.size()))
                    .arg(result.toSign.mid(0, 5).join(QCoreApplication::translate("Activity", ", ")));
    return {[result](UnitOfWork& later) { ActivityConfirmation(later).takeBack(result); }, told};
}

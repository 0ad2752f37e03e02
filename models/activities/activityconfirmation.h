#pragma once

#include "models/activities/activity.h"
#include "models/activities/attendance.h"
#include "models/service/servicerecord.h"

/// 核定: attendance of an ended activity becomes checked service records, and the activity is confirmed. On a confirmed
/// activity it adds those who were missing. Who checks is not who entered, unless the office allows it (自核).
class ActivityConfirmation final {
public:
    explicit ActivityConfirmation(UnitOfWork& work)
        : m_work(work)
    {
    }

    struct Result {
        ActivityId activity;
        ActivityState former = ActivityState::Ended; ///< of the activity
        QList<ServiceRecordId> entered;
        Minutes minutes;
    };
    /// Throws Error, naming the people, when a sign-out is missing or times overlap other service.
    Result confirm(ActivityId activity) const;
    /// Voids what was entered and leads the activity back. Stars and sums follow, honors stay. Throws Error, with
    /// nothing changed, when some of those hours are void by now, or others came after them.
    void takeBack(const Result& result) const;

private:
    void requireSignOuts(const Activity& activity, const QList<Attendance>& attendance) const;

    UnitOfWork& m_work;
};

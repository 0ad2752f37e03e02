#pragma once

#include "models/activities/activity.h"
#include "models/activities/attendance.h"
#include "models/service/carerules.h"
#include "models/service/servicerecord.h"

/// 核定: attendance of an ended activity becomes checked service records, and the activity is confirmed. Whoever's
/// sign-out is missing stays open for a later confirmation: on a confirmed activity it adds those who were missing. Who
/// checks is not who entered, unless the office allows it (自核).
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
        QStringList open; ///< whose sign-out is missing; their hours wait
        QStringList toSign; ///< whose day waits for a second signature; their hours are entered to be checked
    };
    /// `careReason`: why the hours count of who does not meet a rule of care and has no reason on the sheet. Throws
    /// Error, naming the people, when it is missing, when nothing is complete or times overlap other service.
    Result confirm(ActivityId activity, const QString& careReason = {}) const;
    /// Voids what was entered and leads the activity back. Stars and sums follow, honors stay. Throws Error, with
    /// nothing changed, when some of those hours are void by now, or others came after them.
    void takeBack(const Result& result) const;

    /// What would be confirmed now.
    struct Waiting {
        qsizetype complete = 0; ///< periods
        QStringList open; ///< whose sign-out is missing
        QList<CareFinding> care; ///< rules that are not met, where the sheet gives no reason
    };
    [[nodiscard]] static Waiting waiting(Connection& connection, const Activity& activity);

private:
    [[nodiscard]] ServiceRecord recordOf(const Activity& activity, const Attendance& attendance,
        const AttendancePeriod& period, const QString& careReason) const;
    void requireSomething(const Activity& activity, const Result& result) const;

    UnitOfWork& m_work;
};

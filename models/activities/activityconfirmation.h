#pragma once

#include "models/activities/attendance.h"

/// 核定: attendance of an ended activity becomes checked service records, and the activity is confirmed. On a confirmed
/// activity it adds those who were missing. Who checks is not who entered, unless the office allows it (自核).
class ActivityConfirmation final {
public:
    explicit ActivityConfirmation(UnitOfWork& work)
        : m_work(work)
    {
    }

    struct Result {
        int records = 0;
        Minutes minutes;
    };
    /// Throws Error, naming the people, when a sign-out is missing or times overlap other service.
    Result confirm(ActivityId activity) const;

private:
    void requireSignOuts(const Activity& activity, const QList<Attendance>& attendance) const;

    UnitOfWork& m_work;
};

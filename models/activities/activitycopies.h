#pragma once

#include "models/activities/activityrepository.h"
#include "models/records/takenstep.h"

/// The same activity again as a draft without people, so many days later, with its recruiting time.
[[nodiscard]] Activity copyOf(const Activity& activity, int days);

/// Drafts of the activity in each of the next weeks, on the same weekday and at the same time; taking it back cancels
/// them.
class ActivitySeries final {
public:
    static constexpr int mostWeeks = 52;

    explicit ActivitySeries(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// Throws Error when there are too few or too many weeks.
    TakenStep repeat(ActivityId activity, int weeks) const;

private:
    UnitOfWork& m_work;
};

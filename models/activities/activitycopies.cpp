#include "models/activities/activitycopies.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

} // namespace

Activity copyOf(const Activity& activity, int days)
{
    Activity copy = activity;
    copy.id = {};
    copy.code.clear();
    copy.state = ActivityState::Draft;
    copy.stateReason.clear();
    copy.createdAt = 0;
    for (QDateTime* moment : {&copy.start, &copy.end, &copy.recruitsFrom, &copy.recruitsUntil}) {
        if (moment->isValid())
            *moment = moment->addDays(days);
    }
    return copy;
}

TakenStep ActivitySeries::repeat(ActivityId activity, int weeks) const
{
    constexpr int daysOfWeek = 7;
    if (weeks < 1 || weeks > mostWeeks)
        throw Error(Text::tr("A series has between 1 and %1 weeks.").arg(mostWeeks));
    const ActivityRepository repository{};
    const Activity first = repository.require(m_work.connection(), activity);
    QList<ActivityId> made;
    for (int week = 1; week <= weeks; ++week)
        made << repository.insert(m_work, copyOf(first, week * daysOfWeek));
    const auto back = [made](UnitOfWork& later) {
        const ActivityRepository activities{};
        for (const ActivityId id : made) {
            if (activities.stateOf(later.connection(), id) != ActivityState::Draft)
                throw Error(Text::tr("This cannot be undone: some of the series are published already."));
            activities.changeState(later, id, ActivityState::Cancelled, Text::tr("Undone"));
        }
    };
    return {back, Text::tr("“%1” is repeated in %n weeks, as drafts.", nullptr, weeks).arg(first.name)};
}

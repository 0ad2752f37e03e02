#include "models/activities/activity.h"

#include "models/activities/activitypost.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

} // namespace

const StateTable<ActivityState>& activityStates()
{
    using enum ActivityState;
    static const StateTable<ActivityState> states("Activity",
        {
            {Draft, "draft", QT_TRANSLATE_NOOP("Activity", "Draft"),
                {{Published, QT_TRANSLATE_NOOP("Activity", "Publish")},
                    {Cancelled, QT_TRANSLATE_NOOP("Activity", "Cancel the activity…"), true}}},
            {Published, "published", QT_TRANSLATE_NOOP("Activity", "Published"),
                {{Running, QT_TRANSLATE_NOOP("Activity", "Begin")},
                    {Cancelled, QT_TRANSLATE_NOOP("Activity", "Cancel the activity…"), true}}},
            {Running, "running", QT_TRANSLATE_NOOP("Activity", "In progress"),
                {{Ended, QT_TRANSLATE_NOOP("Activity", "End")},
                    {Cancelled, QT_TRANSLATE_NOOP("Activity", "Cancel the activity…"), true}}},
            {Ended, "ended", QT_TRANSLATE_NOOP("Activity", "Ended"),
                {{Confirmed, QT_TRANSLATE_NOOP("Activity", "Confirm hours")},
                    {Cancelled, QT_TRANSLATE_NOOP("Activity", "Cancel the activity…"), true}}},
            {Confirmed, "confirmed", QT_TRANSLATE_NOOP("Activity", "Confirmed"), {}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Activity", "Canceled"), {}},
        },
        StepsBack::Any);
    return states;
}

Problems validate(const Activity& activity)
{
    constexpr int longestDays = 31;
    constexpr int oldest = 100;
    Problems problems;
    if (activity.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), Text::tr("Give the activity a name.")};
    if (!activity.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), Text::tr("Choose the organization that holds the activity.")};
    if (!activity.start.isValid())
        problems << Problem{QStringLiteral("start"), Text::tr("Say when the activity begins.")};
    if (!activity.end.isValid())
        problems << Problem{QStringLiteral("end"), Text::tr("Say when the activity ends.")};
    if (activity.start.isValid() && activity.end.isValid()) {
        if (activity.end <= activity.start)
            problems << Problem{QStringLiteral("end"),
                Text::tr(
                    "The activity ends before it begins. If it goes past midnight, its last day is the next one.")};
        else if (activity.start.daysTo(activity.end) > longestDays)
            problems << Problem{QStringLiteral("end"),
                Text::tr("One activity lasts at most a month. Enter a repeated one once per time.")};
    }
    if (activity.capacity < 0)
        problems << Problem{
            QStringLiteral("capacity"), Text::tr("The number of places cannot be negative; 0 means no limit.")};
    if (activity.recruitsUntil.isValid() && activity.recruitsFrom.isValid()
        && activity.recruitsUntil <= activity.recruitsFrom)
        problems << Problem{QStringLiteral("recruitsUntil"), Text::tr("Signing up ends before it begins.")};
    problems << postProblems(activity.posts);
    if (activity.minimumAge < 0 || activity.minimumAge > oldest)
        problems << Problem{QStringLiteral("minimumAge"), Text::tr("The minimum age lies between 0 and 100 years.")};
    return problems;
}

#include "models/projects/project.h"

const StateTable<ProjectState>& projectStates()
{
    using enum ProjectState;
    static const StateTable<ProjectState> table("ProjectState",
        {
            {Collected, "collected", QT_TRANSLATE_NOOP("ProjectState", "Collected"), {Screened, Returned, Rejected}},
            {Screened, "screened", QT_TRANSLATE_NOOP("ProjectState", "Screened"), {Reviewed, Returned, Rejected}},
            {Reviewed, "reviewed", QT_TRANSLATE_NOOP("ProjectState", "Under review"), {Listed, Returned, Rejected}},
            {Listed, "listed", QT_TRANSLATE_NOOP("ProjectState", "In the library"), {Running, Rejected}},
            {Running, "running", QT_TRANSLATE_NOOP("ProjectState", "Running"), {Completed, Rejected}},
            {Completed, "completed", QT_TRANSLATE_NOOP("ProjectState", "Completed"), {Archived}},
            {Archived, "archived", QT_TRANSLATE_NOOP("ProjectState", "Archived"), {}},
            {Returned, "returned", QT_TRANSLATE_NOOP("ProjectState", "Sent back"), {Collected, Rejected}},
            {Rejected, "rejected", QT_TRANSLATE_NOOP("ProjectState", "Dropped"), {}},
        });
    return table;
}

#include "models/projects/project.h"

const StateTable<ProjectState>& projectStates()
{
    using enum ProjectState;
    static const StateTable<ProjectState> table("ProjectState",
        {
            {Collected, "collected", QT_TRANSLATE_NOOP("ProjectState", "Collected"),
                {{Screened, QT_TRANSLATE_NOOP("ProjectState", "Pass screening")},
                    {Returned, QT_TRANSLATE_NOOP("ProjectState", "Send back…"), true},
                    {Rejected, QT_TRANSLATE_NOOP("ProjectState", "Drop…"), true}}},
            {Screened, "screened", QT_TRANSLATE_NOOP("ProjectState", "Screened"),
                {{Reviewed, QT_TRANSLATE_NOOP("ProjectState", "Send to review")},
                    {Returned, QT_TRANSLATE_NOOP("ProjectState", "Send back…"), true},
                    {Rejected, QT_TRANSLATE_NOOP("ProjectState", "Drop…"), true}}},
            {Reviewed, "reviewed", QT_TRANSLATE_NOOP("ProjectState", "Under review"),
                {{Listed, QT_TRANSLATE_NOOP("ProjectState", "Add to the library")},
                    {Returned, QT_TRANSLATE_NOOP("ProjectState", "Send back…"), true},
                    {Rejected, QT_TRANSLATE_NOOP("ProjectState", "Drop…"), true}}},
            {Listed, "listed", QT_TRANSLATE_NOOP("ProjectState", "In the library"),
                {{Running, QT_TRANSLATE_NOOP("ProjectState", "Start")},
                    {Rejected, QT_TRANSLATE_NOOP("ProjectState", "Drop…"), true}}},
            {Running, "running", QT_TRANSLATE_NOOP("ProjectState", "Running"),
                {StateTable<ProjectState>::Step(Completed, QT_TRANSLATE_NOOP("ProjectState", "Complete…"), true)
                        .asking(QT_TRANSLATE_NOOP(
                            "ProjectState", "What has the project achieved? The words stand on its card.")),
                    {Rejected, QT_TRANSLATE_NOOP("ProjectState", "Drop…"), true}}},
            {Completed, "completed", QT_TRANSLATE_NOOP("ProjectState", "Completed"),
                {{Archived, QT_TRANSLATE_NOOP("ProjectState", "Archive")}}},
            {Archived, "archived", QT_TRANSLATE_NOOP("ProjectState", "Archived"), {}},
            {Returned, "returned", QT_TRANSLATE_NOOP("ProjectState", "Sent back"),
                {{Collected, QT_TRANSLATE_NOOP("ProjectState", "Collect again")},
                    {Rejected, QT_TRANSLATE_NOOP("ProjectState", "Drop…"), true}}},
            {Rejected, "rejected", QT_TRANSLATE_NOOP("ProjectState", "Dropped"), {}},
        },
        StepsBack::Any);
    return table;
}

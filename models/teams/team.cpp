#include "models/teams/team.h"

const StateTable<TeamState>& teamStates()
{
    using enum TeamState;
    static const StateTable<TeamState> table("TeamState",
        {
            {Preparing, "preparing", QT_TRANSLATE_NOOP("TeamState", "Being set up"),
                {{Active, QT_TRANSLATE_NOOP("TeamState", "Begin work")},
                    {Dissolved, QT_TRANSLATE_NOOP("TeamState", "Disband…"), true}}},
            {Active, "active", QT_TRANSLATE_NOOP("TeamState", "Active"),
                {{Suspended, QT_TRANSLATE_NOOP("TeamState", "Deactivate…"), true},
                    {Merged, QT_TRANSLATE_NOOP("TeamState", "Merge into another team…")},
                    {Dissolved, QT_TRANSLATE_NOOP("TeamState", "Disband…"), true}}},
            {Suspended, "suspended", QT_TRANSLATE_NOOP("TeamState", "Inactive"),
                {{Active, QT_TRANSLATE_NOOP("TeamState", "Resume work")},
                    {Merged, QT_TRANSLATE_NOOP("TeamState", "Merge into another team…")},
                    {Dissolved, QT_TRANSLATE_NOOP("TeamState", "Disband…"), true}}},
            {Merged, "merged", QT_TRANSLATE_NOOP("TeamState", "Merged"), {}},
            {Dissolved, "dissolved", QT_TRANSLATE_NOOP("TeamState", "Dissolved"), {}},
        });
    return table;
}

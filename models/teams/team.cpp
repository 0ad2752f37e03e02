#include "models/teams/team.h"

const StateTable<TeamState>& teamStates()
{
    using enum TeamState;
    static const StateTable<TeamState> table("TeamState",
        {
            {Preparing, "preparing", QT_TRANSLATE_NOOP("TeamState", "Being set up"), {Active, Dissolved}},
            {Active, "active", QT_TRANSLATE_NOOP("TeamState", "Active"), {Suspended, Merged, Dissolved}},
            {Suspended, "suspended", QT_TRANSLATE_NOOP("TeamState", "Suspended"), {Active, Merged, Dissolved}},
            {Merged, "merged", QT_TRANSLATE_NOOP("TeamState", "Merged"), {}},
            {Dissolved, "dissolved", QT_TRANSLATE_NOOP("TeamState", "Dissolved"), {}},
        });
    return table;
}

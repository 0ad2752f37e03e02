#include "models/stations/station.h"

const StateTable<StationState>& stationStates()
{
    using enum StationState;
    static const StateTable<StationState> table("StationState",
        {
            {Preparing, "preparing", QT_TRANSLATE_NOOP("StationState", "Being set up"),
                {{Open, QT_TRANSLATE_NOOP("StationState", "Open the station")},
                    {Closed, QT_TRANSLATE_NOOP("StationState", "Close down…"), true}}},
            {Open, "open", QT_TRANSLATE_NOOP("StationState", "Open"),
                {{Suspended, QT_TRANSLATE_NOOP("StationState", "Suspend…"), true},
                    {Closed, QT_TRANSLATE_NOOP("StationState", "Close down…"), true}}},
            {Suspended, "suspended", QT_TRANSLATE_NOOP("StationState", "Suspended"),
                {{Open, QT_TRANSLATE_NOOP("StationState", "Open again")},
                    {Closed, QT_TRANSLATE_NOOP("StationState", "Close down…"), true}}},
            {Closed, "closed", QT_TRANSLATE_NOOP("StationState", "Closed down"), {}},
        });
    return table;
}

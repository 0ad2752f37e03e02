#include "models/stations/station.h"

const StateTable<StationState>& stationStates()
{
    using enum StationState;
    static const StateTable<StationState> table("StationState",
        {
            {Preparing, "preparing", QT_TRANSLATE_NOOP("StationState", "Being set up"), {Open, Closed}},
            {Open, "open", QT_TRANSLATE_NOOP("StationState", "Open"), {Suspended, Closed}},
            {Suspended, "suspended", QT_TRANSLATE_NOOP("StationState", "Suspended"), {Open, Closed}},
            {Closed, "closed", QT_TRANSLATE_NOOP("StationState", "Closed down"), {}},
        });
    return table;
}

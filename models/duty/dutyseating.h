#pragma once

#include "models/duty/dutyroster.h"
#include "models/records/takenstep.h"

class Connection;

/// Somebody who could sit in a seat.
struct SeatCandidate {
    VolunteerId person;
    QString name;
    int turns = 0; ///< of the seat's sort in the year, without this seat
    int all = 0; ///< of all sorts
    bool isWilling = false;
    bool isInPool = true;
    QString hindrance; ///< why not; "" when nothing forbids it
};

/// Who could sit there: those whom nothing forbids first, the fewest turns first, wishes before others.
[[nodiscard]] std::vector<SeatCandidate> candidatesFor(Connection& connection, const Duty& duty);
/// What it does to fairness that this person sits there, one sentence; "" when nobody has fewer turns.
[[nodiscard]] QString fairnessWarning(const std::vector<SeatCandidate>& candidates, const SeatCandidate& chosen);

/// Puts somebody into a seat by hand, or nobody; planning anew leaves it so. Throws Error when something forbids it, or
/// when a published seat would become empty: leave is given with a stand-in only.
TakenStep seatByHand(UnitOfWork& work, DutyId duty, VolunteerId person);

#pragma once

#include "models/duty/dutypeople.h"
#include "models/duty/rosterproblem.h"

class TaskContext;
class UnitOfWork;

/// The seats of a roster that are to be filled, and the people, in the numbers of the solver.
struct RosterInput {
    QList<Duty> duties; ///< by seat of the problem
    QList<VolunteerId> people; ///< by person of the problem
    RosterProblem problem;
    DutyPeople facts;
};

/// Who is to sit where, and which seats stay empty for what reason.
struct RosterOutcome {
    QList<std::pair<DutyId, VolunteerId>> seats; ///< an invalid person: empty
    RosterCost cost;
    RosterCost bound; ///< proven: no roster costs less
    QStringList lacks; ///< “2026-11-05 09:00–12:00 虞新驿站 法律顾问: …”, one for each empty seat
};

/// Who sat in a seat before a plan was written, and after.
struct SeatChange {
    DutyId duty;
    VolunteerId before;
    VolunteerId after;
};

/// Makes the seats that the weekly duties want in the roster's month and that no roster has yet; returns how many.
/// Throws Error unless the roster is a draft.
int makeDuties(UnitOfWork& work, DutyRosterId roster);
/// Seats chosen by hand stay as they are and count.
[[nodiscard]] RosterInput rosterInput(Connection& connection, DutyRosterId roster);
/// Throws CancelledError.
[[nodiscard]] RosterOutcome planRoster(Connection& connection, DutyRosterId roster, TaskContext& task);
/// Throws Error unless the roster is a draft.
QList<SeatChange> writePlan(UnitOfWork& work, DutyRosterId roster, const RosterOutcome& outcome);
/// Throws Error when somebody was seated otherwise since.
void takePlanBack(UnitOfWork& work, const QList<SeatChange>& changes);

#pragma once

#include "models/activities/activity.h"
#include "models/records/takenstep.h"

/// Leads an activity into its next state, with the way back: what the confirmation entered into the ledger is voided
/// then. The reason of a confirmation says why rules of care were set aside. Throws Error, with nothing changed.
TakenStep takeActivityStep(UnitOfWork& work, ActivityId id, ActivityState to, const QString& reason);

#pragma once

#include "models/duty/dutyroster.h"
#include "models/records/takenstep.h"

class Connection;

/// Leads a roster on. Throws Error when it is to be published with empty seats, naming the first of them, or to be
/// closed while duties are not recorded.
TakenStep takeRosterStep(UnitOfWork& work, DutyRosterId id, DutyRosterState to, const QString& reason);
/// Attendance. Without other times somebody came and left as planned. Where the office counts duty as service, the
/// hours are entered too, and wait for their check. Throws Error before the duty begins, or when nobody sits there.
TakenStep takeDutyStep(UnitOfWork& work, DutyId id, DutyState to, const QString& reason);
/// Leads an exchange on; approved, the people change places. Throws Error when one of them cannot.
TakenStep takeSwapStep(UnitOfWork& work, DutySwapId id, DutySwapState to, const QString& reason);

/// Throws Error before the duty begins.
void requireBegun(const Duty& duty);
/// Throws Error when the exchange cannot be: the duty is over or asked for already, somebody is kept from sitting.
void requireExchangeable(Connection& connection, const DutySwap& swap);

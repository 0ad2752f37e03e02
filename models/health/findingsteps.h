#pragma once

#include "models/health/finding.h"
#include "models/records/takenstep.h"
#include "models/service/servicerecord.h"

/// A step of a finding with its way back; 作废 voids the hours that it speaks of. Throws Error, with nothing changed,
/// when a record cannot be voided or the finding names none.
[[nodiscard]] TakenStep takeFindingStep(UnitOfWork& work, FindingId id, FindingState to, const QString& reason);
/// Corrects the one record that the finding speaks of (ServiceCorrection), and with it the finding.
[[nodiscard]] TakenStep correctFinding(
    UnitOfWork& work, FindingId id, const ServiceRecord& changed, const QString& reason);

#pragma once

#include "models/reports/satisfactionreport.h"
#include "ui/common/pagecontext.h"

// Where the parts of the analysis lead: the list behind each bar, line and cell.

/// Orders closed in the period of one group, or the visits of a station.
[[nodiscard]] PagePlace satisfactionPlace(SatisfactionBy by, qint64 id, const Period& period);
/// Orders requested in the period, of a need where it is one (above 0).
[[nodiscard]] PagePlace demandPlace(const Period& period, qint64 need = 0);
/// Orders of a need or an organization, requested in this hour of the day.
[[nodiscard]] PagePlace hourPlace(const Period& period, const QString& group, qint64 id, int hour);
[[nodiscard]] PagePlace requesterPlace(const Period& period, const QString& name);

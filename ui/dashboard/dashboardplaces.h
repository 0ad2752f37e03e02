#pragma once

#include "models/reports/dashboardfigures.h"
#include "ui/common/pagecontext.h"

// Where the parts of the dashboard lead: the list behind each figure, bar and line.

[[nodiscard]] PagePlace volunteersPlace();
[[nodiscard]] PagePlace stationsPlace();
[[nodiscard]] PagePlace hoursPlace(const Period& period);
[[nodiscard]] PagePlace hoursOfFieldPlace(qint64 field, const Period& period);
[[nodiscard]] PagePlace hoursOfTeamPlace(qint64 team, const Period& period);
[[nodiscard]] PagePlace closedOrdersPlace(const Period& period); ///< closed in the period
[[nodiscard]] PagePlace funnelPlace(FunnelStep step, const Period& period);
[[nodiscard]] PagePlace evaluatedPlace(const Period& period);
[[nodiscard]] PagePlace ordersInStatePlace(qint64 state);
[[nodiscard]] PagePlace todoPlace(TodoKind kind);

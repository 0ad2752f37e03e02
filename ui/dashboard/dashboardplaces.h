#pragma once

#include "models/reports/dashboardfigures.h"
#include "ui/common/pagecontext.h"

// Where the parts of the dashboard lead: the list behind each figure, bar and line.

/// A "period" condition overrides the period chooser for the list that is opened: "2025-03-01/2025-04-01", or "all".
[[nodiscard]] QString periodCondition(const Period& period);

[[nodiscard]] PagePlace volunteersPlace();
[[nodiscard]] PagePlace stationsPlace();
[[nodiscard]] PagePlace hoursPlace(const Period& period);
[[nodiscard]] PagePlace hoursOfFieldPlace(qint64 field, const Period& period);
[[nodiscard]] PagePlace hoursOfTeamPlace(qint64 team, const Period& period);
[[nodiscard]] PagePlace funnelPlace(FunnelStep step, const Period& period);
[[nodiscard]] PagePlace ratedPlace(const Period& period);
[[nodiscard]] PagePlace ordersInStatePlace(qint64 state);
[[nodiscard]] PagePlace todoPlace(TodoKind kind);

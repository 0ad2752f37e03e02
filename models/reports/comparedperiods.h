#pragma once

#include "models/common/dates.h"

/// The period still runs: `today` lies in it, and it has more days.
[[nodiscard]] bool isRunning(const Period& period, QDate today);
/// The same days a year ago; of a running period only as far as it has come, so that a year on 26 November stands
/// beside what the year before had on 26 November.
[[nodiscard]] Period samePeriodLastYear(const Period& period, QDate today);
/// The period just before; of a running one as many days from its first as have passed.
[[nodiscard]] Period periodBefore(const Period& period, QDate today);

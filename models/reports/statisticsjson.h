#pragma once

#include "models/reports/statistics.h"

#include <QJsonObject>

/// The object of `stats --json`: every figure of the dashboard under its published key. `satisfaction`,
/// `rating_coverage` and `circle_coverage` are null while there is nothing to divide by. Points and the fund
/// are 0: this office keeps none of them yet.
[[nodiscard]] QJsonObject statisticsJson(const Statistics& statistics);

#pragma once

#include "models/reports/reportcatalog.h"

/// 月报: key figures beside the period before and last year's, hours and orders by month, by field, community, team
/// and need, with charts. Serves any period.
[[nodiscard]] Report monthlyReport(Connection& connection, const ReportRequest& request);
